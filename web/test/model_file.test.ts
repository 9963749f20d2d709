import { describe, expect, test } from "vitest";
import { parseModel } from "../src/model_file";
import { readBytes, readCases } from "./vectors";

interface Refused {
  name: string;
  bytes: string;
  message: string;
}

test.each(readCases<Refused>("models/refused.json"))("$name is refused", ({ bytes, message }) => {
  expect(() => parseModel(new Uint8Array(Buffer.from(bytes, "base64")))).toThrow(message);
});

interface Equal {
  name: string;
  bytes: string;
  plain: string;
}

test.each(readCases<Equal>("models/equal.json"))("$name change nothing", ({ bytes, plain }) => {
  const [first, second] = [bytes, plain].map((each) =>
    parseModel(new Uint8Array(Buffer.from(each, "base64"))),
  );
  expect(first).toEqual(second);
});

describe("a model file", () => {
  const bytes = readBytes("models/dense.safetensors");

  test("may lie anywhere in its buffer", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(parseModel(shifted.subarray(3))).toEqual(parseModel(bytes));
  });

  test("is refused at whatever byte it is cut", () => {
    for (let length = 0; length < bytes.length; length += 97) {
      expect(() => parseModel(bytes.subarray(0, length))).toThrow("truncated");
    }
  });
});

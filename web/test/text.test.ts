import { expect, test } from "vitest";
import { decodeText } from "../src/text";
import { readCases, toHex } from "./vectors";

test.each(readCases<{ name: string; bytes: string; text: string }>("text.json"))(
  "$name is decoded",
  ({ bytes, text }) => {
    expect(toHex(decodeText(text))).toBe(bytes);
  },
);

import { expect, test } from "vitest";
import type { Stroke } from "../src/drawing";
import { probabilities } from "../src/engine";
import { parseModel } from "../src/model_file";
import { recognise } from "../src/recognise";
import { fromHex, readBytes, readCases } from "./vectors";

const model = parseModel(readBytes("models/dense.safetensors"));

test("a drawing is read by way of its field", () => {
  for (const each of readCases<{ strokes: Stroke[]; field: string[] }>("normalise.json")) {
    const field = fromHex(each.field.join(""));
    expect(recognise(model, each.strokes)).toEqual(probabilities(model, field));
  }
});

test("a blank drawing has no answer", () => {
  expect(recognise(model, [])).toBeNull();
  expect(recognise(model, [[]])).toBeNull();
});

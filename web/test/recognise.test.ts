import { expect, test } from "vitest";
import type { Stroke } from "../src/drawing";
import { type Engine, probabilities } from "../src/engine";
import { parseModel } from "../src/model_file";
import { recognise } from "../src/recognise";
import { fromHex, readBytes, readCases, sideOf } from "./vectors";

const model = parseModel(readBytes("models/dense.safetensors"));
const engine: Engine = (field) => probabilities(model, field);

test("a drawing is read by way of its field", () => {
  type Case = { strokes: Stroke[]; width?: number; height?: number; field: string[] };
  for (const each of readCases<Case>("normalise.json")) {
    const field = fromHex(each.field.join(""));
    expect(recognise(engine, each.strokes, sideOf(each))).toEqual(engine(field));
  }
});

test("a blank drawing has no answer", () => {
  expect(recognise(engine, [])).toBeNull();
  expect(recognise(engine, [[]])).toBeNull();
});

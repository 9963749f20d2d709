import { describe, expect, test } from "vitest";
import { layerOutputs, probabilities } from "../src/engine";
import { chain, type Layer } from "../src/model";
import { parseModel } from "../src/model_file";
import { fromHex, readBytes, readCases } from "./vectors";

interface Case {
  field: string[];
  outputs: number[][];
  probabilities: number[];
}

/** What the specification allows Python and TypeScript to differ by. */
const TOLERANCE = 1e-5;

describe.each(readCases<{ model: string; cases: Case[] }>("models/outputs.json"))(
  "$model",
  ({ model: name, cases }) => {
    const model = parseModel(readBytes(`models/${name}`));

    test.each(cases.map((each, nth) => ({ ...each, nth })))("field $nth", (each) => {
      const field = fromHex(each.field.join(""));
      const outputs = layerOutputs(model, field);
      expect(outputs).toHaveLength(each.outputs.length);
      each.outputs.forEach((expected, layer) => {
        expectClose(outputs[layer] as Float64Array, expected);
      });
      expectClose(probabilities(model, field), each.probabilities);
    });
  },
);

function expectClose(actual: ArrayLike<number>, expected: number[]): void {
  expect(actual).toHaveLength(expected.length);
  const furthest = Math.max(...expected.map((value, at) => Math.abs(value - Number(actual[at]))));
  // NaN is not less than anything, so it fails too.
  expect(furthest).toBeLessThan(TOLERANCE);
}

describe("layers worked out by hand", () => {
  const blank = new Uint8Array(28 * 28);
  const sure = (biases: number[]): Layer[] => [
    { type: "max_pooling", size: 28 },
    { type: "flatten" },
    {
      type: "dense",
      weights: new Int8Array(10).fill(2),
      weightsShape: [10, 1],
      scale: new Float32Array(10).fill(0.5),
      biases: Float32Array.from(biases),
    },
  ];

  test("the scale is applied to the sum, then the bias added", () => {
    const field = Uint8Array.from(blank).fill(51, 783);
    const model = chain([...sure([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]), { type: "softmax" }]);
    // The greatest level is 51 / 255 = 0.2; 0.2 · 2 · 0.5 = 0.2.
    expectClose(layerOutputs(model, field)[2] as Float64Array, [3.2, ...Array(9).fill(0.2)]);
  });

  test("softmax stands large numbers", () => {
    const model = chain([...sure([1000, 1000, 0, 0, 0, 0, 0, 0, 0, 0]), { type: "softmax" }]);
    expect(probabilities(model, blank)).toEqual([0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("ten sigmoid units are divided by their sum, evenly where it is 0", () => {
    const even = chain([...sure(Array(10).fill(-1000)), { type: "sigmoid" }]);
    expect(probabilities(even, blank)).toEqual(Array(10).fill(0.1));
    const one = chain([...sure([1000, ...Array(9).fill(-1000)]), { type: "sigmoid" }]);
    expect(probabilities(one, blank)).toEqual([1, ...Array(9).fill(0)]);
  });
});

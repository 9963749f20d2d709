import { expect, test } from "vitest";
import { chain, type Layer } from "../src/model";

function dense(outputs: number, inputs: number): Layer {
  return {
    type: "dense",
    weights: new Int8Array(outputs * inputs),
    weightsShape: [outputs, inputs],
    scale: new Float32Array(outputs),
    biases: new Float32Array(outputs),
  };
}

const flatten: Layer = { type: "flatten" };
const relu: Layer = { type: "relu" };
const softmax: Layer = { type: "softmax" };

test("each layer knows the shapes before and after it", () => {
  const model = chain([{ type: "max_pooling", size: 3 }, flatten, dense(10, 81), softmax]);
  expect(model.map(({ input, output }) => [input, output])).toEqual([
    [
      [28, 28, 1],
      [9, 9, 1],
    ],
    [[9, 9, 1], [81]],
    [[81], [10]],
    [[10], [10]],
  ]);
});

test("so many weights and biases and no more", () => {
  const layers = (hidden: number) => [flatten, dense(hidden, 784), dense(10, hidden), softmax];
  // 784 · h + h + h · 10 + 10 is 16,777,216 or more from h = 21,104 on.
  expect(chain(layers(21_103))).toHaveLength(4);
  expect(() => chain(layers(21_104))).toThrow(new TypeError("more than 16777216 weights"));
});

test("so many layers and no more", () => {
  const layers = (many: number) => [
    flatten,
    dense(10, 784),
    ...Array(many - 3).fill(relu),
    softmax,
  ];
  expect(chain(layers(64))).toHaveLength(64);
  expect(() => chain(layers(65))).toThrow(new TypeError("more than 64 layers"));
});

test("no layer at all is no network", () => {
  expect(() => chain([])).toThrow(new TypeError("does not end in ten probabilities"));
});

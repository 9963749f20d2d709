import { describe, expect, test } from "vitest";
import type { Stroke } from "../src/drawing";
import { normalise } from "../src/normalise";
import { readCases, toHex } from "./vectors";

interface Case {
  name: string;
  strokes: Stroke[];
  field: string[];
}

describe.each(["normalise-by-hand.json", "normalise.json", "simplify.json"])("%s", (file) => {
  test.each(readCases<Case>(file))("$name: byte for byte", ({ strokes, field }) => {
    expect(toHex(normalise(strokes)).match(/.{56}/g)).toEqual(field);
  });
});

test("the unit and the place of a drawing do not matter", () => {
  // Powers of two, so that scaling rounds nothing.
  const stroke: Stroke = [
    [0, 0],
    [8, 0],
    [8, 16],
  ];
  const elsewhere = stroke.map(([x, y]): [number, number] => [x * 4 + 256, y * 4 - 64]);
  expect(normalise([elsewhere])).toEqual(normalise([stroke]));
});

test("a stroke without points counts for nothing", () => {
  const stroke: Stroke = [
    [3, 1],
    [5, 9],
  ];
  expect(normalise([[], stroke, []])).toEqual(normalise([stroke]));
});

test("a blank drawing has no field", () => {
  expect(() => normalise([[], []])).toThrow(TypeError);
});

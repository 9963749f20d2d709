import { expect, test } from "vitest";
import { travelled } from "../../src/element/replay";
import type { InkStroke } from "../../src/element/sketch";

/** An L of 30 + 40, a way of 50 above the paper, and a dot. */
const STROKES: readonly InkStroke[] = [
  [
    [0, 0, 1],
    [0, 30, 1],
    [40, 30, 2],
  ],
  [[10, 70, 1]],
];

test("at first there is the first point", () => {
  expect(travelled(STROKES, 0)).toEqual([[[0, 0, 1]]]);
});

test("on the way, the pen is between two points", () => {
  expect(travelled(STROKES, 10)).toEqual([
    [
      [0, 0, 1],
      [0, 10, 1],
    ],
  ]);
  expect(travelled(STROKES, 50)).toEqual([
    [
      [0, 0, 1],
      [0, 30, 1],
      [20, 30, 1.5],
    ],
  ]);
});

test("the way between strokes takes its time and leaves no ink", () => {
  expect(travelled(STROKES, 70)).toEqual([STROKES[0]]);
  expect(travelled(STROKES, 119)).toEqual([STROKES[0]]);
});

test("at the end it is the drawing itself", () => {
  expect(travelled(STROKES, 121)).toBe(STROKES);
  expect(travelled(STROKES, Number.POSITIVE_INFINITY)).toBe(STROKES);
  expect(travelled([], 0)).toEqual([]);
});

import { expect, test } from "vitest";
import { toSvg } from "../../src/element/picture";
import type { InkStroke } from "../../src/element/sketch";

const STROKES: InkStroke[] = [
  [
    [0.2137, 0.3113, 1],
    [0.2251, 0.3187, 1],
    [0.7419, 0.2871, 1],
  ],
  [[0.5, 0.6123, 1]],
];

/** Return the numbers of a drawing's SVG, in shares of its box. */
function shares(side: number): number[] {
  const strokes = STROKES.map((stroke) =>
    stroke.map(([x, y, wider]) => [x * side, y * side, wider] as const),
  );
  const svg = toSvg(strokes, side, side * 0.055);
  const numbers = svg.slice(svg.indexOf("viewBox")).match(/\d[\d.]*(?:e-\d+)?/g) ?? [];
  return numbers.map((text) => Number(text) / side);
}

test.each([1, 0.01, 12, 1000, 100_000])("in a box of %d it is the same picture", (side) => {
  const usual = shares(280);
  const found = shares(side);
  expect(found.length).toBe(usual.length);
  found.forEach((share, at) => {
    expect(share).toBeCloseTo(usual[at] as number, 3);
  });
});

test("a point is a line that is not of no length, and far shorter than the pen is wide", () => {
  for (const side of [280, 1]) {
    const dot = shares(side).slice(-10);
    const length = (dot[2] as number) - (dot[0] as number);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(0.001);
  }
});

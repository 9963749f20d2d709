import { expect, test } from "vitest";
import { rubbed } from "../../src/element/eraser";
import type { InkPoint, InkStroke } from "../../src/element/sketch";

const bar: InkStroke = [
  [0, 0, 1],
  [100, 0, 2],
];

test("a bar is cut where the eraser's edge crosses it", () => {
  expect(rubbed([bar], [50, 0], [50, 0], 10)).toEqual([
    [
      [0, 0, 1],
      [40, 0, 1.4],
    ],
    [
      [60, 0, 1.6],
      [100, 0, 2],
    ],
  ]);
});

test("the eraser rubs all the way that it moves", () => {
  const [left, right, ...more] = rubbed([bar], [30, 0], [70, 0], 10);
  expect(left?.[1]?.[0]).toBeCloseTo(25, 0);
  expect(right?.[0]?.[0]).toBeCloseTo(80, 0);
  expect(more).toEqual([]);
});

test("ends, dots and whole strokes go", () => {
  const dot: InkPoint = [50, 5, 1];
  expect(rubbed([[dot]], [50, 0], [50, 0], 10)).toEqual([]);
  expect(rubbed([bar], [50, 0], [50, 0], 60)).toEqual([]);
  expect(rubbed([bar], [0, 0], [0, 0], 10)[0]?.[0]?.[0]).toBe(10);
  expect(rubbed([bar], [100, 0], [100, 0], 10)[0]?.[1]?.[0]).toBe(90);
});

test("what it does not touch stays the very same", () => {
  const strokes = [bar, [[50, 11, 1]] as const];
  expect(rubbed(strokes, [50, 30], [50, 40], 10)).toBe(strokes);
});

test("no point inside the eraser is left, and every point outside is", () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return (100 * seed) / 2147483647;
  };
  for (let round = 0; round < 200; round++) {
    const stroke = Array.from({ length: 9 }, (): InkPoint => [random(), random(), 1]);
    const [x, y] = [random(), random()];
    const away = ([px, py]: InkPoint) => Math.hypot(px - x, py - y);
    const left = rubbed([stroke], [x, y], [x, y], 20).flat();
    expect(Math.min(...left.map(away))).toBeGreaterThan(20 - 1e-9);
    const kept = new Set(left.map(String));
    expect(stroke.filter((point) => away(point) > 20).every((at) => kept.has(String(at)))).toBe(
      true,
    );
  }
});

import { describe, expect, test } from "vitest";
import type { Stroke } from "../src/drawing";
import { normalise, placement } from "../src/normalise";
import { readCases, sideOf, toHex } from "./vectors";

interface Case {
  name: string;
  strokes: Stroke[];
  width?: number;
  height?: number;
  field: string[];
}

describe.each(["normalise-by-hand.json", "normalise.json", "simplify.json"])("%s", (file) => {
  test.each(readCases<Case>(file))("$name: byte for byte", (drawing) => {
    const field = normalise(drawing.strokes, sideOf(drawing));
    expect(toHex(field).match(/.{56}/g)).toEqual(drawing.field);
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

test("the placement of a drawing is where its field has ink", () => {
  const stroke: Stroke = [
    [100, 50],
    [300, 50],
    [200, 450],
  ];
  const field = normalise([stroke]);
  const { scale, right, down } = placement([stroke]);
  const level = (x: number, y: number) =>
    field[Math.round(y * scale + down) * 28 + Math.round(x * scale + right)];
  expect(stroke.map(([x, y]) => level(x, y))).toEqual([255, 255, 255]);
  expect([level(200, 150), level(50, 50), level(100, 450)]).toEqual([0, 0, 0]);
  expect(placement([[[7, 7]]]).scale).toBe(0);
});

test("a tap that moved lies in its field as a dot does, where its box is known", () => {
  const tap: Stroke = [
    [100, 100],
    [103, 100],
  ];
  expect(placement([tap], 200)).toEqual({ scale: 0, right: 14, down: 14 });
  expect(placement([tap]).scale).toBeGreaterThan(0);
});

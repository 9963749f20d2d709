import { expect, test } from "vitest";
import { type Drawn, drawInk } from "../../src/element/ink";
import type { InkStroke } from "../../src/element/sketch";

/** Return the lines of a stroke of a pen 10 wide: of each its width, where it begins and ends. */
function lines(
  stroke: InkStroke,
): { width: number; from: number[]; to: number[]; curves: number }[] {
  const drawn: { width: number; from: number[]; to: number[]; curves: number }[] = [];
  drawInk(stroke, 10, (width) => {
    const line = { width, from: [] as number[], to: [] as number[], curves: 0 };
    drawn.push(line);
    return {
      moveTo: (x, y) => {
        line.from = [x, y];
      },
      lineTo: (x, y) => {
        line.to = [x, y];
      },
      quadraticCurveTo: (_x, _y, x, y) => {
        line.to = [x, y];
        line.curves++;
      },
    };
  });
  return drawn;
}

test("a stroke is one line from its first point to its last", () => {
  const stroke: InkStroke = [
    [0, 0, 1],
    [50, 0, 1],
    [50, 50, 1],
  ];
  expect(lines(stroke)).toEqual([{ width: 10, from: [0, 0], to: [50, 50], curves: 3 }]);
});

test("a dot has a line of some length", () => {
  const moves: number[] = [];
  drawInk([[5, 5, 1]], 10, () => ({
    moveTo: (x) => moves.push(x),
    lineTo: (x) => moves.push(x),
    quadraticCurveTo: () => {},
  }));
  expect(new Set(moves).size).toBe(2);
});

test("each pressure has a line of its width, which begins where the last one ends", () => {
  const [thin, thick, ...more] = lines([
    [0, 0, 0.5],
    [50, 0, 1.5],
    [100, 0, 1.5],
  ]);
  expect([thin?.width, thick?.width, more]).toEqual([5, 15, []]);
  expect(thick?.from).toEqual(thin?.to);
  expect(thick?.to).toEqual([100, 0]);
});

test("a corner is rounded by no more than the pen's width", () => {
  const ends: number[][] = [];
  drawInk(
    [
      [0, 0, 1],
      [100, 0, 1],
      [100, 100, 1],
    ],
    10,
    () => ({
      moveTo: () => {},
      lineTo: (x, y) => ends.push([x, y]),
      quadraticCurveTo: (x, y, toX, toY) => ends.push([x, y], [toX, toY]),
    }),
  );
  expect(ends).toContainEqual([90, 0]);
  expect(ends).toContainEqual([100, 10]);
});

test("drawn on as it grows, a stroke has the lines that it has when drawn at once", () => {
  const stroke: InkStroke = [
    [0, 0, 1],
    [50, 0, 1],
    [50, 50, 1],
    [80, 60, 1.5],
    [90, 20, 1.5],
  ];
  const drawn = (...until: number[]) => {
    const commands: (string | number)[] = [];
    const note =
      (name: string) =>
      (...numbers: number[]) =>
        commands.push(name, ...numbers);
    const begin = (width: number) => {
      commands.push("width", width);
      return { moveTo: note("M"), lineTo: note("L"), quadraticCurveTo: note("Q") };
    };
    let progress: Drawn<ReturnType<typeof begin>> = { points: 0 };
    for (const points of until) {
      progress = drawInk(stroke, 10, begin, progress, points);
    }
    return commands;
  };
  expect(drawn(1, 2, 3, 4, 5)).toEqual(drawn(5));
  expect(drawn(3, 3, 5)).toEqual(drawn(5));
});

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { MOST_POINTS } from "../../src/constants";
import { type InkPoint, Sketch } from "../../src/element/sketch";

const point = (x: number): InkPoint => [x, 0, 1];

function drawing(sketch: Sketch, ...points: InkPoint[]): void {
  sketch.begin(100);
  sketch.draw(points);
  sketch.end();
}

test("a gesture is one step", () => {
  const sketch = new Sketch();
  sketch.begin(100);
  sketch.draw([point(1)]);
  sketch.draw([point(2)]);
  expect([sketch.busy, sketch.canUndo]).toEqual([true, false]);
  sketch.end();
  expect([sketch.busy, sketch.canUndo]).toEqual([false, true]);
  expect(sketch.undo()).toBe(true);
  expect(sketch.strokes).toEqual([]);
  expect(sketch.undo()).toBe(false);
  expect(sketch.redo()).toBe(true);
  expect(sketch.strokes).toEqual([[point(1), point(2)]]);
  expect(sketch.redo()).toBe(false);
});

test("undo in mid-gesture takes the gesture back", () => {
  const sketch = new Sketch();
  drawing(sketch, point(1));
  sketch.begin(100);
  sketch.draw([point(2)]);
  sketch.undo();
  expect(sketch.strokes).toEqual([[point(1)]]);
  sketch.draw([point(3)]);
  expect(sketch.strokes).toEqual([[point(1)]]);
});

test("the side is that of the box where the drawing began, and comes back with it", () => {
  const sketch = new Sketch();
  drawing(sketch, point(1));
  sketch.clear();
  sketch.begin(300);
  sketch.draw([point(2)]);
  expect(sketch.side).toBe(300);
  sketch.undo();
  sketch.undo();
  expect([sketch.side, sketch.strokes]).toEqual([100, [[point(1)]]]);
});

test("what is dropped leaves no step", () => {
  const sketch = new Sketch();
  sketch.begin(100);
  sketch.draw([point(1)]);
  sketch.drop();
  expect([sketch.strokes, sketch.canUndo, sketch.busy]).toEqual([[], false, false]);
});

test("no more than a hundred steps are kept", () => {
  const sketch = new Sketch();
  for (let at = 0; at < 120; at++) {
    drawing(sketch, point(at));
  }
  let steps = 0;
  while (sketch.undo()) {
    steps++;
  }
  expect([steps, sketch.strokes.length]).toEqual([100, 20]);
});

test("what is beyond the most points is left out", () => {
  const sketch = new Sketch();
  drawing(sketch, ...Array.from({ length: MOST_POINTS - 1 }, (_, at) => point(at)));
  drawing(sketch, point(1), point(2));
  drawing(sketch, point(3));
  expect(sketch.strokes.map(({ length }) => length)).toEqual([MOST_POINTS - 1, 1]);
});

test("two sketches share one drawing and its steps", () => {
  const seen: string[] = [];
  const one = new Sketch(() => seen.push("one"));
  const two = new Sketch(() => seen.push("two"));
  drawing(one, point(1));
  two.share(one);
  drawing(two, point(2));
  expect(one.strokes).toEqual([[point(1)], [point(2)]]);
  one.undo();
  one.undo();
  expect([two.strokes, two.canUndo, two.canRedo]).toEqual([[], false, true]);
  one.tell();
  expect(seen).toEqual(["two"]);
});

test("a gesture ends where another begins on the same drawing", () => {
  const one = new Sketch();
  const two = new Sketch();
  two.share(one);
  one.begin(100);
  one.draw([point(1)]);
  two.begin(100);
  two.draw([point(2)]);
  one.draw([point(3)]);
  one.end();
  expect(two.busy).toBe(true);
  two.end();
  expect(one.strokes).toEqual([[point(1)], [point(2)]]);
  two.undo();
  expect(one.strokes).toEqual([[point(1)]]);
});

test("a drawing does not keep those that shared it", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const one = new Sketch();
  new Sketch().share(one);
  expect(one.sheet.sketches.size).toBe(2);
  // What a weak reference was made to lives to the end of the task.
  await new Promise((resume) => setTimeout(resume));
  collect();
  one.tell();
  expect(one.sheet.sketches.size).toBe(1);
});

test("what is drawn after rubbing in the same gesture is a stroke of its own", () => {
  const sketch = new Sketch();
  sketch.begin(100);
  sketch.draw([point(1), point(2)]);
  sketch.rub([50, 50], [60, 60], 5);
  sketch.draw([point(3)]);
  sketch.draw([point(4)]);
  sketch.end();
  expect(sketch.strokes).toEqual([
    [point(1), point(2)],
    [point(3), point(4)],
  ]);
});

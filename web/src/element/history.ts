/** A drawing that a page sets may be one that the visitor's steps lead to. */
import type { Stroke } from "../drawing";
import type { InkStroke, Sketch } from "./sketch";

/** Undo or redo until a sketch is a drawing; return whether it was any such. */
export function stepTo(sketch: Sketch, drawing: readonly Stroke[]): boolean {
  const { past, future } = sketch.sheet;
  const away = (states: typeof past) =>
    1 + [...states].reverse().findIndex(({ strokes }) => same(strokes, drawing));
  const undos = away(past);
  const steps = undos || away(future);
  for (let step = 0; step < steps; step++) {
    if (undos) {
      sketch.undo();
    } else {
      sketch.redo();
    }
  }
  return steps > 0;
}

/** Return whether ink is that of a drawing, whatever its breadth. */
export function same(ink: readonly InkStroke[], drawing: readonly Stroke[]): boolean {
  return (
    ink.length === drawing.length &&
    ink.every((stroke, at) => {
      const other = drawing[at] ?? [];
      return (
        stroke.length === other.length &&
        stroke.every(([x, y], point) => x === other[point]?.[0] && y === other[point]?.[1])
      );
    })
  );
}

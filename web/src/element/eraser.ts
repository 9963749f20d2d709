/** Rubbing out: what an eraser leaves of strokes, cut exactly where it passed. */
import type { Point } from "../drawing";
import { between } from "./ink";
import type { InkPoint, InkStroke } from "./sketch";

/** Return what is left after an eraser moved; the very same strokes where it touched none. */
export function rubbed(
  strokes: readonly InkStroke[],
  from: Point,
  to: Point,
  radius: number,
): readonly InkStroke[] {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / (radius / 2)) || 1;
  let left = strokes;
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    const at = (axis: 0 | 1) => from[axis] + (to[axis] - from[axis]) * share;
    left = outside(left, [at(0), at(1)], radius);
  }
  return left;
}

/** Return what of strokes lies outside a disc. */
function outside(
  strokes: readonly InkStroke[],
  centre: Point,
  radius: number,
): readonly InkStroke[] {
  const left = strokes.map((stroke) => pieces(stroke, centre, radius));
  const whole = left.every((rest, at) => rest.length === 1 && rest[0] === strokes[at]);
  return whole ? strokes : left.flat();
}

function pieces(stroke: InkStroke, centre: Point, radius: number): InkStroke[] {
  const found: InkPoint[][] = [];
  let piece: InkPoint[] = [];
  let whole = true;
  stroke.forEach((point, at) => {
    const before = stroke[at - 1] ?? point;
    const [enter, leave] = within(before, point, centre, radius);
    if (enter >= leave) {
      piece.push(point);
      return;
    }
    whole = false;
    if (enter > 0) {
      piece.push(between(before, point, enter));
    }
    found.push(piece);
    piece = leave < 1 ? [between(before, point, leave), point] : [];
  });
  found.push(piece);
  return whole ? [stroke] : found.filter(({ length }) => length);
}

/** Return the shares of a segment between which it lies in a disc; the first is not smaller where it does not. */
function within(a: Point | InkPoint, b: Point | InkPoint, centre: Point, radius: number): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [fx, fy] = [a[0] - centre[0], a[1] - centre[1]];
  const square = dx * dx + dy * dy;
  const along = fx * dx + fy * dy;
  const beyond = fx * fx + fy * fy - radius * radius;
  if (!square) {
    return beyond < 0 ? [0, 1] : [1, 0];
  }
  const root = Math.sqrt(along * along - square * beyond);
  // NaN, where the line misses the disc, makes both ends NaN.
  const [enter, leave] = [(-along - root) / square, (-along + root) / square];
  return enter < leave ? [Math.max(enter, 0), Math.min(leave, 1)] : [1, 0];
}

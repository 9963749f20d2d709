/** Ink: a stroke as smooth lines, for a canvas and for SVG alike. */
import type { InkPoint, InkStroke } from "./sketch";

/** What a line is drawn with: a canvas's context, or a writer of SVG. */
export interface Outline {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
}

/** A line of no length has no ink in some browsers; one of this length is a dot in all. */
const DOT = 0.01;

/**
 * Draw a stroke of a pen. Its corners are rounded, though by no more than the pen's width: so that
 * quick strokes look smooth, and what one sees stays what the network reads.
 *
 * @param line Begins a line of a width: one for the stroke, or more where the pressure changed.
 */
export function drawInk(stroke: InkStroke, pen: number, line: (width: number) => Outline): void {
  let outline: Outline | undefined;
  let end: readonly number[] = [];
  stroke.forEach((point, at) => {
    const [x, y, wider] = point;
    const before = stroke[at - 1];
    const after = stroke[at + 1];
    if (!outline || wider !== before?.[2]) {
      outline = line(pen * wider);
      const [startX = x, startY = y] = end;
      outline.moveTo(startX, startY);
      outline.lineTo(startX + DOT, startY);
    }
    const [fromX, fromY] = before ? towards(point, before, pen) : point;
    const [toX, toY] = after ? towards(point, after, pen) : point;
    outline.lineTo(fromX, fromY);
    outline.quadraticCurveTo(x, y, toX, toY);
    end = [toX, toY];
  });
}

/** Return the middle of the way to another point, or where `reach` ends on that way. */
function towards(point: InkPoint, other: InkPoint, reach: number): [x: number, y: number] {
  const [dx, dy] = [other[0] - point[0], other[1] - point[1]];
  const share = Math.min(0.5, reach / (Math.hypot(dx, dy) || 1));
  return [point[0] + dx * share, point[1] + dy * share];
}

/** Return the point at a share of the way between two. */
export function between(a: InkPoint, b: InkPoint, share: number): InkPoint {
  const at = (axis: 0 | 1 | 2) => a[axis] + (b[axis] - a[axis]) * share;
  return [at(0), at(1), at(2)];
}

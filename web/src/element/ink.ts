/** Ink: a stroke as smooth lines, for a canvas and for SVG alike. */
import type { Point } from "../drawing";
import type { InkPoint, InkStroke } from "./sketch";

/** What a line is drawn with: a canvas's context, or a writer of SVG. */
export interface Outline {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
}

/** A line of no length has no ink in some browsers; one of this share of the pen is a dot in all. */
const DOT = 1 / 1024;

/** How far a stroke is drawn. */
export interface Drawn<Line extends Outline> {
  /** So many of its points. */
  readonly points: number;
  /** The line that goes on, and where it has come to. */
  readonly line?: Line | undefined;
  readonly end?: Point | undefined;
}

/**
 * Draw a stroke of a pen. Its corners are rounded, though by no more than the pen's width: so that
 * quick strokes look smooth, and what one sees stays what the network reads.
 *
 * @param begin Begins a line of a width: one for the stroke, or more where the pressure changed.
 * @param drawn How far it is drawn already; it is drawn on from there.
 * @param until So many points are drawn. The point after them, where there is one, has its part in
 *   how the last corner is rounded.
 */
export function drawInk<Line extends Outline>(
  stroke: InkStroke,
  pen: number,
  begin: (width: number) => Line,
  drawn: Drawn<Line> = { points: 0 },
  until = stroke.length,
): Drawn<Line> {
  let { line, end } = drawn;
  for (let at = drawn.points; at < until; at++) {
    const point = stroke[at] as InkPoint;
    const [x, y, wider] = point;
    const before = stroke[at - 1];
    const after = stroke[at + 1];
    if (!line || wider !== before?.[2]) {
      line = begin(pen * wider);
      const [startX, startY] = end ?? point;
      line.moveTo(startX, startY);
      line.lineTo(startX + DOT * pen, startY);
    }
    const [fromX, fromY] = before ? towards(point, before, pen) : point;
    end = after ? towards(point, after, pen) : [x, y];
    line.lineTo(fromX, fromY);
    line.quadraticCurveTo(x, y, end[0], end[1]);
  }
  return { points: until, line, end };
}

/** Return the middle of the way to another point, or where `reach` ends on that way. */
function towards(point: InkPoint, other: InkPoint, reach: number): Point {
  const [dx, dy] = [other[0] - point[0], other[1] - point[1]];
  const share = Math.min(0.5, reach / (Math.hypot(dx, dy) || 1));
  return [point[0] + dx * share, point[1] + dy * share];
}

/** Return the point at a share of the way between two. */
export function between(a: InkPoint, b: InkPoint, share: number): InkPoint {
  const at = (axis: 0 | 1 | 2) => a[axis] + (b[axis] - a[axis]) * share;
  return [at(0), at(1), at(2)];
}

/**
 * A drawing becomes the field that a network sees (spec/normalise.md).
 *
 * The ink is drawn anew from the points, as MNIST's digits are: as large, as centred, as thick.
 * The operations and their order are those of the specification, so that Python gives the same
 * bytes. That is why no distance here is a Math.hypot: it rounds differently. It runs in every
 * frame while someone draws, so numbers lie in flat arrays and the loops make no objects.
 */
import {
  BOX,
  CENTRE,
  DOT_SHARE,
  FIELD,
  PEN_RADIUS,
  SHIFT_STEPS,
  SMALLEST_EXTENT,
} from "./constants";
import { type Inked, isBlank, type Point } from "./drawing";
import { simplify } from "./simplify";

/** Where a drawing lies in its field: its coordinates times `scale`, then moved. */
export interface Placement {
  readonly scale: number;
  readonly right: number;
  readonly down: number;
}

/**
 * No pixel whose centre is further from a segment, on either axis, has ink of it: it would have it
 * at a hundredth less, were the arithmetic exact.
 */
const REACH = PEN_RADIUS + 0.51;
/** Numbers of a segment: x and y of where it begins, x and y of where it ends. */
const SEGMENT = 4;

/**
 * Return the 28 × 28 grey levels of a drawing row by row, 0 for paper and 255 for ink.
 *
 * @param side Of the box it was drawn in, 0 where that is not known.
 * @throws {TypeError} The drawing is blank.
 */
export function normalise(strokes: readonly Inked[], side = 0): Uint8Array {
  if (isBlank(strokes)) {
    throw new TypeError("a blank drawing has no field: draw something first");
  }
  const segments = scaledSegments(simplify(strokes), side);
  const shift = shiftToCentre(ink(segments, [0, 0]));
  return greyLevels(ink(segments, shift));
}

/** Return where a drawing that is not blank, in a box of a side, lies in its field. */
export function placement(strokes: readonly Inked[], side = 0): Placement {
  const drawn = simplify(strokes);
  const { x, y, scale } = scaling(drawn, side);
  const [right, down] = shiftToCentre(ink(scaledSegments(drawn, side), [0, 0]));
  return { scale, right: CENTRE - x * scale + right, down: CENTRE - y * scale + down };
}

/**
 * Return the drawing's segments, the inked box's longer side 20 pixels and its middle the centre
 * of pixel (14, 14); a stroke of one point is a segment of no length.
 */
function scaledSegments(strokes: readonly Inked[], side: number): Float64Array {
  const { x, y, scale } = scaling(strokes, side);
  const count = strokes.reduce((sum, { length }) => sum + (length > 1 ? length - 1 : length), 0);
  const segments = new Float64Array(SEGMENT * count);
  let at = 0;
  for (const stroke of strokes) {
    stroke.forEach((point, nth) => {
      const from = stroke[nth - 1] ?? point;
      if (nth > 0 || stroke.length === 1) {
        segments[at++] = (from[0] - x) * scale + CENTRE;
        segments[at++] = (from[1] - y) * scale + CENTRE;
        segments[at++] = (point[0] - x) * scale + CENTRE;
        segments[at++] = (point[1] - y) * scale + CENTRE;
      }
    });
  }
  return segments;
}

/** Return the middle of a drawing, and what makes it as large as its field wants it: 0 of a dot. */
function scaling(strokes: readonly Inked[], side: number): { x: number; y: number; scale: number } {
  const [left, right] = range(strokes, 0);
  const [top, bottom] = range(strokes, 1);
  const extent = Math.max(right - left, bottom - top);
  const isDot = extent <= Math.max(SMALLEST_EXTENT, side * DOT_SHARE);
  const scale = isDot ? 0 : (BOX - 2 * PEN_RADIUS) / extent;
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** Return the least and the greatest coordinate on an axis. */
function range(strokes: readonly Inked[], axis: 0 | 1): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const stroke of strokes) {
    for (const point of stroke) {
      const at = point[axis];
      low = at < low ? at : low;
      high = at > high ? at : high;
    }
  }
  return [low, high];
}

/** Return each pixel's coverage, 0 to 1, by segments that were moved and are drawn with the pen. */
function ink(segments: Float64Array, [right, down]: Point): Float64Array {
  const nearest = new Float64Array(FIELD * FIELD).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at < segments.length; at += SEGMENT) {
    const fromX = (segments[at] as number) + right;
    const fromY = (segments[at + 1] as number) + down;
    const toX = (segments[at + 2] as number) + right;
    const toY = (segments[at + 3] as number) + down;
    approach(nearest, fromX, fromY, toX, toY);
  }
  for (let pixel = 0; pixel < nearest.length; pixel++) {
    nearest[pixel] = clamp(PEN_RADIUS + 0.5 - Math.sqrt(nearest[pixel] as number));
  }
  return nearest;
}

/** Bring each pixel's least squared distance up to date with one more segment. */
function approach(
  nearest: Float64Array,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  const dx = toX - fromX;
  const dy = toY - fromY;
  const length = dx * dx + dy * dy;
  const left = first(fromX, toX);
  const last = final(fromX, toX);
  const bottom = final(fromY, toY);
  for (let row = first(fromY, toY); row <= bottom; row++) {
    for (let column = left; column <= last; column++) {
      const along = length > 0 ? clamp(((column - fromX) * dx + (row - fromY) * dy) / length) : 0;
      const acrossX = column - (fromX + along * dx);
      const acrossY = row - (fromY + along * dy);
      const square = acrossX * acrossX + acrossY * acrossY;
      const pixel = row * FIELD + column;
      if (square < (nearest[pixel] as number)) {
        nearest[pixel] = square;
      }
    }
  }
}

/** Return the first column, or row, of the field that a segment may ink. */
function first(from: number, to: number): number {
  return Math.max(Math.ceil(Math.min(from, to) - REACH), 0);
}

/** Return the last one. */
function final(from: number, to: number): number {
  return Math.min(Math.floor(Math.max(from, to) + REACH), FIELD - 1);
}

/** Return the shift that brings the ink's centre of mass to the centre of pixel (14, 14). */
function shiftToCentre(coverage: Float64Array): Point {
  let mass = 0;
  let sumX = 0;
  let sumY = 0;
  for (let pixel = 0; pixel < coverage.length; pixel++) {
    const value = coverage[pixel] as number;
    const column = pixel % FIELD;
    mass += value;
    sumX += value * column;
    sumY += value * ((pixel - column) / FIELD);
  }
  const step = (mean: number) => Math.floor((CENTRE - mean) * SHIFT_STEPS + 0.5) / SHIFT_STEPS;
  return [step(sumX / mass), step(sumY / mass)];
}

/** Return coverages, 0 to 1, as 0 to 255. */
function greyLevels(coverage: Float64Array): Uint8Array {
  const levels = new Uint8Array(coverage.length);
  for (let pixel = 0; pixel < levels.length; pixel++) {
    levels[pixel] = Math.floor(255 * (coverage[pixel] as number) + 0.5);
  }
  return levels;
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}

/**
 * A drawing becomes the field that a network sees (spec/normalise.md).
 *
 * The ink is drawn anew from the points, as MNIST's digits are: as large, as centred, as thick.
 * The operations and their order are those of the specification, so that Python gives the same
 * bytes. That is why no distance here is a Math.hypot: it rounds differently.
 */
import { BOX, CENTRE, FIELD, PEN_RADIUS, SHIFT_STEPS, SMALLEST_EXTENT } from "./constants";
import { isBlank, type Point, type Stroke } from "./drawing";
import { simplify } from "./simplify";

interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Where a drawing lies in its field: its coordinates times `scale`, then moved. */
export interface Placement {
  readonly scale: number;
  readonly right: number;
  readonly down: number;
}

/** No pixel whose centre is further from a segment, on either axis, has ink of it. */
const REACH = Math.ceil(PEN_RADIUS + 0.5);

/**
 * Return the 28 × 28 grey levels of a drawing row by row, 0 for paper and 255 for ink.
 *
 * @throws {TypeError} The drawing is blank.
 */
export function normalise(strokes: readonly Stroke[]): Uint8Array {
  if (isBlank(strokes)) {
    throw new TypeError("a blank drawing has no field: draw something first");
  }
  const segments = scaledSegments(simplify(strokes));
  const [right, down] = shiftToCentre(ink(segments));
  const shift = ([x, y]: Point): Point => [x + right, y + down];
  const shifted = segments.map(({ from, to }) => ({ from: shift(from), to: shift(to) }));
  return Uint8Array.from(ink(shifted), (coverage) => Math.floor(255 * coverage + 0.5));
}

/** Return where a drawing that is not blank lies in its field. */
export function placement(strokes: readonly Stroke[]): Placement {
  const drawn = simplify(strokes);
  const { x, y, scale } = scaling(drawn);
  const [right, down] = shiftToCentre(ink(scaledSegments(drawn)));
  return { scale, right: CENTRE - x * scale + right, down: CENTRE - y * scale + down };
}

/**
 * Return the drawing's segments, the inked box's longer side 20 pixels and its middle the centre
 * of pixel (14, 14); a stroke of one point is a segment of no length.
 */
function scaledSegments(strokes: readonly Stroke[]): Segment[] {
  const { x, y, scale } = scaling(strokes);
  return strokes.flatMap((stroke) => {
    const points = stroke.map(
      (at): Point => [(at[0] - x) * scale + CENTRE, (at[1] - y) * scale + CENTRE],
    );
    const ends = points.length === 1 ? points : points.slice(1);
    return ends.map((to, nth) => ({ from: points[nth] as Point, to }));
  });
}

/** Return the middle of a drawing, and what makes it as large as its field wants it. */
function scaling(strokes: readonly Stroke[]): { x: number; y: number; scale: number } {
  const [left, right] = range(strokes, 0);
  const [top, bottom] = range(strokes, 1);
  const extent = Math.max(right - left, bottom - top);
  const scale = extent <= SMALLEST_EXTENT ? 0 : (BOX - 2 * PEN_RADIUS) / extent;
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** Return the least and the greatest coordinate on an axis. */
function range(strokes: readonly Stroke[], axis: 0 | 1): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const stroke of strokes) {
    for (const point of stroke) {
      low = Math.min(low, point[axis]);
      high = Math.max(high, point[axis]);
    }
  }
  return [low, high];
}

/** Return each pixel's coverage, 0 to 1, by segments drawn with the pen. */
function ink(segments: readonly Segment[]): Float64Array {
  const nearest = new Float64Array(FIELD * FIELD).fill(Number.POSITIVE_INFINITY);
  for (const segment of segments) {
    const [left, right] = reach(segment, 0);
    const [top, bottom] = reach(segment, 1);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const pixel = row * FIELD + column;
        const square = squaredDistance(column, row, segment);
        if (square < (nearest[pixel] as number)) {
          nearest[pixel] = square;
        }
      }
    }
  }
  return nearest.map((square) => clamp(PEN_RADIUS + 0.5 - Math.sqrt(square)));
}

/** Return the first and last column (or row) of the field that a segment may ink. */
function reach({ from, to }: Segment, axis: 0 | 1): [first: number, last: number] {
  return [
    Math.max(Math.floor(Math.min(from[axis], to[axis])) - REACH, 0),
    Math.min(Math.ceil(Math.max(from[axis], to[axis])) + REACH, FIELD - 1),
  ];
}

function squaredDistance(x: number, y: number, { from, to }: Segment): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? clamp(((x - from[0]) * dx + (y - from[1]) * dy) / length) : 0;
  const acrossX = x - (from[0] + along * dx);
  const acrossY = y - (from[1] + along * dy);
  return acrossX * acrossX + acrossY * acrossY;
}

/** Return the shift that brings the ink's centre of mass to the centre of pixel (14, 14). */
function shiftToCentre(coverage: Float64Array): Point {
  let mass = 0;
  let sumX = 0;
  let sumY = 0;
  coverage.forEach((value, pixel) => {
    mass += value;
    sumX += value * (pixel % FIELD);
    sumY += value * Math.floor(pixel / FIELD);
  });
  const step = (mean: number) => Math.floor((CENTRE - mean) * SHIFT_STEPS + 0.5) / SHIFT_STEPS;
  return [step(sumX / mass), step(sumY / mass)];
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}

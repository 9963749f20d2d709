/** A drawing: its strokes, made from JSON and refused where it is no drawing (spec/drawing.md). */
import { LARGEST_COORDINATE, MOST_POINTS } from "./constants";

/** x to the right and y down, in any unit. */
export type Point = readonly [x: number, y: number];
/** Points in the order drawn. */
export type Stroke = readonly Point[];
/** A stroke whose points may hold more than where they are: what inks them does not look at it. */
export type Inked = readonly (readonly [x: number, y: number, ...more: number[]])[];

export interface Drawing {
  readonly strokes: readonly Stroke[];
  /** The digit that was meant, 0 to 9, where it is known. */
  readonly label: number | null;
  /** Who drew it, where it is known. */
  readonly writer: string | null;
  /** The box it was drawn in, in the unit of the points, where it is known. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Whether there is no point at all, and so no answer. */
export function isBlank(strokes: readonly Inked[]): boolean {
  return strokes.every((stroke) => !stroke.length);
}

/**
 * Return what one JSON object holds as a drawing.
 *
 * @throws {TypeError} It is none; the message names the place.
 */
export function checkDrawing(value: unknown): Drawing {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError("not a JSON object");
  }
  const {
    strokes,
    label = null,
    writer = null,
    width = null,
    height = null,
  } = value as Record<string, unknown>;
  if (strokes === undefined) {
    throw new TypeError("no strokes");
  }
  return {
    strokes: checkStrokes(strokes),
    label: checkLabel(label),
    writer: checkWriter(writer),
    width: checkSide(width, "width"),
    height: checkSide(height, "height"),
  };
}

/**
 * Return a copy of `value` as strokes.
 *
 * @throws {TypeError} It is no list of lists of [x, y] pairs of finite numbers, or has too many.
 */
export function checkStrokes(value: unknown): Stroke[] {
  let points = 0;
  return checkList(value, "strokes").map((stroke, at) => {
    const where = `stroke ${at + 1}`;
    const list = checkList(stroke, where);
    points += list.length;
    if (points > MOST_POINTS) {
      throw new TypeError(`more than ${MOST_POINTS} points`);
    }
    return list.map((point, nth) => checkPoint(point, () => `${where}, point ${nth + 1}`));
  });
}

/** Check a point; naming its place costs more than that, so it is left for when it is wrong. */
function checkPoint(value: unknown, where: () => string): Point {
  if (!Array.isArray(value) || value.length !== 2) {
    throw new TypeError(`${where()} is not a pair`);
  }
  const x = checkNumber(value[0], where);
  const y = checkNumber(value[1], where);
  if (Math.max(Math.abs(x), Math.abs(y)) > LARGEST_COORDINATE) {
    throw new TypeError(`${where()} is larger than ${LARGEST_COORDINATE}`);
  }
  return [x, y];
}

function checkNumber(value: unknown, where: () => string): number {
  if (typeof value !== "number") {
    throw new TypeError(`${where()} is not a number`);
  }
  if (!Number.isFinite(value)) {
    throw new TypeError(`${where()} is not finite`);
  }
  return value;
}

/** Return `value` as a list without holes. */
function checkList(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`${name} is not a list`);
  }
  return Array.from(value);
}

function checkLabel(value: unknown): number | null {
  if (value === null) {
    return null;
  }
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 9) {
    throw new TypeError("label is not a digit from 0 to 9");
  }
  return value;
}

function checkWriter(value: unknown): string | null {
  if (value === null) {
    return null;
  }
  if (typeof value !== "string" && !Number.isSafeInteger(value)) {
    throw new TypeError("writer is not a name or a whole number below 2^53");
  }
  return String(value);
}

function checkSide(value: unknown, name: string): number | null {
  if (value === null) {
    return null;
  }
  const side = checkNumber(value, () => name);
  if (side <= 0) {
    throw new TypeError(`${name} is not above zero`);
  }
  return side;
}

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
 * Return `value` itself, which holds strokes: checked in place, so that a page's many points cost no
 * copy.
 *
 * @throws {TypeError} It is no list of lists of [x, y] pairs of finite numbers, or has too many.
 */
export function checkStrokes(value: unknown): readonly Stroke[] {
  const strokes = checkList(value, "strokes");
  let points = 0;
  for (let at = 0; at < strokes.length; at++) {
    const where = `stroke ${at + 1}`;
    const stroke = checkList(strokes[at], where);
    points += stroke.length;
    if (points > MOST_POINTS) {
      throw new TypeError(`more than ${MOST_POINTS} points`);
    }
    for (let nth = 0; nth < stroke.length; nth++) {
      if (!isPoint(stroke[nth])) {
        throw new TypeError(`${where}, point ${nth + 1} ${pointFault(stroke[nth])}`);
      }
    }
  }
  return strokes as Stroke[];
}

function checkList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`${name} is not a list`);
  }
  return value;
}

function isPoint(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && isCoordinate(value[0]) && isCoordinate(value[1])
  );
}

function isCoordinate(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) <= LARGEST_COORDINATE;
}

function pointFault(value: unknown): string {
  if (!Array.isArray(value) || value.length !== 2) {
    return "is not a pair";
  }
  const wrong = value.findIndex((each) => !Number.isFinite(each));
  return wrong < 0 ? `is larger than ${LARGEST_COORDINATE}` : numberFault(value[wrong]);
}

function numberFault(value: unknown): string {
  return typeof value === "number" ? "is not finite" : "is not a number";
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
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new TypeError(`${name} ${numberFault(value)}`);
  }
  if (value <= 0) {
    throw new TypeError(`${name} is not above zero`);
  }
  return value;
}

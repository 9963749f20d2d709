/** What the hand draws that holds a pen is no ink, once the pen comes down. */
import type { Sketch } from "./sketch";

/** A pen comes down within so many milliseconds after the hand was lifted. */
const LIFTED = 300;
/** The same where the system, which knows palms, took the touch away. */
const TAKEN = 1000;

/** What a finger drew, or a palm. */
export interface Touch {
  /** What was drawn when it ended. */
  readonly strokes: Sketch["strokes"];
  /** When it has become a finger's, as no pen came. */
  readonly until: number;
}

/** Note what a touch has just drawn. */
export function remember({ sheet, strokes }: Sketch, now: number, taken: boolean): void {
  const touch = { strokes, until: now + (taken ? TAKEN : LIFTED) };
  sheet.touches = [...sheet.touches.filter(({ until }) => now < until), touch];
}

/** Take back what palms drew, as a pen comes down. */
export function forgetPalms(sketch: Sketch, now: number): void {
  for (const { strokes, until } of sketch.sheet.touches.splice(0).reverse()) {
    if (strokes !== sketch.strokes || now >= until) {
      break;
    }
    sketch.undo();
  }
}

/** What a network makes of a drawing. */
import type { Stroke } from "../drawing";
import type { Model } from "../model";
import { recognise } from "../recognise";

/** The answer; both are null where the drawing is blank. */
export interface Prediction {
  /** The most probable digit, 0 to 9. */
  readonly digit: number | null;
  /** Ten numbers, of the digits 0 to 9. */
  readonly probabilities: number[] | null;
}

/** What the event `prediction` carries. */
export interface PredictionDetail extends Prediction {
  /** The drawing that the answer is for, as in the property `strokes`. */
  readonly strokes: Stroke[];
}

/** Return a network's answer for strokes. */
export function answer(model: Model, strokes: readonly Stroke[]): Prediction {
  const probabilities = recognise(model, strokes);
  const digit = probabilities === null ? null : probabilities.indexOf(Math.max(...probabilities));
  return { digit, probabilities };
}

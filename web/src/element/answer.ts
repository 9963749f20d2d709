/** What a network makes of a drawing. */
import type { Inked, Stroke } from "../drawing";
import type { Engine } from "../engine";
import { recognise } from "../recognise";

/** The answer; digit and probabilities are null where the drawing is blank. */
export interface Prediction {
  /** The most probable digit, 0 to 9. */
  readonly digit: number | null;
  /** Ten numbers, of the digits 0 to 9. */
  readonly probabilities: number[] | null;
  /** Whether the digit is less probable than the element's threshold. */
  readonly unsure: boolean;
}

/** What the event `prediction` carries. */
export interface PredictionDetail extends Prediction {
  /** The drawing that the answer is for, as in the property `strokes`. */
  readonly strokes: Stroke[];
}

/** What the event `correction` carries. */
export interface CorrectionDetail extends PredictionDetail {
  /** The digit that the visitor says it is. */
  readonly truth: number;
}

/** Return a network's answer for strokes, in a box of a side if in any, unsure below a threshold. */
export function answer(
  engine: Engine,
  strokes: readonly Inked[],
  threshold: number,
  side?: number,
): Prediction {
  const probabilities = recognise(engine, strokes, side);
  if (probabilities === null) {
    return { digit: null, probabilities, unsure: false };
  }
  const best = Math.max(...probabilities);
  return { digit: probabilities.indexOf(best), probabilities, unsure: best < threshold };
}

/** The whole way from a drawing to an answer. */
import { isBlank, type Stroke } from "./drawing";
import { probabilities } from "./engine";
import type { Model } from "./model";
import { normalise } from "./normalise";

/** Return the probabilities of the digits 0 to 9, or null for a blank drawing. */
export function recognise(model: Model, strokes: readonly Stroke[]): number[] | null {
  return isBlank(strokes) ? null : probabilities(model, normalise(strokes));
}

/** The whole way from a drawing to an answer. */
import { type Inked, isBlank } from "./drawing";
import type { Engine } from "./engine";
import { normalise } from "./normalise";

/**
 * Return the probabilities of the digits 0 to 9, or null for a blank drawing.
 *
 * @param side Of the box it was drawn in, 0 where that is not known.
 */
export function recognise(engine: Engine, strokes: readonly Inked[], side = 0): number[] | null {
  return isBlank(strokes) ? null : engine(normalise(strokes, side));
}

/** Why a network answers as it does: what each part of a field speaks for (docs/embed.md, "Why"). */
import { BOX, CENTRE, FIELD } from "./constants";

/** What the ink speaks for: the answer, or the digit that came next. */
export interface Why {
  readonly answer: number;
  readonly other: number;
  /**
   * For each pixel how much the odds of the answer against the other digit fall where the ink
   * around it is missing, as a natural logarithm: below zero it speaks for the other; 0 on paper.
   */
  readonly parts: Float64Array;
}

/** So many rows and columns are blanked at a time, and so far the next ones begin. */
const PATCH = 4;
const STEP = 2;
/** A probability that has become 0 in the browser's arithmetic still has a logarithm. */
const LEAST = 1e-300;
/** A side speaks of no place where it is weaker than this share of the strongest part. */
const FAINT = 0.1;

/**
 * Find out why, patch by patch: after each there may be a pause.
 *
 * @param ask The network: the probabilities of the digits 0 to 9 for a field.
 */
export function* explain(
  ask: (field: Uint8Array) => readonly number[],
  field: Uint8Array,
): Generator<undefined, Why> {
  const probabilities = ask(field);
  const [answer, other] = firstTwo(probabilities);
  const odds = (shares: readonly number[]) =>
    Math.log(Math.max(shares[answer] ?? 0, LEAST) / Math.max(shares[other] ?? 0, LEAST));
  const whole = odds(probabilities);
  const sums = new Float64Array(field.length);
  const counts = new Float64Array(field.length);
  for (let top = 0; top <= FIELD - PATCH; top += STEP) {
    for (let left = 0; left <= FIELD - PATCH; left += STEP) {
      const inked = pixels(top, left).filter((pixel) => field[pixel]);
      if (inked.length) {
        const without = Uint8Array.from(field);
        for (const pixel of inked) {
          without[pixel] = 0;
        }
        const lost = whole - odds(ask(without));
        for (const pixel of inked) {
          sums[pixel] = (sums[pixel] as number) + lost;
          counts[pixel] = (counts[pixel] as number) + 1;
        }
        yield;
      }
    }
  }
  return { answer, other, parts: sums.map((sum, pixel) => sum / (counts[pixel] || 1)) };
}

/**
 * Return where what speaks for the answer (1), or for the other digit (-1), is strongest: a ninth
 * of the box that the digit fills, 0 to 8 row by row; null where nothing speaks for it.
 */
export function strongest({ parts }: Why, side: 1 | -1): number | null {
  const ninths = new Float64Array(9);
  const third = (at: number) => {
    const within = Math.floor((3 * (at - CENTRE + BOX / 2)) / BOX);
    return Math.min(Math.max(within, 0), 2);
  };
  let peak = 0;
  parts.forEach((part, pixel) => {
    const ninth = 3 * third(Math.floor(pixel / FIELD)) + third(pixel % FIELD);
    ninths[ninth] = (ninths[ninth] as number) + Math.max(0, side * part);
    peak = Math.max(peak, side * part);
  });
  const faint = FAINT * parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  return peak > faint ? ninths.indexOf(Math.max(...ninths)) : null;
}

/** Return the most probable digit and the next. */
function firstTwo(probabilities: readonly number[]): [first: number, second: number] {
  const order = probabilities.map((_, digit) => digit);
  order.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  return [order[0] as number, order[1] as number];
}

/** Return the pixels of a patch. */
function pixels(top: number, left: number): number[] {
  return Array.from(
    { length: PATCH * PATCH },
    (_, at) => (top + Math.floor(at / PATCH)) * FIELD + left + (at % PATCH),
  );
}

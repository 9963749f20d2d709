/** A drawing is drawn anew, as it was drawn. */
import { between } from "./ink";
import type { InkPoint, InkStroke, Sketch } from "./sketch";

/** So many sides of the box the pen travels in a second: points tell of no times. */
const SPEED = 2;

/**
 * Return what there is of strokes when the pen has travelled so far, the ways between strokes
 * counted; the very same strokes once it has come to their end.
 */
export function travelled(strokes: readonly InkStroke[], distance: number): readonly InkStroke[] {
  const drawn: InkStroke[] = [];
  let left = distance;
  let before: InkPoint | undefined;
  for (const stroke of strokes) {
    const part: InkPoint[] = [];
    drawn.push(part);
    for (const point of stroke) {
      const way = before ? Math.hypot(point[0] - before[0], point[1] - before[1]) : 0;
      if (before && way > left) {
        if (part.length && left > 0) {
          part.push(between(before, point, left / way));
        }
        return drawn.filter(({ length }) => length);
      }
      left -= way;
      part.push(point);
      before = point;
    }
  }
  return strokes;
}

/** The replay of a sketch; it ends where the sketch changes. */
export class Replay {
  readonly #sketch: Sketch;
  readonly #seen: () => void;
  #whole: readonly InkStroke[] = [];
  /** What is drawn so far, while it goes on. */
  #part: readonly InkStroke[] | undefined;
  #frame = 0;
  #ended: () => void = () => {};

  /** @param seen Called when more of the sketch is to be seen, or all of it again. */
  constructor(sketch: Sketch, seen: () => void) {
    this.#sketch = sketch;
    this.#seen = seen;
  }

  /** Whether it goes on. */
  get goes(): boolean {
    return this.strokes !== this.#sketch.strokes;
  }

  /** What is to be seen. */
  get strokes(): readonly InkStroke[] {
    const { strokes } = this.#sketch;
    return this.#part && this.#whole === strokes ? this.#part : strokes;
  }

  /**
   * Begin from the first point, in a box of a side. Nothing happens in the middle of a gesture, nor
   * where less motion is asked for.
   *
   * @returns A promise that is kept when the whole sketch is seen again.
   */
  begin(side: number): Promise<void> {
    this.end();
    if (this.#sketch.busy || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      return Promise.resolve();
    }
    this.#whole = this.#sketch.strokes;
    let begun: number | undefined;
    const frame = (now: number) => {
      begun ??= now;
      this.#part = travelled(this.#whole, ((now - begun) / 1000) * SPEED * side);
      if (this.goes) {
        this.#frame = requestAnimationFrame(frame);
        this.#seen();
      } else {
        this.end();
      }
    };
    this.#frame = requestAnimationFrame(frame);
    return new Promise((resolve) => {
      this.#ended = resolve;
    });
  }

  /** Show the whole sketch. */
  end(): void {
    if (this.#frame) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#part = undefined;
      this.#ended();
      this.#seen();
    }
  }
}

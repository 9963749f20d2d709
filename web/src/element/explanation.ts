/** *Why?*: on request, what each part of the ink speaks for. */
import { html, type TemplateResult } from "lit";
import { isBlank } from "../drawing";
import type { Engine } from "../engine";
import { normalise, placement } from "../normalise";
import { explain, strongest, type Why } from "../why";
import type { Pad } from "./pad";
import type { Words } from "./words";

/** Of a frame, so many milliseconds are for finding out: the rest is the page's. */
const SLICE = 5;

export class Explanation {
  /** Whether the visitor asks for it. */
  shown = false;
  readonly #pad: Pad;
  readonly #found: () => void;
  #why: Why | undefined;
  /** The one before, whose room is kept until the next is found: the pad is not to move. */
  #past: Why | undefined;
  #frame = 0;

  /** @param found Called when the pad has what it needs, and there is more to render. */
  constructor(pad: Pad, found: () => void) {
    this.#pad = pad;
    this.#found = found;
  }

  /** Find out anew, where it is asked for and a drawing is at rest. */
  begin(engine: Engine): void {
    cancelAnimationFrame(this.#frame);
    const { side } = this.#pad;
    const { busy, strokes } = this.#pad.sketch;
    this.#past = this.shown && !isBlank(strokes) ? (this.#why ?? this.#past) : undefined;
    this.#pad.tint = this.#why = undefined;
    if (!this.shown || busy || isBlank(strokes)) {
      return;
    }
    const steps = explain(engine, normalise(strokes, side));
    const go = () => {
      const end = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < end) {
        step = steps.next();
      }
      if (step.done) {
        this.#why = step.value;
        this.#pad.tint = { of: strokes, parts: this.#why.parts, ...placement(strokes, side) };
        this.#found();
      } else {
        this.#frame = requestAnimationFrame(go);
      }
    };
    this.#frame = requestAnimationFrame(go);
  }

  /** What it says, in words. */
  render(words: Words): TemplateResult {
    const why = this.#why ?? this.#past;
    const looks = !this.shown ? "unasked" : this.#why ? "why" : "why past";
    const line = (name: string, digit: number, place: number | null) => html`<span
      class=${name}
      part=${name}
      dir="auto"
    >${words.speaks
      .replace("{digit}", `${digit}`)
      .replace("{place}", words.places[place ?? 9] ?? "")}</span>`;
    // A region that says something has to be there before.
    return html`<p class=${looks} part="reasons" role="status">${
      why && [
        line("for", why.answer, strongest(why, 1)),
        line("against", why.other, strongest(why, -1)),
      ]
    }</p>`;
  }
}

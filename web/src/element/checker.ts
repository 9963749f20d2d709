/** The element: a pad, what its network answers, and Clear. */
import { html, LitElement, type TemplateResult } from "lit";
import { checkStrokes, isBlank, type Stroke } from "../drawing";
import type { Model } from "../model";
import { recognise } from "../recognise";
import { bars, percent } from "./bars";
import { Pad } from "./pad";
import { styles } from "./styles";

/** What a network makes of a drawing; both are null where it is blank. */
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

/**
 * A visitor draws a digit and it is read, inside the page.
 *
 * It is 480 pixels wide unless the page says otherwise, and fits from 160 to 600. Its colours
 * follow the page's `color-scheme`.
 *
 * @element mnist-checker-widget
 *
 * @fires {CustomEvent<PredictionDetail>} prediction - There is a new answer, while drawing and
 *   when the drawing was cleared; at most once a frame. It bubbles and crosses shadow roots.
 *
 * @csspart card - The whole.
 * @csspart pad - The canvas to draw on.
 * @csspart hint - The words on the pad before the first stroke.
 * @csspart digit - The digit that was read.
 * @csspart confidence - Its probability.
 * @csspart clear - The button that clears the pad.
 * @csspart bars - The ten bars.
 * @csspart bar - Each of them.
 * @csspart answer-bar - That of the digit that was read.
 *
 * @cssprop [--mnist-checker-paper=Canvas] - The background.
 * @cssprop [--mnist-checker-ink=CanvasText] - What is drawn, the text, and faint lines.
 * @cssprop [--mnist-checker-accent=#2f6fed] - The answer and its bar.
 * @cssprop [--mnist-checker-radius=16px] - The radius of the card's corners.
 * @cssprop [--mnist-checker-font=system-ui, sans-serif] - The typeface.
 */
export abstract class Checker extends LitElement {
  static override styles = styles;
  /** Lets Lit keep what a page sets before the element is defined. */
  static override properties = { strokes: { attribute: false, noAccessor: true } };

  readonly #pad = new Pad(() => this.#changed());
  /** The answer for the drawing, once it was asked for. */
  #answer: Prediction | undefined;
  /** The answer in words, once a stroke is finished. */
  #spoken = "";
  #frame = 0;

  /** The network that answers. */
  protected abstract get model(): Model;

  /**
   * The drawing: a list of strokes, each a list of [x, y] points in CSS pixels of the canvas's
   * box as it was when the drawing began, x to the right and y down. Reading gives a copy.
   * Setting it paints and predicts, without an event.
   *
   * @throws {TypeError} What is set is no drawing; the message names the place.
   */
  get strokes(): Stroke[] {
    return copy(this.#pad.strokes);
  }

  set strokes(strokes: readonly Stroke[]) {
    this.#pad.strokes = checkStrokes(strokes);
    this.#answer = undefined;
    this.#show();
  }

  /**
   * The probabilities of the digits 0 to 9, or null where nothing is drawn.
   *
   * @readonly
   */
  get probabilities(): number[] | null {
    return this.#current.probabilities && [...this.#current.probabilities];
  }

  /**
   * The digit that was read, 0 to 9, or null where nothing is drawn.
   *
   * @readonly
   */
  get digit(): number | null {
    return this.#current.digit;
  }

  /** Clear the drawing; fires `prediction` where there was one. */
  clear(): void {
    if (!isBlank(this.#pad.strokes)) {
      this.strokes = [];
      this.#fire();
    }
  }

  /**
   * Return the answer for some strokes, in any unit, or else for the drawing; the drawing stays.
   *
   * @throws {TypeError} The strokes are no drawing; the message names the place.
   */
  predict(strokes: readonly Stroke[] = this.#pad.strokes): Prediction {
    const probabilities = recognise(this.model, checkStrokes(strokes));
    const digit = probabilities === null ? null : probabilities.indexOf(Math.max(...probabilities));
    return { digit, probabilities };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pad.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pad.disconnect();
  }

  protected override render(): TemplateResult {
    const { digit, probabilities } = this.#current;
    const blank = digit === null;
    const share = blank ? "" : percent(probabilities?.[digit] ?? 0);
    return html`<div class="card" part="card" role="group" aria-label="Digit reader">
      <div class="paper">
        ${this.#pad.canvas}
        <div class=${blank ? "hint" : "hint gone"} part="hint" aria-hidden="true">Draw a digit</div>
      </div>
      <div class="side">
        <div class="head">
          <div class="answer" aria-hidden="true">
            <span class=${blank ? "digit none" : "digit"} part="digit">${digit ?? "?"}</span>
            <span class="confidence" part="confidence">${share}</span>
          </div>
          <button part="clear" type="button" @click=${this.clear}>Clear</button>
        </div>
        ${bars(probabilities, digit)}
      </div>
      <p class="spoken" role="status">${this.#spoken}</p>
    </div>`;
  }

  get #current(): Prediction {
    this.#answer ??= this.predict();
    return this.#answer;
  }

  /** Many points may come in a frame: they are painted and answered together. */
  #changed(): void {
    this.#answer = undefined;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#pad.paint();
      this.#show();
      this.#fire();
    });
  }

  #show(): void {
    if (!this.#pad.drawing) {
      const { digit, probabilities } = this.#current;
      this.#spoken = digit === null ? "" : `${digit}, ${percent(probabilities?.[digit] ?? 0)}`;
    }
    this.requestUpdate();
  }

  #fire(): void {
    const { digit, probabilities, strokes } = this;
    const detail: PredictionDetail = { digit, probabilities, strokes };
    this.dispatchEvent(new CustomEvent("prediction", { bubbles: true, composed: true, detail }));
  }
}

function copy(strokes: readonly Stroke[]): Stroke[] {
  return strokes.map((stroke) => stroke.map(([x, y]) => [x, y]));
}

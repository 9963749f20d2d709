/** The element: what it shows, says and does when its visitor presses something. */
import type { PropertyValues, TemplateResult } from "lit";
import { isBlank, type Stroke } from "../drawing";
import { answer, type CorrectionDetail, type Prediction } from "./answer";
import { setAttribute } from "./attribute";
import { Correction } from "./correction";
import { Explanation } from "./explanation";
import { fieldCanvas, paintField } from "./field";
import { shortcut } from "./keyboard";
import { Reading } from "./reading";
import { styles } from "./styles";
import type { Tool } from "./tools";
import { inWords, view } from "./view";

/** The answer is said aloud when it has stood for so many milliseconds. */
const SETTLED = 700;

/**
 * A visitor draws a digit and it is read, inside the page.
 *
 * It is 480 pixels wide unless the page says otherwise, and fits from 160 to 600. Its colours
 * follow the page's `color-scheme`.
 *
 * @element mnist-checker-widget
 *
 * @fires {CustomEvent<PredictionDetail>} prediction - There is a new answer: while drawing, at most
 *   once a frame, and when the drawing was changed by a button, a key, `clear()`, `undo()` or
 *   `redo()`, by a reset of its form, or brought back by the browser. `detail` holds `digit`,
 *   `probabilities`, `unsure` and `strokes`.
 * @fires {CustomEvent<{ strokes: Stroke[] }>} strokechange - The drawing changed and is at rest: a
 *   stroke was finished, rubbed out, undone, redone or cleared, its form was reset, or the browser
 *   brought a drawing back. `detail` holds `strokes`.
 * @fires {CustomEvent<undefined>} clear - The drawing was cleared, by the button or `clear()`.
 * @fires {CustomEvent<CorrectionDetail>} correction - The visitor said which digit it is
 *   (`with-correction`). `detail` holds `digit`, `probabilities`, `unsure`, `strokes` and `truth`,
 *   the digit named. Nothing else happens with it. It is fired again where the visitor names another
 *   for the same drawing: the last counts.
 *
 * @csspart card - The whole; its edge is its `::before`.
 * @csspart frame - What the pad stands in; its tint is its `::before`, its edge its `::after`.
 * @csspart pad - The canvas to draw on. It takes an outline and a shadow; a border is not for it.
 * @csspart hint - The words on the pad before the first stroke.
 * @csspart answer - The digit that was read, with what stands beside it.
 * @csspart digit - The digit that was read.
 * @csspart truth - The right digit, beside one that was wrong.
 * @csspart doubt - The mark after an unsure digit; its place is kept empty while the digit is sure.
 * @csspart confidence - The digit's probability.
 * @csspart tools - The row of buttons.
 * @csspart button - Each button of the row.
 * @csspart undo - The button that takes a step back.
 * @csspart redo - The button that takes it forward again.
 * @csspart eraser - The button that turns the pen into an eraser, and back.
 * @csspart field - The button that shows what the network sees.
 * @csspart picture - What the network sees.
 * @csspart why - The button that colours the ink by what it speaks for.
 * @csspart clear - The button that clears the pad.
 * @csspart reasons - What the ink speaks for, in words.
 * @csspart for - What speaks for the answer, and where; its mark is its `::before`.
 * @csspart against - What speaks for the digit that came next, and where.
 * @csspart wrong - The button that asks whether the answer was wrong.
 * @csspart thanks - The thanks beside it, once the visitor has named the right digit.
 * @csspart which - The question for the right digit.
 * @csspart choices - The ten digits to choose the right one from.
 * @csspart choice - Each digit to choose.
 * @csspart bars - The ten bars.
 * @csspart bar - Each bar, with its digit.
 * @csspart answer-bar - The bar of the digit that was read.
 * @csspart track - What a bar grows in; its tint is its `::before`.
 * @csspart fill - What grows.
 * @csspart label - The digit of a bar.
 *
 * @cssprop [--mnist-checker-paper=Canvas] - The background.
 * @cssprop [--mnist-checker-ink=CanvasText] - The text, the icons, and faint lines.
 * @cssprop [--mnist-checker-pen=var(--mnist-checker-ink)] - What is drawn.
 * @cssprop [--mnist-checker-accent=#2f6fed] - The answer, its bar, and what has the focus.
 * @cssprop [--mnist-checker-against=#d55e00] - Ink that speaks against the answer; that which speaks
 *   for it has the accent.
 * @cssprop [--mnist-checker-field-size=84px] - The side of what the network sees.
 * @cssprop [--mnist-checker-radius=16px] - The radius of the card's corners.
 * @cssprop [--mnist-checker-font=system-ui, sans-serif] - The typeface.
 * @cssprop [--mnist-checker-text-size=medium] - The size of the words; `medium` is the visitor's
 *   own.
 */
export abstract class Checker extends Reading {
  static override styles = styles;
  readonly #field = fieldCanvas();
  #fieldShown = false;
  readonly #explanation = new Explanation(this.pad, () => this.requestUpdate());
  readonly #correction = new Correction(this, (truth) => this.#correct(truth));
  /** What a screen reader calls the whole. */
  #name = "";
  /** What a screen reader says. */
  #spoken = "";
  #settling: ReturnType<typeof setTimeout> | undefined;

  /**
   * The digit that the visitor said it is, or `null`; the next change of the drawing makes it `null`
   * again.
   *
   * @readonly
   */
  get truth(): number | null {
    return this.#correction.truth;
  }

  /**
   * Return `{ strokes, width, height }`, and `label` once the visitor has named the right digit:
   * `JSON.stringify(checker)` is a line of a file of drawings.
   */
  override toJSON(): { strokes: Stroke[]; width: number; height: number; label?: number } {
    const { truth } = this;
    return { ...super.toJSON(), ...(truth !== null && { label: truth }) };
  }

  protected override willUpdate(): void {
    // What a page turns off begins anew where it is turned on again.
    this.#fieldShown &&= this.withField;
    this.#correction.asks &&= this.#asks;
    if (this.#explanation.shown && !this.withWhy) {
      this.#explanation.shown = false;
      this.#explanation.begin(this.reader);
    }
    const { pad, words, usable } = this;
    if (!pad.sketch.busy) {
      this.#name = this.labelled || words.name;
    }
    pad.pen = this.pen;
    pad.enabled = usable && !this.readonly;
    setAttribute(this.#field, "aria-label", words.field);
    setAttribute(
      pad.canvas,
      "aria-label",
      pad.enabled ? words.pad : inWords(this.current, words, this.truth),
    );
    setAttribute(pad.canvas, "aria-disabled", String(!usable));
  }

  protected override render(): TemplateResult {
    const { words, usable } = this;
    const { sketch, erases, canvas } = this.pad;
    const { canUndo: undo, canRedo: redo } = sketch;
    const clear = !isBlank(sketch.strokes);
    const { withField, withWhy } = this;
    const field = this.#fieldShown;
    const why = this.#explanation.shown;
    const shows = { ...(withField && { field: true }), ...(withWhy && { why: true }) };
    return view({
      words,
      name: this.#name,
      canvas,
      drawable: !this.readonly,
      // The pad's role knows no aria-required.
      missing: this.required && !clear ? words.missing : "",
      tools: {
        able: this.readonly ? shows : { undo, redo, eraser: true, ...shows, clear },
        pressed: { eraser: erases, field, why },
        usable,
        use: (tool) => this.#use(tool),
      },
      answer: this.#shownAnswer,
      truth: this.truth,
      withBars: this.layout !== "compact",
      live: sketch.busy,
      field: field ? this.#field : null,
      reasons: withWhy ? this.#explanation.render(words) : null,
      correction: this.#asks ? this.#correction.render(words, this.digit !== null, usable) : null,
      spoken: this.#spoken,
      press: (event) => this.#press(event),
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size) {
      this.inform(true);
    }
  }

  /** The answer for what is seen: a replay shows the drawing in part. */
  get #shownAnswer(): Prediction {
    const { pad } = this;
    return pad.replay.goes ? answer(this.reader, pad.shown, this.sureFrom, pad.side) : this.current;
  }

  #use(tool: Tool): void {
    if (tool === "eraser") {
      this.pad.erases = !this.pad.erases;
      this.requestUpdate();
    } else if (tool === "field") {
      this.#fieldShown = !this.#fieldShown;
      this.seen();
    } else if (tool === "why") {
      this.#explanation.shown = !this.#explanation.shown;
      this.#explanation.begin(this.reader);
      this.requestUpdate();
    } else {
      this[tool]();
    }
  }

  /** Whether the visitor is asked *Was I wrong?*. */
  get #asks(): boolean {
    return this.withCorrection && !this.readonly;
  }

  #correct(truth: number): void {
    // Who names the digit knows the answer: it is not to be said after the thanks.
    clearTimeout(this.#settling);
    this.fire<CorrectionDetail>("correction", { ...this.detail, truth });
    this.say(this.words.thanks);
  }

  protected override seen(): void {
    if (this.#fieldShown) {
      paintField(this.#field, this.pad.shown, this.pad.side);
    }
    this.requestUpdate();
  }

  protected override show(aloud: boolean): void {
    this.#correction.reset();
    this.#explanation.begin(this.reader);
    const rests = !this.pad.sketch.busy;
    this.inform(rests);
    clearTimeout(this.#settling);
    if (rests && aloud) {
      this.#settling = setTimeout(() => this.say(inWords(this.current, this.words)), SETTLED);
    }
    this.seen();
  }

  protected override say(words: string): void {
    // The same words again are said where the text is another.
    this.#spoken = words === this.#spoken ? `${words}\u00a0` : words;
    this.requestUpdate();
  }

  #press(event: KeyboardEvent): void {
    const asks = this.#asks && !event.defaultPrevented;
    if (event.key === "Escape" && asks && this.#correction.close()) {
      // It is not for a dialog around the element.
      event.preventDefault();
    }
    if (event.repeat && event.key === "Enter" && this.#correction.holds(event.target)) {
      // The focus goes on to the next button, which a held key would press as well.
      event.preventDefault();
    }
    const tool = shortcut(event);
    if (tool && this.usable && !this.readonly) {
      event.preventDefault();
      this.#use(tool);
      if (tool === "eraser") {
        // The focus is not on the button, which would tell.
        this.say(this.pad.erases ? this.words.eraser : this.words.pen);
      }
    }
  }
}

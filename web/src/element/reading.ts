/** A drawing and what a network reads in it: the answer, and how the page learns of it. */
import { FIELD } from "../constants";
import { checkStrokes, type Stroke } from "../drawing";
import { type Engine, probabilities } from "../engine";
import type { Model } from "../model";
import { answer, type Prediction, type PredictionDetail } from "./answer";
import { Drawable } from "./drawable";
import { fastEngine } from "./engines";
import { percent } from "./words";

export abstract class Reading extends Drawable {
  /** The answer for the drawing, once it was asked for. */
  #answer: Prediction | undefined;
  /** The threshold that it was asked with. */
  #askedWith = 0;
  #frame = 0;

  /** The network that answers. */
  protected abstract get model(): Model;

  /**
   * Ten numbers, of the digits 0 to 9, or `null` where nothing is drawn.
   *
   * @readonly
   */
  get probabilities(): number[] | null {
    return this.current.probabilities && [...this.current.probabilities];
  }

  /**
   * The digit that was read, 0 to 9, or `null` where nothing is drawn.
   *
   * @readonly
   */
  get digit(): number | null {
    return this.current.digit;
  }

  /**
   * Whether the digit is less probable than `threshold`; it stays the best guess.
   *
   * @readonly
   */
  get unsure(): boolean {
    return this.current.unsure;
  }

  /**
   * What works out the answers: `webassembly`, or `javascript`, which is slower, where the browser
   * lacks WebAssembly SIMD or the page's policy may forbid it.
   *
   * @readonly
   */
  get engine(): "webassembly" | "javascript" {
    return this.#fast ? "webassembly" : "javascript";
  }

  override get value(): string {
    return String(this.digit ?? "");
  }

  /**
   * Return `{ digit, probabilities, unsure }` for the given strokes, in any unit, or else for the
   * drawing; given strokes leave the drawing alone. They are in no box: a tap that moved is not told
   * from a digit.
   *
   * @throws {TypeError} The strokes are no drawing; the message names the place.
   */
  predict(strokes?: readonly Stroke[]): Prediction {
    const { reader, sureFrom, pad } = this;
    return strokes === undefined
      ? answer(reader, pad.sketch.strokes, sureFrom, pad.side)
      : answer(reader, checkStrokes(strokes), sureFrom);
  }

  /** What answers for a field: the network is read when there is one, and not for a blank pad. */
  protected readonly reader: Engine = (field) => {
    return this.#fast?.(field) ?? probabilities(this.model, field);
  };

  get #fast(): Engine | null {
    return fastEngine(this.model, this.shadowRoot, this.withWebAssembly);
  }

  protected override firstUpdated(): void {
    // Learning how a language writes numbers takes longer than a frame, and so does the network's
    // first answer, be it to nothing: a page need not wait for them, nor a stroke.
    const idle = window.requestIdleCallback ?? setTimeout;
    idle(() => {
      percent(0, this.words);
      // A label that comes after it in the page is there by now.
      this.requestUpdate();
    });
    idle(() => this.reader(new Uint8Array(FIELD * FIELD)));
  }

  /** The answer for the drawing as it is now. */
  protected get current(): Prediction {
    const { sureFrom } = this;
    if (!this.#answer || this.#askedWith !== sureFrom) {
      this.#answer = this.predict();
      this.#askedWith = sureFrom;
    }
    return this.#answer;
  }

  /** What an event tells of the drawing and its answer. */
  protected get detail(): PredictionDetail {
    const { digit, probabilities, unsure, strokes } = this;
    return { digit, probabilities, unsure, strokes };
  }

  /**
   * Show the drawing and its answer, both of which have changed.
   *
   * @param aloud Whether a screen reader hears the answer.
   */
  protected abstract show(aloud: boolean): void;

  /** Many points may come in a frame: they are painted and answered together. */
  protected override changed(): void {
    this.#answer = undefined;
    this.#frame ||= requestAnimationFrame(() => this.renew());
  }

  protected override renew(cleared = false): void {
    this.#settle();
    this.pad.follow();
    this.show(true);
    // Listeners find those up to date too that share the drawing.
    this.pad.sketch.tell();
    if (cleared) {
      this.fire("clear");
    }
    this.fire("prediction", this.detail);
    this.tellStrokes();
  }

  protected override restored(early: boolean): void {
    const { strokes } = this.pad.sketch;
    const tell = () => {
      // Another drawing is one that the page was told of since, or set.
      if (this.pad.sketch.strokes === strokes) {
        this.fire("prediction", this.detail);
        this.fire("strokechange", { strokes: this.strokes });
      }
    };
    if (early) {
      window.addEventListener("load", tell, { once: true });
    } else {
      tell();
    }
  }

  protected override replaced(here: boolean): void {
    this.#settle();
    this.show(here && visited());
  }

  /** The drawing is as it is now: what a frame was asked for is done. */
  #settle(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#answer = undefined;
  }
}

/** Whether the visitor has done anything on the page: what it comes with is read in its turn. */
function visited(): boolean {
  return navigator.userActivation?.hasBeenActive ?? true;
}

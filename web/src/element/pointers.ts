/** Pointers on a canvas become gestures of a sketch: one at a time, and a pen before a finger. */
import type { Point } from "../drawing";
import { forgetPalms, remember } from "./palm";
import type { InkPoint, Sketch } from "./sketch";
import { zoom } from "./surroundings";
import type { Tip } from "./tip";
import { type Comer, claim, takePart } from "./turns";

/** What is guessed of a pen that rests is wrong after so many milliseconds. */
const GUESSED = 50;
/** A pointer that is down trembles: after so many milliseconds of silence it is gone. */
const SILENT = 10_000;
/** The button of a pen's eraser end, among `button` and among `buttons`. */
const ERASER_BUTTON = 5;
const ERASER_BIT = 32;

export class Pointers {
  /** Where the browser thinks that the stroke goes on: to be painted, and no part of it. */
  predicted: readonly InkPoint[] = [];
  /** Where the eraser is, while a pointer rubs out. */
  eraser: Point | undefined;
  enabled = true;
  /** The canvas's box as it was at the last event: a frame that follows need not look again. */
  box = new DOMRect();
  readonly #canvas: HTMLCanvasElement;
  readonly #sketch: Sketch;
  readonly #tip: Tip;
  readonly #changed: () => void;
  readonly #moved: () => void;
  #id: number | undefined;
  #kind = "";
  /** When the pointer that draws last told of itself. */
  #heard = 0;
  /** What was drawn before the gesture, and before a palm's ink gave way to it. */
  #before: Sketch["strokes"] | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leave = () => {};

  /**
   * @param changed Called when the sketch changed.
   * @param moved Called when no more than the eraser did.
   */
  constructor(
    canvas: HTMLCanvasElement,
    sketch: Sketch,
    tip: Tip,
    changed: () => void,
    moved: () => void,
  ) {
    this.#canvas = canvas;
    this.#sketch = sketch;
    this.#tip = tip;
    this.#changed = changed;
    this.#moved = moved;
    canvas.addEventListener("pointerdown", (event) => this.#begin(event));
    canvas.addEventListener("pointermove", (event) => this.#move(event));
    // An iPad would take a pen's quick strokes for handwriting, and a resting finger asks Safari 15
    // for its magnifier. On an enlarged page two fingers make it smaller again, and a finger that is
    // lifted presses nothing that the pad stands in.
    for (const touch of ["touchstart", "touchend"] as const) {
      canvas.addEventListener(
        touch,
        (event) => {
          if (this.enabled && event.cancelable && (touch === "touchend" || zoom() <= 1)) {
            event.preventDefault();
          }
        },
        { passive: false },
      );
    }
    // A finger or a pen that rests would open the menu of a picture.
    canvas.addEventListener("contextmenu", (event) => this.busy && event.preventDefault());
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"] as const) {
      canvas.addEventListener(end, ({ pointerId, type, timeStamp }) => {
        if (pointerId === this.#id) {
          this.#lift(type === "pointercancel", timeStamp);
        }
      });
    }
  }

  /** Take part in whose turn it is; to be called when the canvas is put into a page. */
  connect(): void {
    this.#leave();
    this.#leave = takePart({
      minds: (comer) => this.#minds(comer),
      makeWay: (comer) => this.#makeWay(comer),
    });
  }

  /** To be called when it is taken out. */
  disconnect(): void {
    this.#leave();
    this.end();
  }

  /** Whether a pointer draws, or rubs out. */
  get busy(): boolean {
    return this.#id !== undefined;
  }

  /** End the gesture of a pointer, where there is one. */
  end(): void {
    if (this.busy) {
      const { draws } = this.#sketch;
      this.#sketch.end();
      this.#letGo();
      this.#tell(draws && this.#sketch.strokes !== this.#before);
    }
  }

  #letGo(): void {
    this.#id = this.eraser = undefined;
    this.predicted = [];
    clearTimeout(this.#resting);
  }

  /** @param taken Whether it was not the visitor who ended it, but the system. */
  #lift(taken: boolean, now: number): void {
    const touch = this.#kind === "touch";
    if (touch && taken && zoom() > 1) {
      // It was the first finger of two.
      this.#sketch.drop();
      this.#changed();
    } else if (touch && this.#sketch.draws && this.#sketch.strokes !== this.#before) {
      remember(this.#sketch, now, taken);
    }
    this.end();
  }

  /** Whether a pointer on this pad or another has to wait: of a drawing's one draws. */
  #minds({ pointer, sheet }: Comer): boolean {
    const together = sheet === this.#sketch.sheet;
    const palm = pointer.pointerType === "touch" && this.#kind === "pen";
    return this.busy && !this.#yields(pointer) && (together || palm);
  }

  /** Make way for a pointer on this pad or another. */
  #makeWay({ pointer, sheet }: Comer): void {
    const { strokes } = this.#sketch;
    const together = sheet === this.#sketch.sheet;
    const pen = pointer.pointerType === "pen";
    if (this.#yields(pointer)) {
      if (pen && this.#kind === "touch") {
        // The hand came down before its pen: what it drew is no ink.
        this.#sketch.drop();
      }
      if (together) {
        this.#letGo();
        this.#moved();
      } else {
        this.end();
      }
    }
    if (pen) {
      forgetPalms(this.#sketch, pointer.timeStamp);
    }
    // Of a drawing that both share, the other pad tells.
    if (!together && this.#sketch.strokes !== strokes) {
      this.#changed();
    }
  }

  /** Whether the pointer that draws is gone, though nobody told of its end, or gives way. */
  #yields({ pointerId, pointerType, isPrimary, timeStamp }: PointerEvent): boolean {
    const id = this.#id;
    return (
      id !== undefined &&
      (id === pointerId ||
        !this.#sketch.draws ||
        (pointerType === "pen" && this.#kind === "touch") ||
        timeStamp - this.#heard > SILENT ||
        // While a pointer is down, no other of its kind is primary; but older Firefox calls one so
        // that is beside it, and one that is down holds its capture.
        (isPrimary && pointerType === this.#kind && !this.#canvas.hasPointerCapture(id)))
    );
  }

  #begin(event: PointerEvent): void {
    const rubs = event.button === ERASER_BUTTON || (event.buttons & ERASER_BIT) > 0;
    // On a Mac the mouse's button with Ctrl opens the menu, as the other button does.
    const asksForMenu = event.ctrlKey && event.pointerType === "mouse";
    if (!this.enabled || asksForMenu || (event.button !== 0 && !rubs)) {
      return;
    }
    const before = this.#sketch.strokes;
    if (!claim(event, this.#sketch)) {
      return;
    }
    event.preventDefault();
    try {
      this.#canvas.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is gone already, or a script made the event: the stroke goes on without.
    }
    this.#id = event.pointerId;
    this.#kind = event.pointerType;
    this.#heard = event.timeStamp;
    this.predicted = [];
    this.box = this.#canvas.getBoundingClientRect();
    this.#before = before;
    this.#sketch.begin(this.box.width);
    // Preventing what the browser does by itself keeps the focus away, which keys go to.
    this.#canvas.focus({ preventScroll: true, focusVisible: false } as FocusOptions);
    const [at] = this.#points([event]);
    this.eraser = at && (rubs || this.#tip.erases) ? [at[0], at[1]] : undefined;
    this.#go([event]);
  }

  #move(event: PointerEvent): void {
    if (event.pointerId !== this.#id) {
      return;
    }
    const box = this.#canvas.getBoundingClientRect();
    const pressed = event.pointerType === "mouse" ? event.buttons & 1 : event.buttons;
    if (!pressed || !box.width || !this.#sketch.draws) {
      // It was lifted where nobody told of it, the canvas is not shown any more, or another pad that
      // shares the drawing took a step.
      this.end();
      return;
    }
    this.#heard = event.timeStamp;
    this.box = box;
    clearTimeout(this.#resting);
    const coalesced = event.getCoalescedEvents?.() ?? [];
    this.#go(coalesced.length ? coalesced : [event]);
    this.predicted = this.eraser ? [] : this.#points(event.getPredictedEvents?.() ?? []);
    if (this.predicted.length) {
      this.#resting = setTimeout(() => {
        this.predicted = [];
        this.#moved();
      }, GUESSED);
    }
  }

  #go(events: readonly PointerEvent[]): void {
    const points = this.#points(events);
    const { side } = this.#sketch;
    let changed = !this.eraser;
    if (this.eraser) {
      for (const [x, y] of points) {
        changed = this.#sketch.rub(this.eraser, [x, y], side * this.#tip.eraser) || changed;
        this.eraser = [x, y];
      }
    } else {
      this.#sketch.draw(points);
    }
    this.#tell(changed);
  }

  #tell(changed: boolean): void {
    (changed ? this.#changed : this.#moved)();
  }

  /** Return where events were, in the sketch's unit. */
  #points(events: readonly PointerEvent[]): InkPoint[] {
    const { left, top, width } = this.box;
    const unit = this.#sketch.side / width;
    return events.map(({ clientX, clientY, pointerType, pressure }) => [
      (clientX - left) * unit,
      (clientY - top) * unit,
      pointerType === "pen" ? 0.5 + pressure : 1,
    ]);
  }
}

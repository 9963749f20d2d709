/** A canvas to draw on: pointers become strokes, strokes become ink. It knows of no network. */
import { MOST_POINTS } from "../constants";
import type { Point, Stroke } from "../drawing";

/** The pen's width as a share of the canvas's. */
const PEN = 1 / 18;

/**
 * A square canvas and the strokes drawn on it.
 *
 * Points are kept as the browser reports them, in CSS pixels of the canvas's box as it was when
 * the drawing began; in a box of another size the same drawing is shown larger or smaller.
 */
export class Pad {
  readonly canvas = document.createElement("canvas");
  readonly #changed: () => void;
  readonly #repaint = () => this.paint();
  readonly #resized = new ResizeObserver(this.#repaint);
  #strokes: Point[][] = [];
  #points = 0;
  /** The box's side when the drawing began: the unit of its points; 0 until it is known. */
  #side = 0;
  /** The pointer that draws, while one does. */
  #pointer: number | undefined;

  /** @param changed Called when a pointer changed the drawing, which is not painted yet. */
  constructor(changed: () => void) {
    this.#changed = changed;
    const { canvas } = this;
    // What drawing needs does not wait for the style sheet: a page's policy may keep it out where
    // sheets cannot be constructed (Safari before 16.4).
    canvas.style.cssText =
      "display: block; width: 280px; max-width: 100%; aspect-ratio: 1; touch-action: none";
    canvas.setAttribute("part", "pad");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "Draw a digit from 0 to 9 here, with mouse, finger or pen");
    canvas.addEventListener("pointerdown", (event) => this.#begin(event));
    canvas.addEventListener("pointermove", (event) => this.#move(event));
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"] as const) {
      canvas.addEventListener(end, (event) => this.#end(event));
    }
    // The styles give the ink's colour a transition, so that its end tells of a new colour
    // whatever the cause: the page's scheme, a custom property, a style sheet.
    canvas.addEventListener("transitionend", this.#repaint);
  }

  /** Follow the size of the box; to be called when the canvas is put into a page. */
  connect(): void {
    this.#resized.observe(this.canvas);
    window.addEventListener("resize", this.#repaint);
  }

  /** Stop following; to be called when the canvas is taken out of the page. */
  disconnect(): void {
    this.#resized.disconnect();
    window.removeEventListener("resize", this.#repaint);
    this.#pointer = undefined;
  }

  /** Whether a stroke is being drawn. */
  get drawing(): boolean {
    return this.#pointer !== undefined;
  }

  /** The strokes; what is set takes the place of what was drawn. */
  get strokes(): readonly Stroke[] {
    return this.#strokes;
  }

  set strokes(strokes: readonly Stroke[]) {
    this.#strokes = strokes.map((stroke) => [...stroke]);
    this.#points = strokes.reduce((sum, stroke) => sum + stroke.length, 0);
    this.#side = 0;
    this.#pointer = undefined;
    this.paint();
  }

  /** Paint the strokes, as sharp as the screen is now. */
  paint(): void {
    const { canvas } = this;
    const context = canvas.getContext("2d");
    const { width } = canvas.getBoundingClientRect();
    if (!context || !width) {
      return;
    }
    this.#side ||= width;
    const pixels = Math.round(width * devicePixelRatio);
    if (canvas.width !== pixels || canvas.height !== pixels) {
      canvas.width = pixels;
      canvas.height = pixels;
    }
    const scale = pixels / this.#side;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, this.#side, this.#side);
    context.lineCap = context.lineJoin = "round";
    context.lineWidth = this.#side * PEN;
    context.strokeStyle = context.fillStyle = getComputedStyle(canvas).color;
    for (const stroke of this.#strokes) {
      // A line of no length has no ink in some browsers, so each stroke begins with a dot.
      context.beginPath();
      for (const [x, y] of stroke.slice(0, 1)) {
        context.arc(x, y, context.lineWidth / 2, 0, 2 * Math.PI);
      }
      context.fill();
      context.beginPath();
      for (const [x, y] of stroke) {
        context.lineTo(x, y);
      }
      context.stroke();
    }
  }

  #begin(event: PointerEvent): void {
    if (this.drawing || !event.isPrimary || event.button !== 0) {
      return;
    }
    event.preventDefault();
    try {
      this.canvas.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is gone already, or a script made the event: the stroke goes on without.
    }
    this.#pointer = event.pointerId;
    this.#strokes.push([]);
    this.#add([event]);
  }

  #move(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) {
      return;
    }
    const coalesced = event.getCoalescedEvents?.() ?? [];
    this.#add(coalesced.length ? coalesced : [event]);
  }

  #end(event: PointerEvent): void {
    if (event.pointerId === this.#pointer) {
      this.#pointer = undefined;
      this.#changed();
    }
  }

  #add(events: readonly PointerEvent[]): void {
    const { left, top, width } = this.canvas.getBoundingClientRect();
    if (!this.#points || !this.#side) {
      this.#side = width;
    }
    const unit = this.#side / width;
    const stroke = this.#strokes[this.#strokes.length - 1];
    for (const { clientX, clientY } of events.slice(0, MOST_POINTS - this.#points)) {
      stroke?.push([(clientX - left) * unit, (clientY - top) * unit]);
      this.#points++;
    }
    this.#changed();
  }
}

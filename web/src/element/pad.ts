/** A canvas to draw on: it paints a sketch, and follows its own size. It knows of no network. */
import type { Stroke } from "../drawing";
import { Brush } from "./brush";
import { Keyboard } from "./keyboard";
import { paintRing, paintTint, type Tint } from "./paint";
import { Paper } from "./paper";
import { toFile } from "./picture";
import { Pointers } from "./pointers";
import { Replay } from "./replay";
import { type InkStroke, Sketch } from "./sketch";
import { Surroundings, zoom } from "./surroundings";
import { Tip } from "./tip";

/** The canvas's side where no style sheet says otherwise. */
const SIDE = 280;

/**
 * A square canvas and the strokes drawn on it.
 *
 * Points are kept as the browser reports them, in CSS pixels of the canvas's box as it was when
 * the drawing began; in a box of another size the same drawing is shown larger or smaller.
 */
export class Pad {
  readonly canvas = document.createElement("canvas");
  readonly sketch: Sketch;
  readonly replay: Replay;
  readonly #tip = new Tip();
  readonly #paper = new Paper(this.canvas);
  readonly #brush = new Brush();
  #tint: Tint | undefined;
  readonly #pointers: Pointers;
  readonly #keyboard: Keyboard;
  readonly #repaint = () => this.paint();
  /** Paint, and tell who shows more than the ink. */
  readonly #show: () => void;
  readonly #surroundings = new Surroundings(this.canvas, {
    changed: () => {
      this.#touch();
      this.paint();
    },
    hidden: () => this.#pointers.end(),
    // What the system took while nobody looked, Safari does not tell.
    seen: () => this.#show(),
  });

  /**
   * @param changed Called when the visitor changed the drawing, which is not painted yet.
   * @param turned Called when keys put the pen down, or lifted it.
   * @param seen Called when a replay shows more of the drawing, or all of it again, and when the
   *   page is seen again.
   * @param shared Called when the drawing was changed on another pad, with which it is shared.
   */
  constructor(
    changed: () => void,
    turned: (down: boolean) => void,
    seen: () => void,
    shared: () => void,
  ) {
    const { canvas } = this;
    const sketch = new Sketch(shared);
    this.sketch = sketch;
    this.#show = () => {
      this.paint();
      seen();
    };
    this.replay = new Replay(sketch, this.#show);
    // What drawing needs does not wait for the style sheet: a page's policy may keep it out where
    // sheets cannot be constructed (Safari before 16.4).
    canvas.style.cssText = `display: block; width: ${SIDE}px; max-width: 100%; aspect-ratio: 1; touch-action: none; -webkit-user-select: none; user-select: none; -webkit-touch-callout: none`;
    canvas.setAttribute("part", "pad");
    this.#offer(true);
    this.#keyboard = new Keyboard(canvas, sketch, this.#tip, {
      moved: this.#repaint,
      changed,
      turned,
    });
    this.#pointers = new Pointers(canvas, sketch, this.#tip, changed, this.#repaint);
    // The styles give the ink's colours a transition, so that its end tells of a new colour
    // whatever the cause: the page's scheme, a custom property, a style sheet.
    canvas.addEventListener("transitionend", this.#repaint);
    // A browser that lost its graphics memory gives a clean canvas back.
    canvas.addEventListener("contextrestored", this.#repaint);
  }

  /** Follow what is around it; to be called when the canvas is put into a page. */
  connect(): void {
    this.#surroundings.connect();
    this.#pointers.connect();
  }

  /** Stop following; to be called when the canvas is taken out of the page. */
  disconnect(): void {
    this.#surroundings.disconnect();
    this.#pointers.disconnect();
    this.#keyboard.hide();
    this.replay.end();
  }

  /** The pen's width as a share of the canvas's. */
  set pen(pen: number) {
    if (this.#tip.pen !== pen) {
      this.#tip.pen = pen;
      this.paint();
    }
  }

  /** Whether the next gesture rubs out. */
  get erases(): boolean {
    return this.#tip.erases;
  }

  set erases(erases: boolean) {
    this.#tip.erases = erases;
  }

  /** What the ink is coloured by, while the drawing stays what it is. */
  set tint(tint: Tint | undefined) {
    if (this.#tint !== tint) {
      this.#tint = tint;
      this.paint();
    }
  }

  /** Whether a visitor can draw. */
  set enabled(enabled: boolean) {
    if (this.#pointers.enabled !== enabled) {
      this.#pointers.enabled = this.#keyboard.enabled = enabled;
      this.#pointers.end();
      this.#keyboard.hide();
      this.#touch();
      this.#offer(enabled);
    }
  }

  get enabled(): boolean {
    return this.#pointers.enabled;
  }

  get strokes(): Stroke[] {
    return pairs(this.sketch.strokes);
  }

  /** Have other strokes, from a box of a side, take the place of what was drawn. */
  replace(strokes: readonly Stroke[], side: number): void {
    this.end();
    this.erases = false;
    this.sketch.replace(strokes, side);
    this.paint();
  }

  /** End what the visitor's pointer, or pen of keys, does. */
  end(): void {
    this.#pointers.end();
    this.#keyboard.lift();
  }

  /** As much of what was drawn as is seen: a replay shows it in part. */
  get shown(): readonly InkStroke[] {
    return this.replay.strokes;
  }

  /**
   * Return a promise of the canvas on paper of a colour, as a file: without a pen that keys move.
   * It is broken where the canvas has no size.
   */
  toFile(paper: string, type?: string, quality?: number): Promise<Blob> {
    const { shown } = this.#keyboard;
    this.#keyboard.shown = false;
    this.paint();
    const file = this.#paper.width
      ? toFile(this.canvas, paper, type, quality)
      : Promise.reject(new TypeError("the canvas has no size yet"));
    this.#keyboard.shown = shown;
    this.paint();
    return file;
  }

  /** The side of the box that the points are in; where that is not known yet, the canvas's own. */
  get side(): number {
    return this.sketch.side || SIDE;
  }

  /** Paint the strokes, as sharp as the screen is now. */
  paint(): void {
    this.#paper.look();
    this.#paint();
  }

  /** Paint what a gesture did: it changed neither the colours nor the box, which events tell of. */
  follow(): void {
    if (this.#pointers.busy) {
      this.#paper.width = this.#pointers.box.width;
    } else if (!this.sketch.busy) {
      this.#paper.look();
    }
    this.#paint();
  }

  #paint(): void {
    const { sketch } = this;
    const { width, colours } = this.#paper;
    if (width) {
      sketch.settle(width);
    }
    const { side } = sketch;
    const context = this.#paper.clean(side);
    if (!context) {
      return;
    }
    const { strokes } = this.replay;
    const last = strokes.length - 1;
    strokes.forEach((stroke, at) => {
      const ahead = at === last ? this.#pointers.predicted : [];
      this.#brush.paint(context, stroke, ahead, side * this.#tip.pen);
    });
    if (this.#tint?.of === sketch.strokes) {
      paintTint(context, side, this.#tint, colours);
    }
    const { eraser } = this.#pointers;
    if (eraser) {
      paintRing(context, eraser, side * this.#tip.eraser, side);
    }
    if (this.#keyboard.shown) {
      const [x, y] = this.#keyboard.place;
      paintRing(context, [x * side, y * side], side * (this.#keyboard.down ? 0.02 : 0.04), side);
    }
  }

  /** Say what fingers do by themselves: who enlarged the page until it is all pad gets out again. */
  #touch(): void {
    this.canvas.style.touchAction = this.enabled ? (zoom() > 1 ? "pinch-zoom" : "none") : "auto";
  }

  /** Tell those who do not see whether it can be drawn on. */
  #offer(enabled: boolean): void {
    this.canvas.tabIndex = enabled ? 0 : -1;
    this.canvas.setAttribute("role", enabled ? "application" : "img");
    if (enabled) {
      this.canvas.setAttribute("aria-describedby", "keys");
    } else {
      this.canvas.removeAttribute("aria-describedby");
    }
  }
}

/** Return strokes without what is for the eye alone. */
function pairs(strokes: readonly InkStroke[]): Stroke[] {
  return strokes.map((stroke) => stroke.map(([x, y]) => [x, y]));
}

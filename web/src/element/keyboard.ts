/** A pen that keys move over a canvas, and keys for the tools. */
import type { Point } from "../drawing";
import type { Sketch } from "./sketch";
import type { Tip } from "./tip";
import type { Tool } from "./tools";

/** How far a key moves the pen, as a share of the box's side; and with Shift. */
const STEP = 1 / 24;
const SMALL_STEP = 1 / 120;
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  // The corners of a numeric keypad.
  Home: [-1, -1],
  PageUp: [1, -1],
  End: [-1, 1],
  PageDown: [1, 1],
};

/** Who learns what the pen does. */
export interface Hands {
  /** The pen is elsewhere, or hidden. */
  moved(): void;
  /** It changed the sketch. */
  changed(): void;
  /** It was put down, or lifted. */
  turned(down: boolean): void;
}

export class Keyboard {
  /** Whether the pen is shown. */
  shown = false;
  /** Where it is, as shares of the box's side. */
  place: Point = [0.5, 0.5];
  enabled = true;
  readonly #canvas: HTMLCanvasElement;
  readonly #sketch: Sketch;
  readonly #tip: Tip;
  readonly #hands: Hands;
  #lowered = false;

  constructor(canvas: HTMLCanvasElement, sketch: Sketch, tip: Tip, hands: Hands) {
    this.#canvas = canvas;
    this.#sketch = sketch;
    this.#tip = tip;
    this.#hands = hands;
    canvas.addEventListener("keydown", (event) => this.#press(event));
    canvas.addEventListener("focus", () => this.#show());
    canvas.addEventListener("blur", () => this.hide());
    canvas.addEventListener("pointerdown", () => this.hide());
  }

  /** Whether the pen draws. */
  get down(): boolean {
    return this.#lowered && this.#sketch.busy;
  }

  /** Lift the pen and show it no more. */
  hide(): void {
    this.lift();
    this.#turn(false);
  }

  #show(): void {
    // A pointer brings the focus too, and needs no other pen.
    this.#turn(this.enabled && !this.#sketch.busy && seesFocus(this.#canvas));
  }

  #turn(shown: boolean): void {
    if (this.shown !== shown) {
      this.shown = shown;
      this.#hands.moved();
    }
  }

  #press(event: KeyboardEvent): void {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const way = WAYS[key];
    const ours = way || key === " " || (key === "Escape" && this.down);
    const others = this.#sketch.busy && !this.down;
    if (!ours || !this.enabled || ctrlKey || metaKey || altKey) {
      return;
    }
    // A pointer drew: the keys that scroll the page still do, and an arrow brings the pen first.
    const brings = !this.shown && !others;
    if (brings && !key.startsWith("Arrow")) {
      return;
    }
    event.preventDefault();
    if (others) {
      return;
    }
    this.shown = true;
    if (brings) {
      // It is where it was.
    } else if (way) {
      this.#move(way, shiftKey ? SMALL_STEP : STEP);
    } else if (event.repeat) {
      // The key is held: it has put the pen down, or lifted it, already.
    } else if (this.down) {
      this.lift();
    } else {
      this.#lowered = true;
      this.#sketch.begin(this.#canvas.getBoundingClientRect().width);
      this.#go(this.place);
      this.#hands.turned(true);
    }
    this.#hands.moved();
  }

  #move([right, down]: Point, step: number): void {
    const [x, y] = this.place;
    const inside = (at: number) => Math.min(Math.max(at, 0), 1);
    this.place = [inside(x + right * step), inside(y + down * step)];
    if (this.down) {
      this.#go([x, y]);
    }
  }

  /** Draw, or rub out, from a place to where the pen is. */
  #go(from: Point): void {
    const { side } = this.#sketch;
    const scaled = ([x, y]: Point): Point => [x * side, y * side];
    if (!this.#tip.erases) {
      this.#sketch.draw([[...scaled(this.place), 1]]);
      this.#hands.changed();
    } else if (this.#sketch.rub(scaled(from), scaled(this.place), side * this.#tip.eraser)) {
      this.#hands.changed();
    }
  }

  /** Lift the pen, which stays where it is. */
  lift(): void {
    if (this.down) {
      if (this.#sketch.end()) {
        this.#hands.changed();
      }
      this.#hands.turned(false);
    }
    this.#lowered = false;
  }
}

/**
 * Say whether the browser would show that a node has the focus. Safari before 15.4 cannot tell:
 * an arrow key brings the pen there.
 */
function seesFocus(node: Element): boolean {
  try {
    return node.matches(":focus-visible");
  } catch {
    return false;
  }
}

/** Return the tool that a key stands for, wherever in the element the focus is. */
export function shortcut(event: KeyboardEvent): Tool | null {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat } = event;
  // Where keys have no Latin letters, each is known by where it lies.
  const letter = (/^[ -~]/.test(key) ? key : code.slice("Key".length)).toLowerCase();
  if (altKey) {
    return null;
  }
  if (ctrlKey || metaKey) {
    return letter === "y" || (letter === "z" && shiftKey) ? "redo" : letter === "z" ? "undo" : null;
  }
  return key === "Delete" || key === "Backspace"
    ? "clear"
    : letter === "e" && !repeat
      ? "eraser"
      : null;
}

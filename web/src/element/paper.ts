/** The pixels of a canvas: as many as the screen has, in the colours that the page gives. */
import type { TintColours } from "./paint";
import { zoom } from "./surroundings";

/** Pixels for one of CSS, where the visitor has enlarged the page: a canvas of more is slow. */
const MOST = 4;

export class Paper {
  /** The side of its square box, in CSS pixels of the screen; 0 where it is not shown. */
  width = 0;
  /** The same before the page transforms it: what opens small is painted as large as it becomes. */
  #laidOut = 0;
  colours: TintColours & { readonly ink: string } = { ink: "", answer: "", other: "", paper: "" };
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d");
  }

  /**
   * Look at the box and the colours. The browser may have to work out the page anew for that, which
   * takes longer than painting.
   */
  look(): void {
    this.#laidOut = this.#canvas.offsetWidth;
    this.width = this.#canvas.getBoundingClientRect().width || this.#laidOut;
    if (this.width) {
      const colours = getComputedStyle(this.#canvas);
      this.colours = {
        ink: colours.color,
        answer: colours.borderTopColor,
        other: colours.borderBottomColor,
        paper: colours.borderLeftColor,
      };
    }
  }

  /** Return what paints on clean paper in a unit of which its side has so many, where it is shown. */
  clean(side: number): CanvasRenderingContext2D | null {
    const context = this.#context;
    if (!context || !this.width) {
      return null;
    }
    const pixels = Math.round(Math.max(this.width, this.#laidOut) * density());
    if (this.#canvas.width !== pixels || this.#canvas.height !== pixels) {
      this.#canvas.width = pixels;
      this.#canvas.height = pixels;
    }
    const scale = pixels / side;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, side, side);
    context.strokeStyle = this.colours.ink;
    return context;
  }
}

/** Return the screen's pixels for one of CSS: more where two fingers have enlarged the page. */
function density(): number {
  const enlarged = Math.ceil(zoom() - 0.1);
  return Math.max(devicePixelRatio, Math.min(devicePixelRatio * enlarged, MOST));
}

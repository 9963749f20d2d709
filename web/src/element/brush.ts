/** Painting strokes: of one that grows, only what is new is worked out in a frame. */
import { type Drawn, drawInk } from "./ink";
import type { InkPoint, InkStroke } from "./sketch";

interface Line {
  readonly width: number;
  readonly path: Path2D;
}

/** A stroke as lines, but for its last corner: the next point may round it. */
interface Kept {
  readonly lines: Line[];
  drawn: Drawn<Path2D>;
}

export class Brush {
  #pen = 0;
  #kept = new WeakMap<InkStroke, Kept>();

  /**
   * Paint a stroke in the colour that is set.
   *
   * @param ahead Where it is thought to go on: painted, and not kept.
   * @param pen The width of its ink, where nothing tells of pressure.
   */
  paint(
    context: CanvasRenderingContext2D,
    stroke: InkStroke,
    ahead: readonly InkPoint[],
    pen: number,
  ): void {
    context.lineCap = context.lineJoin = "round";
    for (const { width, path } of this.#lines(stroke, ahead, pen)) {
      context.lineWidth = width;
      context.stroke(path);
    }
  }

  /** Return all lines of a stroke: the last ones are copies, which end as it does now. */
  #lines(stroke: InkStroke, ahead: readonly InkPoint[], pen: number): Line[] {
    const { lines, drawn } = this.#keep(stroke, pen);
    const { length } = lines;
    const shown = lines.map(({ width, path }, at) => ({
      width,
      path: at === length - 1 ? new Path2D(path) : path,
    }));
    const before = Math.min(drawn.points, 1);
    const rest = [...stroke.slice(drawn.points - before), ...ahead];
    drawInk(rest, pen, beginIn(shown), {
      points: before,
      line: shown[length - 1]?.path,
      end: drawn.end,
    });
    return shown;
  }

  /** Return a stroke's lines, drawn as far as the next point changes nothing. */
  #keep(stroke: InkStroke, pen: number): Kept {
    if (this.#pen !== pen) {
      this.#pen = pen;
      this.#kept = new WeakMap();
    }
    const kept = this.#kept.get(stroke) ?? { lines: [], drawn: { points: 0 } };
    this.#kept.set(stroke, kept);
    kept.drawn = drawInk(
      stroke,
      pen,
      beginIn(kept.lines),
      kept.drawn,
      Math.max(0, stroke.length - 1),
    );
    return kept;
  }
}

/** Return what begins lines in a list. */
function beginIn(lines: Line[]): (width: number) => Path2D {
  return (width) => {
    const path = new Path2D();
    lines.push({ width, path });
    return path;
  };
}

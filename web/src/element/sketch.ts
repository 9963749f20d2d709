/** What is drawn and what was: strokes, with steps back and forward. It knows of no canvas. */
import { MOST_POINTS } from "../constants";
import type { Point, Stroke } from "../drawing";
import { rubbed } from "./eraser";
import type { Touch } from "./palm";

/** A point and how much wider than usual its ink is: 1 where nothing tells of pressure. */
export type InkPoint = readonly [x: number, y: number, wider: number];
export type InkStroke = readonly InkPoint[];

interface State {
  readonly strokes: readonly InkStroke[];
  /** The side of the box that the points are in; 0 until it is known. */
  readonly side: number;
}

const BLANK: State = { strokes: [], side: 0 };
/** So many steps can be undone. */
const MOST_STEPS = 100;

/** What sketches hold in common that share a drawing. */
interface Sheet {
  state: State;
  past: State[];
  future: State[];
  /** The state before the gesture that goes on. */
  before: State | undefined;
  /** Whose gesture that is. */
  hand: object | undefined;
  /** What touches drew of late, the last one last. */
  touches: Touch[];
  /** Those that share it, as long as anything else holds them: elements come and go. */
  readonly sketches: Set<WeakRef<{ readonly seen: () => void }>>;
}

/** A drawing that is drawn, rubbed out, undone and redone; a gesture is one step. */
export class Sketch {
  /** Not private: sketches of another script share it. */
  sheet: Sheet;
  readonly seen: () => void;
  readonly #self = new WeakRef(this);
  /** The stroke that the gesture draws. */
  #growing: InkPoint[] | undefined;

  /** @param seen Called when another sketch changed the drawing that they share. */
  constructor(seen: () => void = () => {}) {
    this.seen = seen;
    this.sheet = {
      state: BLANK,
      past: [],
      future: [],
      before: undefined,
      hand: undefined,
      touches: [],
      sketches: new Set([this.#self]),
    };
  }

  get strokes(): readonly InkStroke[] {
    return this.sheet.state.strokes;
  }

  get side(): number {
    return this.sheet.state.side;
  }

  /** The strokes as they were when last no gesture went on. */
  get rested(): readonly InkStroke[] {
    return (this.sheet.before ?? this.sheet.state).strokes;
  }

  /** Whether a gesture goes on. */
  get busy(): boolean {
    return this.sheet.before !== undefined;
  }

  /** Whether the gesture that goes on is its own. */
  get draws(): boolean {
    return this.sheet.hand === this;
  }

  get canUndo(): boolean {
    return this.sheet.past.length > 0;
  }

  get canRedo(): boolean {
    return this.sheet.future.length > 0;
  }

  /** Give up its own drawing, and share another sketch's. */
  share(other: Pick<Sketch, "sheet">): void {
    this.drop();
    this.sheet.sketches.delete(this.#self);
    this.sheet = other.sheet;
    this.sheet.sketches.add(this.#self);
  }

  /** Have those see it that share the drawing. */
  tell(): void {
    const { sketches } = this.sheet;
    for (const each of sketches) {
      const sketch = each.deref();
      if (!sketch) {
        sketches.delete(each);
      } else if (sketch !== this) {
        sketch.seen();
      }
    }
  }

  /** Begin a gesture in a box; one that goes on ends, whosever it is. */
  begin(side: number): void {
    this.finish();
    this.sheet.before = this.sheet.state;
    this.sheet.hand = this;
    this.settle(side);
  }

  /** Say how large the box is, where that is not known yet or nothing is drawn. */
  settle(side: number): void {
    const { strokes } = this;
    if (!this.side || !strokes.length) {
      this.sheet.state = { strokes, side };
    }
  }

  /** Draw on with the gesture's stroke; what is beyond the most points is left out. */
  draw(points: readonly InkPoint[]): void {
    if (!this.draws) {
      return;
    }
    const fitting = points.slice(0, Math.max(0, MOST_POINTS - count(this.strokes)));
    if (this.#growing) {
      this.#growing.push(...fitting);
    } else if (fitting.length) {
      this.#growing = fitting;
      this.sheet.state = { ...this.sheet.state, strokes: [...this.strokes, fitting] };
    }
  }

  /** Rub out what lies within `radius` of the way between two points; return whether anything did. */
  rub(from: Point, to: Point, radius: number): boolean {
    const { strokes } = this;
    if (this.draws) {
      this.#growing = undefined;
      this.sheet.state = { ...this.sheet.state, strokes: rubbed(strokes, from, to, radius) };
    }
    return this.strokes !== strokes;
  }

  /** End its gesture, which can be undone; return whether it changed anything. */
  end(): boolean {
    return this.draws && this.finish();
  }

  /** End its gesture as if it had not been. */
  drop(): void {
    if (this.draws) {
      this.sheet.state = this.sheet.before ?? this.sheet.state;
      this.finish();
    }
  }

  /** Clear the drawing; that can be undone. */
  clear(): void {
    this.finish();
    if (this.strokes.length) {
      this.sheet.before = this.sheet.state;
      this.sheet.state = BLANK;
      this.finish();
    }
  }

  /** Take a step back, and return whether there was one. */
  undo(): boolean {
    this.finish();
    return this.#step(this.sheet.past, this.sheet.future);
  }

  /** Take a step forward again, and return whether there was one. */
  redo(): boolean {
    this.finish();
    return this.#step(this.sheet.future, this.sheet.past);
  }

  /** Begin anew with other strokes: nothing of what was can be undone. */
  replace(strokes: readonly Stroke[], side = 0): void {
    this.finish();
    this.sheet.past = [];
    this.sheet.future = [];
    this.sheet.state = {
      strokes: strokes.map((stroke) => stroke.map(([x, y]): InkPoint => [x, y, 1])),
      side,
    };
  }

  /** End the gesture that goes on, whosever it is; return whether it changed anything. */
  finish(): boolean {
    const { before } = this.sheet;
    this.sheet.before = this.sheet.hand = this.#growing = undefined;
    if (!before || before.strokes === this.strokes) {
      return false;
    }
    this.sheet.past = [...this.sheet.past, before].slice(-MOST_STEPS);
    this.sheet.future = [];
    return true;
  }

  #step(from: State[], to: State[]): boolean {
    const state = from.pop();
    if (!state) {
      return false;
    }
    to.push(this.sheet.state);
    this.sheet.state = state;
    return true;
  }
}

function count(strokes: readonly InkStroke[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

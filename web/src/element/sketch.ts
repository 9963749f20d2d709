/** What is drawn and what was: strokes, with steps back and forward. It knows of no canvas. */
import { MOST_POINTS } from "../constants";
import type { Point, Stroke } from "../drawing";
import { rubbed } from "./eraser";

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

/** A drawing that is drawn, rubbed out, undone and redone; a gesture is one step. */
export class Sketch {
  #state = BLANK;
  #past: State[] = [];
  #future: State[] = [];
  /** The state before the gesture that goes on. */
  #before: State | undefined;
  /** The stroke that the gesture draws. */
  #growing: InkPoint[] | undefined;

  get strokes(): readonly InkStroke[] {
    return this.#state.strokes;
  }

  get side(): number {
    return this.#state.side;
  }

  /** Whether a gesture goes on. */
  get busy(): boolean {
    return this.#before !== undefined;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Begin a gesture in a box; one that goes on ends. */
  begin(side: number): void {
    this.end();
    this.#before = this.#state;
    this.settle(side);
  }

  /** Say how large the box is, where that is not known yet or nothing is drawn. */
  settle(side: number): void {
    const { strokes } = this.#state;
    if (!this.#state.side || !strokes.length) {
      this.#state = { strokes, side };
    }
  }

  /** Draw on with the gesture's stroke; what is beyond the most points is left out. */
  draw(points: readonly InkPoint[]): void {
    if (!this.#before) {
      return;
    }
    const fitting = points.slice(0, Math.max(0, MOST_POINTS - count(this.strokes)));
    if (this.#growing) {
      this.#growing.push(...fitting);
    } else if (fitting.length) {
      this.#growing = fitting;
      this.#state = { ...this.#state, strokes: [...this.strokes, fitting] };
    }
  }

  /** Rub out what lies within `radius` of the way between two points. */
  rub(from: Point, to: Point, radius: number): void {
    if (this.#before) {
      this.#state = { ...this.#state, strokes: rubbed(this.strokes, from, to, radius) };
    }
  }

  /** End the gesture; it can be undone. */
  end(): void {
    const before = this.#before;
    this.#before = this.#growing = undefined;
    if (before && before.strokes !== this.strokes) {
      this.#past = [...this.#past, before].slice(-MOST_STEPS);
      this.#future = [];
    }
  }

  /** End the gesture as if it had not been. */
  drop(): void {
    this.#state = this.#before ?? this.#state;
    this.#before = this.#growing = undefined;
  }

  /** Clear the drawing; that can be undone. */
  clear(): void {
    this.end();
    if (this.strokes.length) {
      this.#before = this.#state;
      this.#state = BLANK;
      this.end();
    }
  }

  /** Take a step back, and return whether there was one. */
  undo(): boolean {
    this.end();
    return this.#step(this.#past, this.#future);
  }

  /** Take a step forward again, and return whether there was one. */
  redo(): boolean {
    this.end();
    return this.#step(this.#future, this.#past);
  }

  /** Begin anew with other strokes: nothing of what was can be undone. */
  replace(strokes: readonly Stroke[]): void {
    this.#before = this.#growing = undefined;
    this.#past = [];
    this.#future = [];
    this.#state = {
      strokes: strokes.map((stroke) => stroke.map(([x, y]): InkPoint => [x, y, 1])),
      side: 0,
    };
  }

  #step(from: State[], to: State[]): boolean {
    const state = from.pop();
    if (!state) {
      return false;
    }
    to.push(this.#state);
    this.#state = state;
    return true;
  }
}

function count(strokes: readonly InkStroke[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

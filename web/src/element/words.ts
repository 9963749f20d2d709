/** Everything that the element says. */
export interface Words {
  /** The whole. */
  readonly name: string;
  readonly pad: string;
  readonly hint: string;
  readonly tools: string;
  readonly undo: string;
  readonly redo: string;
  readonly eraser: string;
  readonly clear: string;
  readonly bars: string;
}

export const ENGLISH: Words = {
  name: "Digit reader",
  pad: "Draw a digit from 0 to 9 here, with mouse, finger or pen",
  hint: "Draw a digit",
  tools: "Drawing tools",
  undo: "Undo",
  redo: "Redo",
  eraser: "Eraser",
  clear: "Clear",
  bars: "Probability of each digit",
};

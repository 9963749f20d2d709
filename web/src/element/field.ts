/** What the network sees: the field of a drawing, as a picture. */
import { FIELD } from "../constants";
import { type Inked, isBlank } from "../drawing";
import { normalise } from "../normalise";

/** Return a canvas of one pixel for each of the field's, shown larger. */
export function fieldCanvas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = FIELD;
  canvas.style.cssText = `width: var(--field-size, ${3 * FIELD}px); image-rendering: pixelated`;
  canvas.setAttribute("part", "picture");
  canvas.setAttribute("role", "img");
  return canvas;
}

/** Paint what a network sees of strokes in a box of a side: black for blank ones. */
export function paintField(
  canvas: HTMLCanvasElement,
  strokes: readonly Inked[],
  side: number,
): void {
  const levels = isBlank(strokes) ? new Uint8Array(FIELD * FIELD) : normalise(strokes, side);
  const image = new ImageData(FIELD, FIELD);
  const { data } = image;
  levels.forEach((level, at) => {
    data.fill(level, 4 * at, 4 * at + 3);
    data[4 * at + 3] = 255;
  });
  canvas.getContext("2d")?.putImageData(image, 0, 0);
}

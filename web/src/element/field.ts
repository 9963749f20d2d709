/** What the network sees: the field of a drawing, as a picture. */
import { FIELD } from "../constants";
import { isBlank, type Stroke } from "../drawing";
import { normalise } from "../normalise";

/** Return a canvas of one pixel for each of the field's, shown larger. */
export function fieldCanvas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = FIELD;
  canvas.style.cssText = `width: ${4 * FIELD}px; image-rendering: pixelated`;
  canvas.setAttribute("part", "field");
  canvas.setAttribute("role", "img");
  return canvas;
}

/** Paint what a network sees of strokes: black for blank ones. */
export function paintField(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const levels = isBlank(strokes) ? new Uint8Array(FIELD * FIELD) : normalise(strokes);
  const image = new ImageData(FIELD, FIELD);
  levels.forEach((level, at) => {
    image.data.set([level, level, level, 255], 4 * at);
  });
  canvas.getContext("2d")?.putImageData(image, 0, 0);
}

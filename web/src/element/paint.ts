/** Painting on a canvas: ink, and rings that show where something is. */
import type { Point } from "../drawing";
import { drawInk } from "./ink";
import type { InkStroke } from "./sketch";

/** Paint a ring that is seen on paper and on ink. */
export function paintRing(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  radius: number,
  side: number,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.globalCompositeOperation = "destination-out";
  context.lineWidth = side / 40;
  context.stroke();
  context.globalCompositeOperation = "source-over";
  context.lineWidth = side / 100;
  context.stroke();
}

/** Paint a stroke of a pen in the colour that is set. */
export function paintStroke(
  context: CanvasRenderingContext2D,
  stroke: InkStroke,
  pen: number,
): void {
  context.lineCap = context.lineJoin = "round";
  context.beginPath();
  drawInk(stroke, pen, (width) => {
    context.stroke();
    context.beginPath();
    context.lineWidth = width;
    return context;
  });
  context.stroke();
}

/** Painting on a canvas: what ink speaks for, and rings that show where something is. */
import { FIELD } from "../constants";
import type { Point } from "../drawing";
import type { Placement } from "../normalise";
import type { InkStroke } from "./sketch";

/** What the ink of a drawing speaks for, part by part (why.ts). */
export interface Tint extends Placement {
  readonly of: readonly InkStroke[];
  readonly parts: Float64Array;
}

/** The colours of ink that speaks for the answer and against it, and of what other ink fades to. */
export interface TintColours {
  readonly answer: string;
  readonly other: string;
  readonly paper: string;
}

/** Odds of less than so much are painted fainter, however strong they are beside the others. */
const STRONG = 1;
/** How far ink that speaks for nothing fades: it still has three times the contrast of paper. */
const FADED = 0.5;
/** What speaks against the answer is dotted too, for eyes that tell no colours apart. */
const DOTTED = -0.4;
const DOT = 0.26;

/** Colour the ink that is there by what it speaks for: as much as it does so. */
export function paintTint(
  context: CanvasRenderingContext2D,
  side: number,
  { parts, scale, right, down }: Tint,
  { answer, other, paper }: TintColours,
): void {
  if (!scale) {
    return;
  }
  const most = parts.reduce((found, part) => Math.max(found, Math.abs(part)), STRONG);
  const shares = parts.map((part) => Math.sign(part) * Math.sqrt(Math.abs(part) / most));
  context.save();
  // From here on a pixel of the field is 1 wide, its centre at its row and column.
  context.scale(1 / scale, 1 / scale);
  context.translate(-right, -down);
  context.globalCompositeOperation = "source-atop";
  context.fillStyle = paper;
  context.globalAlpha = FADED;
  context.fillRect(right, down, side * scale, side * scale);
  context.globalAlpha = 1;
  context.drawImage(layer(shares, answer), -0.5, -0.5);
  const against = shares.map((share) => -share);
  context.drawImage(layer(against, other), -0.5, -0.5);
  context.globalCompositeOperation = "destination-out";
  context.beginPath();
  shares.forEach((share, pixel) => {
    if (share < DOTTED) {
      const [x, y] = [pixel % FIELD, Math.floor(pixel / FIELD)];
      context.moveTo(x, y);
      context.arc(x, y, DOT, 0, 2 * Math.PI);
    }
  });
  context.fill();
  context.restore();
}

/** Return a picture of one colour, as dense as shares from 0 to 1 are large. */
function layer(shares: Float64Array, colour: string): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = FIELD;
  const context = canvas.getContext("2d");
  if (context) {
    const image = new ImageData(FIELD, FIELD);
    shares.forEach((share, pixel) => {
      image.data[4 * pixel + 3] = 255 * share;
    });
    context.putImageData(image, 0, 0);
    context.globalCompositeOperation = "source-in";
    context.fillStyle = colour;
    context.fillRect(0, 0, FIELD, FIELD);
  }
  return canvas;
}

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

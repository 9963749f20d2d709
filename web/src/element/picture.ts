/** A drawing as a picture: as SVG, and as a file of pixels. */
import { drawInk, type Outline } from "./ink";
import type { InkStroke } from "./sketch";

/** Return strokes in a box as an SVG document, the ink in the colour of the text around it. */
export function toSvg(strokes: readonly InkStroke[], side: number, pen: number): string {
  // Two decimals of CSS pixels; as fine in a box of another unit.
  const unit = 10 ** Math.max(2, 4 - Math.floor(Math.log10(side)));
  const round = (value: number) => Math.round(value * unit) / unit;
  const lines: string[] = [];
  for (const stroke of strokes) {
    drawInk(stroke, pen, (width) => {
      const at = lines.push(`<path stroke-width="${round(width)}" d="`) - 1;
      return writer((name, numbers) => {
        lines[at] += name + numbers.map(round).join(" ");
      });
    });
  }
  const box = round(side);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${lines.map((line) => `${line}"/>`).join("")}</svg>`;
}

function writer(write: (name: string, numbers: number[]) => void): Outline {
  const command =
    (name: string) =>
    (...numbers: number[]) =>
      write(name, numbers);
  return { moveTo: command("M"), lineTo: command("L"), quadraticCurveTo: command("Q") };
}

/** Return a copy of a canvas on paper of a colour, as a file; a JPEG has white where that is clear. */
export function toFile(
  canvas: HTMLCanvasElement,
  paper: string,
  type?: string,
  quality?: number,
): Promise<Blob> {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext("2d");
  if (context) {
    for (const colour of type === "image/jpeg" ? ["#fff", paper] : [paper]) {
      context.fillStyle = colour;
      context.fillRect(0, 0, copy.width, copy.height);
    }
    context.drawImage(canvas, 0, 0);
  }
  return new Promise((resolve, reject) => {
    copy.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new TypeError("the canvas has no size yet"))),
      type,
      quality,
    );
  });
}

/** What a visitor draws and rubs out with, be it moved by a pointer or by keys. */
export class Tip {
  /** Whether the next gesture rubs out. */
  erases = false;
  /** The pen's width, as a share of the canvas's. */
  pen = 0;

  /** What the eraser rubs out around it, likewise: a broad pen's round ends would close its gaps. */
  get eraser(): number {
    return Math.max(1 / 14, this.pen);
  }
}

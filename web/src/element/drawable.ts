/** A drawing, and what a page can do with it: the part of the element that knows of no network. */
import { checkDrawing, type Drawing, isBlank, type Stroke } from "../drawing";
import { FormField } from "./form_field";
import { same, stepTo } from "./history";
import { Pad } from "./pad";
import { toSvg } from "./picture";

export abstract class Drawable extends FormField {
  protected readonly pad = new Pad(
    () => this.changed(),
    (down) => this.say(down ? this.words.penDown : this.words.penUp),
    () => this.seen(),
    () => this.#mirror(false),
  );
  /** What was drawn when the page was last told, or told us. */
  #told = this.pad.sketch.strokes;

  /**
   * The drawing: a list of strokes, each a list of `[x, y]` points in CSS pixels of the canvas's
   * box as it was when the drawing began, x to the right and y down. Reading gives a copy; setting
   * paints and reads it, in pixels of the box as it is now (`fromJSON()` takes those of another) and
   * without an event; nothing before it can be undone. What it holds already, or the page was told
   * last while a stroke goes on, changes nothing; what undo or redo leads to is reached by them;
   * `null` and `[]` clear it. It throws a `TypeError` that names the place where it is no drawing.
   *
   * @throws {TypeError} What is set is no drawing; the message names the place.
   */
  get strokes(): Stroke[] {
    return this.pad.strokes;
  }

  set strokes(strokes: readonly Stroke[] | null | undefined) {
    const drawing = checkDrawing({ strokes: strokes ?? [] });
    const { sketch } = this.pad;
    const blank = isBlank(drawing.strokes);
    // A page that keeps what it is told sets it again, maybe late: undo, pressure and the stroke
    // that it does not know of yet go on. A blank one is rather meant.
    const goesOn = sketch.busy && !blank;
    if (same(sketch.strokes, drawing.strokes) || (goesOn && same(this.#told, drawing.strokes))) {
      return;
    }
    this.pad.end();
    sketch.finish();
    if (!blank && stepTo(sketch, drawing.strokes)) {
      this.#mirror();
      sketch.tell();
    } else {
      this.#take(drawing);
    }
  }

  /**
   * Share the drawing of another element, of any network, in place of its own: what is drawn, undone
   * or cleared on one is so on both, each reads it, and events come from the one it was done on.
   * Points are in the pixels of the one that it was begun on.
   *
   * @throws {TypeError} `other` is no such element, or is not defined yet.
   */
  share(other: HTMLElement): void {
    const sketch = (other as Drawable).pad?.sketch;
    if (!sketch) {
      throw new TypeError("only a defined element of this kind has a drawing to share");
    }
    this.pad.sketch.share(sketch);
    this.#mirror();
  }

  /** Clear the drawing; `undo()` brings it back. */
  clear(): void {
    this.pad.end();
    this.pad.erases = false;
    this.requestUpdate();
    if (!isBlank(this.pad.sketch.strokes)) {
      this.pad.sketch.clear();
      this.renew(true);
    }
  }

  /** Take back the last stroke, erasing or clearing; of steps, 100 are kept. */
  undo(): void {
    this.pad.end();
    if (this.pad.sketch.undo()) {
      this.renew();
    }
  }

  /** Bring back what was undone last. */
  redo(): void {
    this.pad.end();
    if (this.pad.sketch.redo()) {
      this.renew();
    }
  }

  /**
   * Draw the drawing anew before the visitor's eyes, two sides of the canvas a second, the answer
   * following; `strokes` and `digit` stay those of the whole drawing. Whatever the visitor does ends
   * it; where less motion is asked for, all is there at once. Return a promise that is kept when it
   * has ended.
   */
  replay(): Promise<void> {
    return this.pad.replay.begin(this.pad.side);
  }

  /**
   * Return the drawing as an SVG document: its ink in the colour of the text around it, as smooth
   * as it is on the pad.
   */
  toSVG(): string {
    const { sketch, side } = this.pad;
    return toSvg(sketch.strokes, side, side * this.pen);
  }

  /**
   * Return a promise of a picture of what is on the pad, on the colour of the card, as large as the
   * screen has it.
   *
   * @param type A media type such as `image/jpeg`; PNG where it is left out or not known.
   * @param quality 0 to 1, for the types that know it.
   */
  toBlob(type?: string, quality?: number): Promise<Blob> {
    const card = this.shadowRoot?.querySelector(".card");
    return this.pad.toFile(card ? getComputedStyle(card).backgroundColor : "", type, quality);
  }

  /** Return the drawing and the box that its points are in. */
  toJSON(): { strokes: Stroke[]; width: number; height: number } {
    const { side } = this.pad;
    return { strokes: this.strokes, width: side, height: side };
  }

  /**
   * Take up a drawing as `toJSON()` and files of drawings have it: what was drawn in a box of another
   * size fills as much of this one. Without `width` and `height` it is the same as setting `strokes`.
   *
   * @throws {TypeError} It is no drawing; the message names the place.
   */
  fromJSON(drawing: {
    strokes: readonly Stroke[];
    width?: number | null;
    height?: number | null;
    label?: number | null;
    writer?: string | number | null;
  }): void {
    this.#take(checkDrawing(drawing));
  }

  constructor() {
    super();
    for (const key of ["name", "form", "strokes"]) {
      // What a page set before the element was defined hides what it would have set.
      const early = Object.getOwnPropertyDescriptor(this, key);
      if (early) {
        Reflect.deleteProperty(this, key);
        this.updateComplete.then(() => Reflect.set(this, key, early.value));
      }
    }
    for (const act of ["pointerdown", "keydown", "click"]) {
      this.addEventListener(act, () => this.pad.replay.end(), true);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.pad.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pad.disconnect();
  }

  /** The visitor changed the drawing: it is not painted yet. */
  protected abstract changed(): void;

  /**
   * Show and tell what the drawing has become.
   *
   * @param cleared Whether that is told first.
   */
  protected abstract renew(cleared?: boolean): void;

  /** More of the drawing is seen than before, or less: a replay goes on. */
  protected abstract seen(): void;

  /**
   * Another drawing was set, or the one that is shared has changed.
   *
   * @param here Whether it was on this element: the one that it was done on says the answer.
   */
  protected abstract replaced(here: boolean): void;

  /** Say something to a screen reader. */
  protected abstract say(words: string): void;

  /** Take up a drawing that was checked. */
  #take({ strokes, width, height }: Drawing): void {
    this.pad.replace(strokes, Math.max(width ?? 0, height ?? 0));
    this.#mirror();
    this.pad.sketch.tell();
  }

  /** Show what was drawn elsewhere, of which the page knows; a gesture of its own is still to tell. */
  #mirror(here = true): void {
    if (!this.pad.sketch.draws) {
      this.#told = this.pad.sketch.rested;
    }
    this.pad.follow();
    this.replaced(here);
  }

  /** Tell the page of a drawing that changed and is at rest. */
  protected tellStrokes(): void {
    const { strokes, busy } = this.pad.sketch;
    if (!busy && this.#told !== strokes) {
      this.#told = strokes;
      this.fire("strokechange", { strokes: this.strokes });
    }
  }

  protected fire<Detail>(name: string, detail?: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

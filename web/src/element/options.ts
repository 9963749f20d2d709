/** What a page sets on the element: attributes, and properties of the same names. */
import { LitElement, type PropertyDeclaration, type PropertyDeclarations } from "lit";
import { THRESHOLD } from "../constants";
import { setAttribute } from "./attribute";
import { ENGLISH } from "./languages";
import { type Words, wordsIn } from "./words";

/** The pen's width where none is set, as a percentage of the canvas's. */
const PEN_WIDTH = 5.5;

/** Of an option that is on or off: frameworks write one that is off as the text `false`. */
const flag = (attribute: string): PropertyDeclaration => ({
  attribute,
  reflect: true,
  converter: {
    fromAttribute: (text) => text !== null && text !== "false",
    toAttribute: (on) => (on ? "" : null),
  },
});

export abstract class Options extends LitElement {
  /** With `useDefault` an attribute that is taken away leaves its default. */
  static override properties: PropertyDeclarations = {
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    theme: { reflect: true, useDefault: true },
    layout: { reflect: true, useDefault: true },
    penWidth: { type: Number, attribute: "pen-width", reflect: true, useDefault: true },
    language: { reflect: true, useDefault: true },
    threshold: { type: Number, reflect: true, useDefault: true },
    withField: flag("with-field"),
    withWhy: flag("with-why"),
    withCorrection: flag("with-correction"),
    withWebAssembly: flag("with-webassembly"),
    labels: { attribute: false },
  };

  /**
   * The visitor can do nothing with it; a form leaves it out.
   *
   * @attr disabled
   */
  declare disabled: boolean;

  /**
   * The visitor sees the drawing and its answer, and cannot draw.
   *
   * @attr readonly
   */
  declare readonly: boolean;

  /**
   * Its form asks for a drawing.
   *
   * @attr required
   */
  declare required: boolean;

  /**
   * `light`, `dark`, or `auto`: as the page's `color-scheme` is.
   *
   * @attr theme
   */
  declare theme: "auto" | "light" | "dark";

  /**
   * `row`: the answer beside the pad where both fit; `column`: beneath it; `auto`: as there is
   * room; `compact`: pad, buttons and answer, without the bars, 280 px wide. In a column or
   * compact the pad is at most four fifths as wide as the window is high, so that a low one leaves
   * something to scroll by.
   *
   * @attr layout
   */
  declare layout: "auto" | "row" | "column" | "compact";

  /**
   * The width of the ink, 1 to 20, as a percentage of the canvas's width. It is for the eye: the
   * network sees every drawing with a pen of its own.
   *
   * @attr pen-width
   */
  declare penWidth: number;

  /**
   * The language of its words, such as `fr` or `es-MX`; where it is not set that of the page around
   * it (`lang`) when it last showed something, or else the browser's. English, German, French,
   * Spanish, Japanese and Chinese (simplified) are there, English for all others.
   *
   * @attr language
   */
  declare language: string;

  /**
   * An answer that is less probable is an unsure one, 0 to 1.
   *
   * @attr threshold
   */
  declare threshold: number;

  /**
   * There is a button that shows what the network sees.
   *
   * @attr with-field
   */
  declare withField: boolean;

  /**
   * There is a button that colours the ink by what it speaks for.
   *
   * @attr with-why
   */
  declare withWhy: boolean;

  /**
   * The visitor is asked *Was I wrong?* and can name the right digit.
   *
   * @attr with-correction
   */
  declare withCorrection: boolean;

  /**
   * The policy that the page was sent with allows WebAssembly (`'wasm-unsafe-eval'`), which a script
   * cannot see: the answers come faster.
   *
   * @attr with-webassembly
   */
  declare withWebAssembly: boolean;

  /** Words to say in place of its own, by name; those left out stay. */
  declare labels: Partial<Words>;

  /** The words as they were asked for last: they are needed in every frame. */
  #said: { language?: string; labels?: Partial<Words>; words: Words } = { words: ENGLISH };

  constructor() {
    super();
    this.disabled = this.readonly = this.required = false;
    this.theme = "auto";
    this.layout = "auto";
    this.withField = this.withWhy = this.withCorrection = this.withWebAssembly = false;
    this.threshold = THRESHOLD;
    this.penWidth = PEN_WIDTH;
    this.language = "";
    this.labels = {};
  }

  /**
   * Its name in a form.
   *
   * @attr name
   */
  get name(): string {
    return this.getAttribute("name") ?? "";
  }

  set name(name: string | null | undefined) {
    setAttribute(this, "name", name);
  }

  /** The least probability of a sure answer. */
  protected get sureFrom(): number {
    const threshold = Number.parseFloat(`${this.threshold}`);
    return Number.isFinite(threshold) ? threshold : THRESHOLD;
  }

  /** The pen's width as a share of the canvas's. */
  protected get pen(): number {
    return Math.min(Math.max(this.penWidth || PEN_WIDTH, 1), 20) / 100;
  }

  /** The words to say, and the language that they and the numbers are in. */
  protected get words(): Words {
    const language = this.language || languageAround(this) || navigator.language;
    if (this.#said.language !== language || this.#said.labels !== this.labels) {
      const { labels } = this;
      this.#said = { language, labels, words: wordsIn(language, labels) };
    }
    return this.#said.words;
  }
}

/** Return the language that a node says it is in, or what it stands in, shadow trees too. */
function languageAround(node: Element): string | undefined {
  const said = node.closest<HTMLElement>("[lang]");
  const root = node.getRootNode();
  return said?.lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : undefined);
}

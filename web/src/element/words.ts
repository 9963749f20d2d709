/** The words of the element, and how it writes numbers. */
import { ENGLISH, LANGUAGES } from "./languages";

/** Everything that the element says. */
export interface Words {
  /** The whole. */
  readonly name: string;
  /** The canvas, and which keys draw on it. */
  readonly pad: string;
  readonly keys: string;
  /** On the canvas before the first stroke. */
  readonly hint: string;
  /** The row of buttons, and each of them. */
  readonly tools: string;
  readonly undo: string;
  readonly redo: string;
  readonly eraser: string;
  readonly clear: string;
  /** The ten bars. */
  readonly bars: string;
  /**
   * What is said aloud: before an unsure answer, of the eraser that gives way to the pen, of the pen
   * that keys move, of a cleared drawing.
   */
  readonly unsure: string;
  readonly pen: string;
  readonly penDown: string;
  readonly penUp: string;
  readonly blank: string;
  /** The button for the field, and the picture. */
  readonly field: string;
  /** The button that colours the ink by what it speaks for. */
  readonly why: string;
  /** What speaks for a `{digit}`, and at which `{place}` most. */
  readonly speaks: string;
  /** The nine places of a digit row by row, the top left one first; then what there is nowhere. */
  readonly places: readonly string[];
  /** The question after an answer, the one for the right digit, and the thanks. */
  readonly wrong: string;
  readonly which: string;
  readonly thanks: string;
  /** What a form asks for where nothing is drawn. */
  readonly missing: string;
  /** The language that the words are in, by its tag: how they are spoken, and numbers written. */
  readonly numbers: string;
}

/**
 * Return the words of a language by its tag, such as `fr` or `pt-BR`; English where there are none.
 *
 * @param labels Words in place of these; those that are not there, or nothing, take none.
 */
export function wordsIn(tag: string, labels: Partial<Words>): Words {
  const [language] = tag.toLowerCase().split("-");
  const words = LANGUAGES.find(({ numbers }) => numbers === language) ?? ENGLISH;
  const given = Object.entries(labels ?? {}).filter(([, word]) => word != null);
  return { ...words, ...Object.fromEntries(given) };
}

/** What was written, by language tag: writing a number takes longer than all else in a frame. */
const written = new Map<string, string[]>();

/** Return a probability as a language writes it, in whole per cents. */
export function percent(share: number, { numbers }: Words): string {
  let texts = written.get(numbers);
  if (!texts) {
    const { format } = formatter(numbers);
    texts = Array.from({ length: 101 }, (_, whole) => format(whole / 100));
    written.set(numbers, texts);
  }
  return texts[Math.round(100 * share)] as string;
}

function formatter(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, { style: "percent" });
  } catch {
    console.warn(`labels.numbers is no language tag, such as de-DE: ${language}`);
    return new Intl.NumberFormat(ENGLISH.numbers, { style: "percent" });
  }
}

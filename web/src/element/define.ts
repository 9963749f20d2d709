/** Registration, apart from the class, so that a script chooses the tag and the network. */
import type { Model } from "../model";
import { parseModel } from "../model_file";
import { decodeText } from "../text";
import { Checker } from "./checker";

/**
 * Define `tag` as an element that reads digits with a network.
 *
 * Does nothing where the tag is taken, of which it warns where that reads with another network. Nor
 * where there are no custom elements, pointer events or resize observers: there the element's own
 * content shows.
 *
 * @param tag Lower case with a hyphen, such as `mnist-checker-widget`.
 * @param text A model file as text (spec/model.md, "In a script"); it is read when first needed.
 * @throws {TypeError} `tag` is not a name that a custom element can have, or `text` is no text.
 */
export function define(tag: string, text: string): void {
  if ([typeof customElements, typeof PointerEvent, typeof ResizeObserver].includes("undefined")) {
    return;
  }
  if (typeof text !== "string") {
    throw new TypeError(`<${tag}>: the network is no text; import it from mnist-checker/dense.js`);
  }
  const taken = customElements?.get(tag) as { network?: string } | undefined;
  if (taken && taken.network !== text) {
    console.warn(`<${tag}> is defined with another network: give this one another tag`);
  }
  if (!customElements || taken) {
    return;
  }
  let parsed: Model | undefined;
  class DefinedChecker extends Checker {
    static readonly network = text;
    protected override get model(): Model {
      try {
        parsed ??= parseModel(decodeText(text));
      } catch (error) {
        throw new TypeError(`<${tag}>: ${(error as Error).message}`);
      }
      return parsed;
    }
  }
  try {
    customElements.define(tag, DefinedChecker);
  } catch {
    throw new TypeError(
      `"${tag}" cannot name an element: use small letters and digits with a hyphen, such as mnist-checker-widget`,
    );
  }
}

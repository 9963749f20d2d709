/** Registration, apart from the class, so that a script chooses the tag and the network. */
import type { Model } from "../model";
import { parseModel } from "../model_file";
import { decodeText } from "../text";
import { Checker } from "./checker";

/**
 * Define `tag` as an element that reads digits with a network.
 *
 * Does nothing where the tag is taken, nor where there are no custom elements or no pointer events:
 * there the element's own content shows.
 *
 * @param tag Lower case with a hyphen, such as `mnist-checker-widget`.
 * @param text A model file as text (spec/model.md, "In a script"); it is read when first needed.
 * @throws {TypeError} `tag` is not a name that a custom element can have.
 */
export function define(tag: string, text: string): void {
  if (typeof customElements === "undefined" || typeof PointerEvent === "undefined") {
    return;
  }
  if (!customElements || customElements.get(tag)) {
    return;
  }
  let parsed: Model | undefined;
  class DefinedChecker extends Checker {
    protected override get model(): Model {
      parsed ??= parseModel(decodeText(text));
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

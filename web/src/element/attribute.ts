/**
 * Set an attribute, or take it away where there is no text for it. What it is already is not set:
 * that would have the browser work out styles.
 */
export function setAttribute(node: Element, name: string, text: string | null | undefined): void {
  if (text == null) {
    node.removeAttribute(name);
  } else if (node.getAttribute(name) !== text) {
    node.setAttribute(name, text);
  }
}

/** The package's type declarations, made of what the element's JSDoc says. */
import { typesNamedIn, typesTaken } from "./manifest.mjs";

/** @typedef {import("./manifest.mjs").Element} Element */
/** @typedef {import("./manifest.mjs").Member} Member */

/**
 * Return index.d.ts: the element as a page meets it, and `define`.
 *
 * @param {Element} element
 */
export function indexTypes(element) {
  const { members, events, description } = element;
  const taken = typesTaken();
  const body = `${doc(description)}
export interface MnistCheckerElement extends HTMLElement {
${members.map((each) => member(each, taken)).join("\n")}
${LISTENERS.map(listener).join("\n")}
}

/** The events that it fires, beside those of every element; they bubble and cross shadow roots. */
export interface MnistCheckerEventMap {
${events.map(({ name, description, type }) => property(name, type.text, description)).join("\n")}
}

/**
 * Define \`tag\` as an element that reads digits with a network.
 *
 * Does nothing where the tag is taken, of which it warns where that reads with another network. Nor
 * where there are no custom elements, pointer events or resize observers: there the element's own
 * content shows.
 *
 * @param tag Lower case with a hyphen, such as \`my-digits\`.
 * @param text A network as text, such as the default export of "mnist-checker/dense.js".
 * @throws {TypeError} \`tag\` is not a name that a custom element can have, or \`text\` is no text.
 */
export declare function define(tag: string, text: string): void;
`;
  return `${typesNamedIn(body).join("\n\n")}\n\n${body}`;
}

/**
 * Return the declarations of a script that defines a tag.
 *
 * @param {string} tag
 */
export function scriptTypes(tag) {
  return `import type { MnistCheckerElement } from "./index.js";

declare global {
  interface HTMLElementTagNameMap {
    "${tag}": MnistCheckerElement;
  }
}
`;
}

/** Return the declarations of a network as text. */
export function networkTypes() {
  return `/** A network as text: what \`define\` takes. */
declare const text: string;
export default text;
`;
}

/**
 * Return react.d.ts: the elements in JSX, for React 19.
 *
 * @param {Element} element
 * @param {readonly string[]} tags
 */
export function reactTypes(element, tags) {
  const { attributes, members, events } = element;
  const taken = typesTaken();
  const settable = members.filter(({ kind, readonly }) => kind === "field" && !readonly);
  const hyphened = attributes.filter(({ name, fieldName }) => name !== fieldName);
  const props = [
    ...settable.map(({ name, type, description }) => [
      name,
      taken.get(name) ?? type?.text,
      description,
    ]),
    ...hyphened.map(({ name, type, description }) => [name, type.text, description]),
    ...events.map(({ name, type, description }) => [
      `on${name}`,
      `(event: ${type.text}) => void`,
      description,
    ]),
  ];
  const body = props
    .map(([name, type, description]) => property(`${key(`${name}`)}?`, `${type}`, `${description}`))
    .join("\n");
  const named = typesNamedIn(body)
    .map((text) => `${/(?:interface|type) (\w+)/.exec(text)?.[1]}`)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return `import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ${[...named, "MnistCheckerElement"].sort().join(", ")} } from "./index.js";

/** What the element takes in JSX: attributes, properties, and listeners named after its events. */
export interface MnistCheckerProps
  extends DetailedHTMLProps<HTMLAttributes<MnistCheckerElement>, MnistCheckerElement> {
${body}
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${tags.map((tag) => `      "${tag}": MnistCheckerProps;`).join("\n")}
    }
  }
}
`;
}

const LISTENERS = ["addEventListener", "removeEventListener"];

/** @param {string} name */
function listener(name) {
  const options = name === "addEventListener" ? "AddEventListenerOptions" : "EventListenerOptions";
  return `  ${name}<Name extends keyof MnistCheckerEventMap>(
    type: Name,
    listener: (this: MnistCheckerElement, event: MnistCheckerEventMap[Name]) => void,
    options?: boolean | ${options},
  ): void;
  ${name}<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: MnistCheckerElement, event: HTMLElementEventMap[Name]) => void,
    options?: boolean | ${options},
  ): void;
  ${name}(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | ${options},
  ): void;`;
}

/**
 * @param {Member} member
 * @param {Map<string, string>} taken What setters take, by name.
 */
function member(
  { kind, name, type, readonly, parameters = [], return: returned, description },
  taken,
) {
  const takes = taken.get(name);
  if (takes) {
    return `  ${doc(description)}\n  get ${name}(): ${type?.text};\n  set ${name}(value: ${takes});`;
  }
  if (kind === "field") {
    return property(readonly ? `readonly ${name}` : name, type?.text ?? "unknown", description);
  }
  const asked = parameters.map(
    ({ name, optional, type }) => `${name}${optional ? "?" : ""}: ${type.text}`,
  );
  return property(`${name}(${asked.join(", ")})`, returned?.type.text ?? "void", description);
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string} description
 */
function property(name, type, description) {
  return `  ${doc(description)}\n  ${name}: ${type};`;
}

/** @param {string} name */
function key(name) {
  return name.includes("-") ? `"${name}"` : name;
}

/** @param {string} text */
function doc(text) {
  return `/** ${text} */`;
}

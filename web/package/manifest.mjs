/** What the element offers its page, read from JSDoc: custom-elements.json and all that is made of it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Member A property or a method.
 * @property {"field" | "method"} kind
 * @property {string} name
 * @property {string} description
 * @property {{ text: string }} [type]
 * @property {string} [default]
 * @property {boolean} [readonly]
 * @property {string} [attribute]
 * @property {{ name: string, optional?: boolean, type: { text: string } }[]} [parameters]
 * @property {{ type: { text: string } }} [return]
 *
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string} fieldName
 * @property {string} description
 * @property {{ text: string }} type
 * @property {string} [default]
 *
 * @typedef {object} Event
 * @property {string} name
 * @property {string} description
 * @property {{ text: string }} type
 *
 * @typedef {object} Style A part or a custom property.
 * @property {string} name
 * @property {string} description
 * @property {string} [default]
 *
 * @typedef {object} Element
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {Member[]} members
 * @property {Event[]} events
 * @property {Style[]} cssParts
 * @property {Style[]} cssProperties
 */

/** The class that the page meets, and those it is made of, the first first. */
const CLASSES = ["options", "form_field", "drawable", "reading", "checker"];
/** Called by the browser or by Lit, and not by a page. */
const CALLED_BY_OTHERS =
  /Callback$|^(render|update|updated|willUpdate|firstUpdated|requestUpdate)$/;

/** @type {Record<string, number>} */
const SHARED = JSON.parse(
  readFileSync(new URL("../../src/mnist_checker/constants.json", import.meta.url), "utf8"),
);

// By way of a variable: its own types name packages that are not installed.
const ANALYZER = "@custom-elements-manifest/analyzer";
const { create, ts } = await import(ANALYZER);

/**
 * Return what the element's JSDoc says: of everything that is public, and of nothing else.
 *
 * @returns {Element}
 */
export function readElement() {
  const modules = CLASSES.map((name) => parse(`element/${name}`));
  const { modules: found } = create({ modules });
  const checker = found
    .flatMap((/** @type {any} */ { declarations }) => declarations)
    .find((/** @type {any} */ { name }) => name === "Checker");
  const members = checker.members.filter(isPublic).map(tidy).map(withValue);
  const taken = typesTaken();
  return {
    description: oneLine(checker.description),
    attributes: checker.attributes.map(tidy).map((/** @type {Attribute} */ attribute) => ({
      ...attribute,
      // A property with a setter of its own may give what is no text.
      ...(taken.has(attribute.fieldName) && { type: { text: "string" } }),
      ...defaultOf(members, attribute.fieldName),
    })),
    members,
    events: checker.events.filter(({ description = "" }) => description).map(tidy),
    cssParts: checker.cssParts.map(tidy),
    cssProperties: checker.cssProperties.map(tidy),
  };
}

/**
 * Return the manifest of the package: an element for each tag.
 *
 * @param {Element} element
 * @param {readonly string[]} tags
 * @returns {import("custom-elements-manifest/schema").Package}
 */
export function manifest(element, tags) {
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: tags.map((tagName) => ({
      kind: "javascript-module",
      path: `${tagName}.js`,
      declarations: [declaration(element, tagName)],
      exports: [
        {
          kind: "custom-element-definition",
          name: tagName,
          declaration: { name: className(tagName), module: `${tagName}.js` },
        },
      ],
    })),
  };
}

/**
 * @param {Element} element
 * @param {string} tagName
 * @returns {import("custom-elements-manifest/schema").CustomElementDeclaration}
 */
function declaration(element, tagName) {
  return { kind: "class", customElement: true, name: className(tagName), tagName, ...element };
}

/**
 * Return what properties take that take more than they give, by name.
 *
 * @returns {Map<string, string>}
 */
export function typesTaken() {
  const taken = new Map();
  const look = (/** @type {any} */ node) => {
    if (ts.isSetAccessor(node)) {
      taken.set(node.name.getText(), node.parameters[0].type.getText());
    }
    ts.forEachChild(node, look);
  };
  for (const name of CLASSES) {
    look(parse(`element/${name}`));
  }
  return taken;
}

/**
 * Return the sources' own text of the types that some text names, and of those that these name.
 *
 * @param {string} text
 */
export function typesNamedIn(text) {
  const types = exportedTypes();
  const known = [...types.keys()];
  const named = new Set();
  const follow = (/** @type {string} */ within) => {
    for (const name of known.filter((name) => new RegExp(`\\b${name}\\b`).test(within))) {
      if (!named.has(name)) {
        named.add(name);
        follow(types.get(name) ?? "");
      }
    }
  };
  follow(text);
  return known.filter((name) => named.has(name)).map((name) => types.get(name) ?? "");
}

/** Return the types that the sources export and a page may meet, by name. */
function exportedTypes() {
  /** @type {Map<string, string>} */
  const types = new Map();
  for (const module of ["drawing", "element/answer", "element/words"].map(parse)) {
    for (const statement of module.statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        types.set(statement.name.text, statement.getFullText().trim());
      }
    }
  }
  return types;
}

/** @param {string} tag */
function className(tag) {
  return tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} name */
function parse(name) {
  const path = fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** @param {any} member */
function isPublic({ name, privacy = "public", static: isStatic = false }) {
  return privacy === "public" && !isStatic && !CALLED_BY_OTHERS.test(name);
}

/**
 * Return an entry without where it was found: the page does not know the classes.
 *
 * @param {any} entry
 */
function tidy({ inheritedFrom: _, description = "", ...entry }) {
  return { ...entry, description: oneLine(description) };
}

/**
 * Return a member whose default is the value of a constant that both languages share, not its name.
 *
 * @param {Member} member
 * @returns {Member}
 */
function withValue(member) {
  const value = SHARED[member.default?.toLowerCase() ?? ""];
  return value === undefined ? member : { ...member, default: String(value) };
}

/**
 * @param {Member[]} members
 * @param {string} name
 */
function defaultOf(members, name) {
  const found = members.find((member) => member.name === name)?.default;
  return found === undefined ? {} : { default: found };
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}

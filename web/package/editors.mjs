/** What editors are told of the elements: completion and help for their tags and attributes. */

/** @typedef {import("./manifest.mjs").Element} Element */

/**
 * Return vscode.html-custom-data.json.
 *
 * @param {Element} element
 * @param {readonly string[]} tags
 */
export function visualStudioCode({ description, attributes }, tags) {
  return {
    version: 1.1,
    tags: tags.map((name) => ({
      name,
      description,
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        description,
        ...(isFlag(type) && { valueSet: "v" }),
        ...(choices(type).length && { values: choices(type).map((name) => ({ name })) }),
      })),
    })),
  };
}

/**
 * Return web-types.json, which JetBrains' editors read.
 *
 * @param {Element} element
 * @param {readonly string[]} tags
 * @param {string} version
 */
export function webTypes(element, tags, version) {
  const { description, attributes, members, events, cssParts, cssProperties } = element;
  const elements = tags.map((name) => ({
    name,
    description,
    attributes: attributes.map(({ name, description, type, default: usual }) => ({
      name,
      description,
      value: { type: type.text },
      ...(usual !== undefined && { default: usual.replaceAll('"', "") }),
    })),
    js: {
      properties: members
        .filter(({ kind }) => kind === "field")
        .map(({ name, description, type, readonly }) => ({
          name,
          description,
          type: type?.text,
          ...(readonly && { "read-only": true }),
        })),
      events: events.map(({ name, description }) => ({ name, description })),
    },
  }));
  return {
    $schema: "https://json.schemastore.org/web-types",
    name: "mnist-checker",
    version,
    "js-types-syntax": "typescript",
    "description-markup": "markdown",
    contributions: {
      html: { elements },
      css: {
        properties: cssProperties.map(({ name, description }) => ({ name, description })),
        "pseudo-elements": cssParts.map(({ name, description }) => ({
          name: `part(${name})`,
          description,
        })),
      },
    },
  };
}

/** @param {{ text: string }} type */
function isFlag(type) {
  return type.text === "boolean";
}

/**
 * Return the words that an attribute can be, where they are few.
 *
 * @param {{ text: string }} type
 */
function choices(type) {
  return [...type.text.matchAll(/"(\w+)"/g)].map(([, word]) => `${word}`);
}

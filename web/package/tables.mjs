/** The tables of docs/embed.md, made of the element's JSDoc: `node package/tables.mjs`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readElement } from "./manifest.mjs";

/** @typedef {import("./manifest.mjs").Element} Element */

export const PAGE = fileURLToPath(new URL("../../docs/embed.md", import.meta.url));

/**
 * Return a page with every table between its marks made anew.
 *
 * @param {string} page
 * @param {Element} element
 */
export function withTables(page, element) {
  return page.replace(
    /(<!-- ([\w ]+): made by `make (?:element|package)` -->\n)[\s\S]*?(<!-- end of \2 -->)/g,
    (_, begin, name, end) => `${begin}${table(name, element)}\n${end}`,
  );
}

/**
 * @param {string} name
 * @param {Element} element
 */
function table(name, { attributes, members, events, cssParts, cssProperties }) {
  const described = (/** @type {{ name: string, description: string }} */ entry) => [
    code(entry.name),
    entry.description,
  ];
  switch (name) {
    case "attributes":
      return rows(
        ["attribute", "property", "default", ""],
        attributes.map(({ name, fieldName, default: usual = '""', description }) => [
          code(name),
          code(fieldName),
          usual === '""' ? "" : code(usual.replaceAll('"', "")),
          description,
        ]),
      );
    case "properties":
      return rows(
        ["property", ""],
        members
          .filter(({ kind, attribute }) => kind === "field" && !attribute)
          .map(({ name, description, readonly }) => [
            code(name),
            readonly ? `${description} Read-only.` : description,
          ]),
      );
    case "methods":
      return rows(
        ["method", ""],
        members
          .filter(({ kind }) => kind === "method")
          .map((method) => [code(signature(method)), method.description]),
      );
    case "events":
      return rows(["event", ""], events.map(described));
    case "parts":
      return rows(["part", ""], cssParts.map(described));
    case "custom properties":
      return rows(
        ["custom property", "default", ""],
        cssProperties.map(({ name, default: usual = "", description }) => [
          code(name),
          code(usual),
          description,
        ]),
      );
    default:
      throw new Error(`no table is named "${name}"`);
  }
}

/**
 * Return rows of cells as a table.
 *
 * @param {string[]} heads
 * @param {string[][]} body
 */
function rows(heads, body) {
  return [heads, heads.map(() => "---"), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n")
    .replaceAll("|  |", "| |");
}

/** @param {import("./manifest.mjs").Member} method */
function signature({ name, parameters = [] }) {
  const names = parameters.map(({ name, optional }) => (optional ? `${name}?` : name));
  return `${name}(${names.join(", ")})`;
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, withTables(readFileSync(PAGE, "utf8"), readElement()));
}

import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import schema from "custom-elements-manifest/schema.json" with { type: "json" };
import { expect, test } from "vitest";
import { manifest, readElement, typesNamedIn } from "../../package/manifest.mjs";
import { PAGE, withTables } from "../../package/tables.mjs";
import { Checker } from "../../src/element/checker";
import { styles } from "../../src/element/styles";

const element = readElement();
const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name).sort();
const unique = (found: Iterable<string>) => [...new Set(found)].sort();

function sources(): string {
  const folder = new URL("../../src/element/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return files.map((name) => readFileSync(new URL(name, folder), "utf8")).join("\n");
}

test("every attribute that the element observes is listed, and those of every field", () => {
  const fields = ["form", "name"];
  expect(names(element.attributes)).toEqual(unique([...Checker.observedAttributes, ...fields]));
});

test("an attribute is text where its property is set to text", () => {
  const form = element.attributes.find(({ name }) => name === "form");
  expect(form?.type.text).toBe("string");
});

test("custom-elements.json is as its schema says", () => {
  const valid = new Ajv({ strict: false }).compile(schema);
  const written = JSON.parse(JSON.stringify(manifest(element, ["my-digits"])));
  valid(written);
  expect(valid.errors).toBeNull();
  valid({ ...written, schemaVersion: 2 });
  expect(valid.errors).not.toBeNull();
});

test("an attribute names its property", () => {
  for (const { name, fieldName } of element.attributes) {
    const property = element.members.find((member) => member.name === fieldName);
    expect(property).toMatchObject({ kind: "field", attribute: name });
  }
});

test("every event that is fired is listed", () => {
  const fired = [...sources().matchAll(/\.fire(?:<\w+>)?\(\s*"(\w+)"/g)].map(
    ([, name]) => `${name}`,
  );
  expect(names(element.events)).toEqual(unique(fired));
});

test("every custom property that the styles read is listed, with the default that they have", () => {
  const read = [...styles.cssText.matchAll(/var\((--mnist-checker-[\w-]+), /g)];
  expect(names(element.cssProperties)).toEqual(unique(read.map(([, name]) => `${name}`)));
  for (const { name, default: usual } of element.cssProperties) {
    const fallback = usual?.replace("--mnist-checker-", "--");
    expect(styles.cssText).toContain(`var(${name}, ${fallback})`);
  }
});

test("everything is described in a sentence", () => {
  const { attributes, members, events, cssParts, cssProperties } = element;
  for (const entry of [...attributes, ...members, ...events, ...cssParts, ...cssProperties]) {
    expect(entry.description, entry.name).toMatch(/^\S.*\.$/);
  }
});

test("the manifest has an element for each tag", () => {
  const { modules } = manifest(element, ["my-digits", "x-y"]);
  const { attributes, members, events, cssParts, cssProperties } = element;
  const everything = { attributes, members, events, cssParts, cssProperties };
  expect(modules.flatMap(({ declarations }) => declarations)).toMatchObject([
    { name: "MyDigits", tagName: "my-digits", customElement: true, ...everything },
    { name: "XY", tagName: "x-y", customElement: true, ...everything },
  ]);
});

test("types bring those that they name", () => {
  const texts = typesNamedIn("CustomEvent<PredictionDetail>");
  const declared = texts.map((text) => /export (?:interface|type) (\w+)/.exec(text)?.[1]);
  expect(declared).toEqual(["Point", "Stroke", "Prediction", "PredictionDetail"]);
});

test("the tables of docs/embed.md are what the sources say", () => {
  const page = readFileSync(PAGE, "utf8");
  expect(withTables(page, element) === page, "run `make element`").toBe(true);
  expect(page.match(/^<!-- .+: made by `make element` -->$/gm)).toHaveLength(6);
});

test("a table is made anew between its marks", () => {
  const page = "a\n<!-- parts: made by `make element` -->\nold\n<!-- end of parts -->\nb\n";
  const made = withTables(page, element);
  expect(made).toContain("\n| `card` | ");
  expect(made).not.toContain("old");
  expect(made).toMatch(/^a\n[\s\S]*\nb\n$/);
});

import { expect, test } from "vitest";
import { getLanguageService, newHTMLDataProvider, TextDocument } from "vscode-html-languageservice";
import { visualStudioCode, webTypes } from "../../package/editors.mjs";
import { readElement } from "../../package/manifest.mjs";

const TAG = "my-digits";
const element = readElement();
const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);

/** Return what Visual Studio Code offers at the end of a text. */
function offered(text: string): string[] {
  const data = JSON.parse(JSON.stringify(visualStudioCode(element, [TAG])));
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider("mnist-checker", data)],
  });
  const document = TextDocument.create("file:///page.html", "html", 0, text);
  const end = document.positionAt(text.length);
  const { items } = service.doComplete(document, end, service.parseHTMLDocument(document));
  return items.map(({ label }) => label);
}

test("Visual Studio Code offers the tag, its attributes and their values", () => {
  expect(offered("<")).toContain(TAG);
  expect(offered(`<${TAG} `)).toEqual(expect.arrayContaining(names(element.attributes)));
  expect(offered(`<${TAG} layout="`)).toEqual(["auto", "row", "column", "compact"]);
});

test("JetBrains' editors are told of everything that has a name", () => {
  const { contributions } = webTypes(element, [TAG], "1.2.3");
  const [told] = contributions.html.elements;
  expect(told?.name).toBe(TAG);
  expect(names(told?.attributes ?? [])).toEqual(names(element.attributes));
  expect(names(told?.js.events ?? [])).toEqual(names(element.events));
  const fields = element.members.filter(({ kind }) => kind === "field");
  expect(names(told?.js.properties ?? [])).toEqual(names(fields));
  expect(names(contributions.css.properties)).toEqual(names(element.cssProperties));
  const parts = contributions.css["pseudo-elements"].map(({ name }) => name);
  expect(parts).toEqual(element.cssParts.map(({ name }) => `part(${name})`));
});

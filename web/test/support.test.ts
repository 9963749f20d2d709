/**
 * What the element uses is in the oldest browsers that it runs in, or is not missed there.
 *
 * It goes by names: what something older, or of the element's own, is called by too is not found.
 */
import { readdirSync, readFileSync } from "node:fs";
import bcd from "@mdn/browser-compat-data/forLegacyNode";
import type { BrowserName, CompatStatement } from "@mdn/browser-compat-data/types";
import { expect, test } from "vitest";
import { buildElement, buildStyles, TARGET } from "../build.mjs";

const OLDEST = TARGET.map((target) => {
  const [, name = "", version] = /([a-z]+)(\d+)/.exec(target) ?? [];
  return { name: name as BrowserName, version: Number(version) };
});
/** All that the script is made of but Lit. */
const SOURCES = readSources(new URL("../src/", import.meta.url));
/** What some of them lack of the styles, and what becomes of it there. */
const STYLES = {
  "-webkit-tap-highlight-color": "safari, firefox", // Of phones.
  "color-scheme": "firefox", // `theme` is the page's, as docs/embed.md says.
  dark: "firefox",
  light: "firefox",
  "focus-visible": "safari", // The outline is there for a mouse as well.
  "forced-color-adjust": "safari, firefox", // Where Firefox forces colours, bars are tracks alone.
  "forced-colors": "safari",
  "print-color-adjust": "safari, chrome, firefox", // Known by its prefix, but in Firefox.
  exact: "chrome",
  "user-select": "safari", // Known by its prefix.
};
/** What some of them lack of the interfaces: the script asks first, or the word is another's. */
const INTERFACES = {
  ElementInternals: "safari",
  attachInternals: "safari",
  setFormValue: "safari, firefox",
  setValidity: "safari, firefox",
  getCoalescedEvents: "safari",
  getPredictedEvents: "safari",
  requestIdleCallback: "safari",
  userActivation: "safari, firefox",
  hasBeenActive: "safari, firefox",
  // Lit's.
  adoptedStyleSheets: "safari, firefox",
  replaceSync: "safari, firefox",
  createHTML: "safari, firefox",
  createPolicy: "safari, firefox",
  emptyScript: "safari, firefox",
  // An option of listeners, a class, a colour.
  capture: "safari, chrome, firefox",
  confidence: "firefox",
  Highlight: "safari, chrome, firefox",
};

test("the page of the element names them", () => {
  const page = readFileSync(new URL("../../docs/embed.md", import.meta.url), "utf8");
  const [safari, chrome, firefox] = OLDEST.map(({ version }) => version);
  expect(page).toContain(`Safari ${safari}, Chrome ${chrome} and Firefox ${firefox} `);
});

test("styles", async () => {
  const sheets = (await buildStyles()).replaceAll(/\[[^\]]*\]/g, "");
  const names = sheets.match(/(?<![-\w#.])[-a-zA-Z]+(?![-\w])/g) ?? [];
  expect(tooNew(names, featuresIn(bcd.css))).toEqual(STYLES);
});

test("interfaces", async () => {
  const { script } = await buildElement();
  const names = script.match(/(?<=\.)\w+|(?<![.\w])[A-Z]\w+/g) ?? [];
  const own = new Set(SOURCES.match(/(?<![.\w]|new )\b\w+(?=\??\s*[:(=])/g));
  const others = names.filter((name) => !own.has(name));
  const features = featuresIn({ ...bcd.api, ...bcd.javascript.builtins });
  expect(tooNew(others, features)).toEqual(INTERFACES);
});

/** Return which of the oldest browsers have nothing of a name, where others have. */
function tooNew(names: readonly string[], features: Map<string, CompatStatement[]>) {
  const lacking = [...new Set(names)].map((name) => {
    const known = features.get(name);
    const without = OLDEST.filter((browser) => known && !known.some((each) => has(each, browser)));
    return [name, without.map(({ name }) => name).join(", ")] as const;
  });
  return Object.fromEntries(lacking.filter(([, without]) => without));
}

function has({ support }: CompatStatement, { name, version }: (typeof OLDEST)[number]): boolean {
  return [support[name] ?? []]
    .flat()
    .some(
      ({ version_added: added, version_removed: removed, flags, prefix, alternative_name }) =>
        typeof added === "string" &&
        Number.parseFloat(added.replace("≤", "")) <= version &&
        !(removed && Number.parseFloat(removed) <= version) &&
        !(flags || prefix || alternative_name),
    );
}

/** Return what is known of a part of the data, by the last of its names. */
function featuresIn(tree: object, found = new Map<string, CompatStatement[]>()) {
  for (const [name, branch] of Object.entries(tree)) {
    if (typeof branch === "object" && !name.startsWith("__")) {
      if (branch.__compat) {
        found.set(name, [...(found.get(name) ?? []), branch.__compat]);
      }
      featuresIn(branch, found);
    }
  }
  return found;
}

function readSources(folder: URL): string {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const code = paths.filter((path) => path.endsWith(".ts"));
  return code.map((path) => readFileSync(new URL(path, folder), "utf8")).join("\n");
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readElement } from "../../package/manifest.mjs";
import { indexTypes, reactTypes, scriptTypes } from "../../package/types.mjs";

const WEB = fileURLToPath(new URL("../..", import.meta.url));
const TSC = join(WEB, "node_modules", "typescript", "bin", "tsc");
const element = readElement();

/** The compiler takes its time where much else runs. */
const PATIENCE = { timeout: 60_000 };

/** Whether the names and the types that a page is told are those of the class. */
const SAME = `
import type { LitElement } from "lit";
import type { Checker } from "../src/element/checker";
import type { MnistCheckerElement } from "./index";

type CalledByTheBrowser = \`form\${string}Callback\`;
type Own = Exclude<keyof Checker, keyof LitElement | CalledByTheBrowser>;
type Told = Exclude<keyof MnistCheckerElement, keyof HTMLElement>;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const names: Same<Own, Told> = true;
type Values = { [Name in Told]: Same<Checker[Name], MnistCheckerElement[Name]> };
export const values: Record<Told, true> = {} as Values;
`;

/** Return what the compiler says of some files beside the declarations; "" where all is well. */
function compile(files: Record<string, string>): string {
  const folder = mkdtempSync(join(WEB, ".types-"));
  const tsconfig = { extends: "../tsconfig.json", include: ["*.ts"] };
  const all = {
    "tsconfig.json": JSON.stringify(tsconfig),
    "index.d.ts": indexTypes(element),
    ...files,
  };
  try {
    for (const [name, text] of Object.entries(all)) {
      writeFileSync(join(folder, name), text);
    }
    execFileSync(process.execPath, [TSC, "-p", folder], { encoding: "utf8" });
    return "";
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the declarations are those of the class", PATIENCE, () => {
  expect(compile({ "same.ts": SAME })).toBe("");
});

test(
  "a page is told of an event's detail, and that some properties are read-only",
  PATIENCE,
  () => {
    const page = `
    import { define, type Stroke } from "./index";
    import type {} from "./my-digits";
    define("my-digits", "");
    const checker = document.createElement("my-digits");
    checker.addEventListener("prediction", ({ detail }) => detail.digit?.toFixed());
    checker.addEventListener("pointerdown", ({ pointerId }) => pointerId);
    checker.layout = "compact";
    checker.strokes = checker.name = checker.form = null;
    checker.form = "its-id";
    checker.form?.requestSubmit();
    export const strokes: Stroke[] = checker.strokes;
    export const digit: number | null = checker.predict(strokes).digit;
  `;
    const types = { "my-digits.d.ts": scriptTypes("my-digits").replace("./index.js", "./index") };
    expect(compile({ ...types, "page.ts": page })).toBe("");
    const wrong = `${page}; checker.layout = "round"; checker.value = "7";`;
    expect(compile({ ...types, "page.ts": wrong }).match(/error/g)).toHaveLength(2);
  },
);

test("in JSX every listener and every property that can be set is told", () => {
  const told = reactTypes(element, ["my-digits"]);
  for (const { name } of element.events) {
    expect(told).toContain(`on${name}?: (event: `);
  }
  for (const { name, kind, readonly } of element.members) {
    expect(told.includes(`  ${name}?: `), name).toBe(kind === "field" && !readonly);
  }
  for (const { name } of element.attributes) {
    expect(told).toMatch(new RegExp(`  "?${name}"?\\?: `));
  }
  expect(told).toContain('"my-digits": MnistCheckerProps');
  expect(told).toContain("  strokes?: readonly Stroke[] | null | undefined;");
  expect(told).toContain("  form?: string | null | undefined;");
});

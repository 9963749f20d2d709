import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { buildElement, buildStyleHash, SCRIPT, STYLE_HASH, TARGET } from "../build.mjs";

const script = readFileSync(SCRIPT, "utf8");
const define = 'mnistChecker.define("mnist-checker-widget", "")';

test("the script in the package is what the sources build", async () => {
  expect((await buildElement()).script === script, "run `npm run build` in web/").toBe(true);
});

test("so is the hash of its styles", async () => {
  const inPackage = readFileSync(STYLE_HASH, "utf8");
  expect(await buildStyleHash(), "run `npm run build` in web/").toBe(inPackage);
});

test("outside a browser the script does nothing", () => {
  const context = createContext({});
  runInContext(`${script};${define}`, context);
  expect(Object.keys(context)).toEqual(["mnistChecker"]);
});

test("inside a function it leaves no global behind", () => {
  const context = createContext({});
  runInContext(`(()=>{${script};${define}})()`, context);
  expect(Object.keys(context)).toEqual([]);
  expect(runInContext("Symbol.metadata", context)).toBeUndefined();
});

test("the oldest browsers can parse it: nothing in it is newer than they are", async () => {
  const rewritten = async (text: string, target: string | string[]) =>
    (await transform(text, { target, legalComments: "none" })).code;
  expect(await rewritten(script, TARGET)).toBe(await rewritten(script, "esnext"));
  const newer = "class A { static { A.b = 1; } }";
  expect(await rewritten(newer, TARGET)).not.toBe(await rewritten(newer, "esnext"));
});

import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { buildElement, buildStyleHash, SCRIPT, STYLE_HASH } from "../build.mjs";

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

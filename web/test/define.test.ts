import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "vitest";
import { SCRIPT } from "../build.mjs";

/** The script as it is built; what it does in a browser is tested in browsers. */
const script = readFileSync(SCRIPT, "utf8");

test("outside a browser the script does nothing", () => {
  const context = createContext({});
  runInContext(`${script};mnistChecker.define("mnist-checker-widget", "")`, context);
  expect(Object.keys(context)).toEqual(["mnistChecker"]);
});

test("inside a function it leaves no global behind", () => {
  const context = createContext({});
  runInContext(`(()=>{${script};mnistChecker.define("mnist-checker-widget", "")})()`, context);
  expect(Object.keys(context)).toEqual([]);
  expect(runInContext("Symbol.metadata", context)).toBeUndefined();
});

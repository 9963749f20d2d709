/** What each part of the element script weighs, against budget.json: `node size.mjs`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { buildElement } from "./build.mjs";

const WHAT_TO_DO = "make it smaller, or raise its budget in web/budget.json and say why";

/**
 * Return the bytes of each part, minified: files of src/, its folders, and Lit.
 *
 * @param {import("esbuild").Metafile} metafile
 * @returns {Record<string, number>}
 */
export function partSizes({ outputs }) {
  /** @type {Record<string, number>} */
  const parts = {};
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const part = partOf(path);
      parts[part] = (parts[part] ?? 0) + bytesInOutput;
    }
  }
  return parts;
}

/**
 * Return a sentence for each thing that is over its budget, or has none.
 *
 * @param {Record<string, number>} sizes
 * @param {Record<string, number>} budgets
 */
export function complaints(sizes, budgets) {
  return Object.entries(sizes)
    .filter(([name, bytes]) => !(bytes <= (budgets[name] ?? 0)))
    .map(([name, bytes]) => `${name} has ${bytes} bytes of ${budgets[name] ?? 0}: ${WHAT_TO_DO}`);
}

/** @param {string} path */
function partOf(path) {
  if (path.includes("node_modules/")) {
    return "lit";
  }
  const [file = path] = path.split("/").slice(-1);
  const [, folder] = /^src\/(\w+)\//.exec(path) ?? [];
  return folder ?? file.replace(/\.\w+$/, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const budget = JSON.parse(readFileSync(new URL("budget.json", import.meta.url), "utf8"));
  const { script, metafile } = await buildElement();
  const parts = partSizes(metafile);
  const total = { "element.js with brotli": brotliCompressSync(script).length };
  const budgets = { ...budget.parts, "element.js with brotli": budget.brotli };
  for (const [name, bytes] of Object.entries({ ...parts, ...total })) {
    console.log(`${name.padEnd(24)} ${String(bytes).padStart(6)} of ${budgets[name] ?? 0}`);
  }
  const wrong = complaints({ ...parts, ...total }, budgets);
  for (const sentence of wrong) {
    console.error(sentence);
  }
  process.exitCode = wrong.length ? 1 : 0;
}

/**
 * Write what the npm package holds beside the scripts and networks that `make package` put there:
 * `node package/build.mjs FOLDER VERSION TAGS NETWORKS`, with commas between names.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildElement } from "../build.mjs";
import { visualStudioCode, webTypes } from "./editors.mjs";
import { manifest, readElement } from "./manifest.mjs";
import { withTables } from "./tables.mjs";
import { indexTypes, networkTypes, reactTypes, scriptTypes } from "./types.mjs";

const [folder = "", version = "", ...lists] = process.argv.slice(2);
const [tags = [], networks = []] = lists.map((list) => list.split(","));
const element = readElement();
const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");

write("index.js", (await buildElement("esm")).script);
write("index.d.ts", indexTypes(element));
write("react.d.ts", reactTypes(element, tags));
for (const tag of tags) {
  write(`${tag}.d.ts`, scriptTypes(tag));
}
for (const network of networks) {
  write(`${network}.d.ts`, networkTypes());
}
write("README.md", withTables(readme, element));
writeJson("custom-elements.json", manifest(element, tags));
writeJson("vscode.html-custom-data.json", visualStudioCode(element, tags));
writeJson("web-types.json", webTypes(element, tags, version));
writeJson("package.json", {
  name: "mnist-checker",
  version,
  description: "Web components that read handwritten digits, their neural networks included",
  keywords: ["web-components", "custom-elements", "mnist", "handwriting", "neural-network"],
  license: "MIT",
  type: "module",
  sideEffects: tags.map((tag) => `./${tag}.js`),
  exports: {
    ".": code("index"),
    ...Object.fromEntries([...tags, ...networks].map((name) => [`./${name}.js`, code(name)])),
    "./react": { types: "./react.d.ts" },
    "./*.json": "./*.json",
  },
  customElements: "custom-elements.json",
  "web-types": "./web-types.json",
});

/** @param {string} name */
function code(name) {
  return { types: `./${name}.d.ts`, default: `./${name}.js` };
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  writeFileSync(join(folder, name), text);
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function writeJson(name, value) {
  write(name, `${JSON.stringify(value, null, 2)}\n`);
}

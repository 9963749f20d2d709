/**
 * Answer fields with an engine as it is bundled: `node answers.mjs ENGINE MODEL FIELDS`.
 *
 * ENGINE is javascript or webassembly. FIELDS is a file of 784 bytes for each field; their ten
 * probabilities each are printed as JSON.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { defineKernels } from "../kernels.mjs";

const FIELD_BYTES = 28 * 28;

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { probabilities } from "./engine";
      export { parseModel } from "./model_file";
      export { simdEngine } from "./simd/engine";
    `,
    resolveDir: fileURLToPath(new URL("../src", import.meta.url)),
  },
  write: false,
  bundle: true,
  format: "esm",
  define: await defineKernels(),
  logLevel: "warning",
});
const code = encodeURIComponent(outputFiles[0]?.text ?? "");
const { parseModel, probabilities, simdEngine } = await import(`data:text/javascript,${code}`);

const [, , name, modelFile = "", fieldsFile = ""] = process.argv;
const model = parseModel(new Uint8Array(readFileSync(modelFile)));
const engine =
  name === "webassembly"
    ? simdEngine(model)
    : (/** @type {Uint8Array} */ field) => probabilities(model, field);
const fields = new Uint8Array(readFileSync(fieldsFile));
const answers = [];
for (let start = 0; start < fields.length; start += FIELD_BYTES) {
  answers.push(engine(fields.subarray(start, start + FIELD_BYTES)));
}
console.log(JSON.stringify(answers));

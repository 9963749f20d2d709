/** Build the element script: `node build.mjs [FILE]`, by default the one in the Python package. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const SCRIPT = fileURLToPath(
  new URL("../src/mnist_checker/static/element.js", import.meta.url),
);

/** The oldest browsers that run it. */
const TARGET = ["safari15", "chrome94", "firefox93"];

/** Return the script as the sources build it, and esbuild's account of what is in it. */
export async function buildElement() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: ["src/element/index.ts"],
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "mnistChecker",
    target: TARGET,
    legalComments: "eof",
    metafile: true,
    logLevel: "warning",
    // Lit's global marks go into an object of our own: see src/element/globals.ts.
    inject: ["src/element/globals.ts"],
    define: {
      globalThis: "globals",
      HTMLElement: "globals.HTMLElement",
      document: "globals.document",
      litPropertyMetadata: "globals.litPropertyMetadata",
      "Symbol.metadata": "globals.metadata",
    },
  });
  const [script] = outputFiles;
  return { script: script?.text ?? "", metafile };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { script } = await buildElement();
  writeFileSync(process.argv[2] ?? SCRIPT, script);
}

/** Build the element script: `node build.mjs [FILE]`, by default the one in the Python package. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const SCRIPT = fileURLToPath(
  new URL("../src/mnist_checker/static/element.js", import.meta.url),
);

/** The oldest browsers that run it. */
const TARGET = ["safari15", "chrome94", "firefox93"];

/** Build the script into a file and return esbuild's account of its parts. */
export async function buildElement(outfile = SCRIPT) {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: ["src/element/index.ts"],
    outfile,
    bundle: true,
    minify: true,
    charset: "utf8",
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
  return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildElement(process.argv[2]);
}

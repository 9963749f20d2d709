/** Build the element script and the hash of its styles into the Python package: `node build.mjs`. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { defineKernels } from "./kernels.mjs";

/** The built files, under their names in the package. */
export const SCRIPT = inPackage("element.js");
export const STYLE_HASH = inPackage("style-hash.txt");

/** The oldest browsers that run it. */
export const TARGET = ["safari15", "chrome94", "firefox93"];

/**
 * Style sheets are as small as scripts: in src/element/styles/ they are templates without values.
 *
 * @type {import("esbuild").Plugin}
 */
const minifiedStyles = {
  name: "minified styles",
  setup({ onLoad }) {
    onLoad({ filter: /element\/styles\/\w+\.ts$/ }, async ({ path }) => {
      const [before, sheet = "", after, ...more] = readFileSync(path, "utf8").split("`");
      const { code, warnings } = await transform(sheet, {
        loader: "css",
        minify: true,
        target: TARGET,
        charset: "utf8",
      });
      if (after === undefined || more.length > 0 || /[\\`]/.test(code) || warnings.length > 0) {
        throw new Error(`${path} is not one template of a style sheet without values`);
      }
      return { contents: `${before}\`${code.trim()}\`${after}`, loader: "ts" };
    });
  },
};

/**
 * Return the script as the sources build it, and esbuild's account of what is in it.
 *
 * @param {"iife" | "esm"} format What defines `mnistChecker`, or a module.
 */
export async function buildElement(format = "iife") {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: ["src/element/index.ts"],
    write: false,
    bundle: true,
    minify: true,
    format,
    ...(format === "iife" && { globalName: "mnistChecker" }),
    target: TARGET,
    legalComments: "eof",
    metafile: true,
    logLevel: "warning",
    plugins: [minifiedStyles],
    // Lit's global marks go into an object of our own: see src/element/globals.ts.
    inject: ["src/element/globals.ts"],
    define: {
      ...(await defineKernels()),
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

/** Return the styles as the script has them. */
export async function buildStyles() {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: ["src/element/styles.ts"],
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    plugins: [minifiedStyles],
  });
  const [module] = outputFiles;
  const { styles } = await import(`data:text/javascript,${encodeURIComponent(module?.text ?? "")}`);
  return styles.cssText;
}

/**
 * Return the hash of the styles as a content security policy names it.
 *
 * It is of the text that Lit puts into a <style> where sheets cannot be constructed.
 */
export async function buildStyleHash() {
  const styles = await buildStyles();
  return `sha256-${createHash("sha256").update(styles).digest("base64")}\n`;
}

/** @param {string} name */
function inPackage(name) {
  return fileURLToPath(new URL(`../src/mnist_checker/static/${name}`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCRIPT, (await buildElement()).script);
  writeFileSync(STYLE_HASH, await buildStyleHash());
}

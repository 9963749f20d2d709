/** Compile the kernels (kernels/kernels.ts, AssemblyScript) for the bundles that define KERNELS. */
import { existsSync, readFileSync } from "node:fs";
import { ALPHABET, SINGLES } from "./src/alphabet.mjs";

const SOURCES = new URL("kernels/", import.meta.url);
/** Small, but for what is marked to stand inline: that is smaller than -O3 alone, and faster. */
const OPTIMISATION = ["-O3", "--shrinkLevel", "1", "--converge"];
const FLAGS = ["--runtime", "stub", "--noAssert", ...OPTIMISATION, "--enable", "simd"];
/** What a browser may lack beside that, the best module first. */
const FEATURES = [["--enable", "relaxed-simd"], []];
/** Not imported by name: its types declare global names that clash with a browser's. */
const COMPILER = "assemblyscript/asc";

/** Return the definition that the bundlers replace by the WebAssembly modules, as text. */
export async function defineKernels() {
  const modules = [];
  for (const features of FEATURES) {
    modules.push(encodeText(await compile(features)));
  }
  return { KERNELS: JSON.stringify(modules) };
}

/**
 * Return bytes as text, a character for the common ones and two for the others: in base64 two
 * modules that are nearly the same would look different to a compressor.
 *
 * @param {Uint8Array} bytes
 */
function encodeText(bytes) {
  const character = (/** @type {number} */ code) => ALPHABET[code] ?? "";
  return Array.from(new Int8Array(bytes), (byte) => {
    const code = byte < 0 ? -2 * byte - 1 : 2 * byte;
    const rest = code - SINGLES;
    return rest < 0
      ? character(code)
      : character(SINGLES + Math.floor(rest / SINGLES)) + character(rest % SINGLES);
  }).join("");
}

/** @param {string[]} features */
async function compile(features) {
  const { main } = await import(COMPILER);
  /** @type {Uint8Array} */
  let module = new Uint8Array();
  const options = [...FLAGS, ...features, "--outFile", "kernels.wasm"];
  const { error, stderr } = await main(["kernels.ts", ...options], {
    readFile: (/** @type {string} */ name) =>
      existsSync(new URL(name, SOURCES)) ? sourceOf(new URL(name, SOURCES)) : null,
    writeFile: (/** @type {string} */ _, /** @type {Uint8Array} */ contents) => {
      module = contents;
    },
    listFiles: () => [],
  });
  if (error) {
    throw new Error(stderr.toString());
  }
  return module;
}

/**
 * Return a file's source, decorators of functions uncovered: to others these are no TypeScript.
 *
 * @param {URL} file
 */
function sourceOf(file) {
  return readFileSync(file, "utf8").replaceAll("// @inline\n", "@inline\n");
}

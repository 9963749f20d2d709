/** Bundle the pages' scripts and each contender into a folder: `node build.mjs FOLDER`. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineKernels } from "../../web/kernels.mjs";
import { build } from "../../web/node_modules/esbuild/lib/main.js";

const HERE = new URL(".", import.meta.url);
const PAGES = ["frame.ts", "rounds.ts", "drawings.ts"];

await build({
  absWorkingDir: fileURLToPath(HERE),
  entryPoints: [
    ...PAGES,
    "whole.ts",
    "nothing.ts",
    ...readdirSync(new URL("contenders/", HERE)).map((name) => `contenders/${name}`),
  ],
  outdir: process.argv[2] ?? "",
  entryNames: "[name]",
  bundle: true,
  define: await defineKernels(),
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});

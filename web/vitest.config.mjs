import { defineConfig } from "vitest/config";
import { defineKernels } from "./kernels.mjs";

export default defineConfig({
  define: await defineKernels(),
  // Building the script takes seconds where the processor has other work.
  test: { testTimeout: 60_000 },
});

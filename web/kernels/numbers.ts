/** What kernels and src/simd/ agree on: AssemblyScript and TypeScript both read this file. */

/** So many outputs are summed side by side; weights and results are laid out in such blocks. */
export const BLOCK = 16;
/** Numbers of a step: those of Step in step.ts, in its order. */
export const STEP = 19;

/** The kernels: what a step says of the one that computes it. */
export const LISTED = 0;
export const WHOLE = 1;
export const SCATTERED = 2;
export const WINOGRAD = 3;

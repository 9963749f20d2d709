/** What all kernels read, and how they leave their results. */

import { BLOCK } from "./numbers";

/** Bytes of a block, and of an entry in a list: a value, and where its weights are. */
export const BLOCK_BYTES: i32 = 4 * BLOCK;
export const ENTRY_BYTES: i32 = 8;

/** What a step reads, where it writes, and its sizes; src/simd/layer_step.ts fills it in this order. */
@unmanaged
export class Step {
  /** Which kernel computes it: see numbers.ts. */
  kernel: i32;
  /** Of the cells: each has `channels` values, and the next cell's begin `stride` bytes further. */
  input: usize;
  stride: i32;
  rows: i32;
  columns: i32;
  channels: i32;
  weights: usize;
  /** Blocks of outputs. */
  blocks: i32;
  kernelRows: i32;
  kernelColumns: i32;
  /** Rows and columns of padding before the input. */
  above: i32;
  before: i32;
  /** A scale for each output, then a bias for each. */
  scales: usize;
  /** Cells after pooling, each of `blocks` blocks. */
  output: usize;
  outputRows: i32;
  outputColumns: i32;
  pool: i32;
  /** Whether a ReLU follows. */
  relu: i32;
  /** Room for what the kernel writes down meanwhile. */
  notes: usize;
}

/** Give every output the least that it may be. */
export function clear(step: Step): void {
  const end = step.output + step.outputRows * step.outputColumns * step.blocks * BLOCK_BYTES;
  const least = f32x4.splat(step.relu ? 0 : -Infinity);
  for (let at = step.output; at < end; at += 16) {
    v128.store(at, least);
  }
}

/** Scale four sums, add their biases, and store them where they are greater than what is there. */
// @inline
export function keep(step: Step, sums: v128, scales: usize, output: usize): void {
  const biases = scales + step.blocks * BLOCK_BYTES;
  const values = f32x4.add(f32x4.mul(sums, v128.load(scales)), v128.load(biases));
  v128.store(output, f32x4.max(v128.load(output), values));
}

/** Return a · b + c, rounded once where the module may do so. */
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}

/**
 * Any layer: it first lists what is not zero in its input, and then multiplies that alone.
 *
 * Most of what a layer reads is zero: paper, and what a ReLU cut off.
 */
import { BLOCK_BYTES, ENTRY_BYTES, keep, multiplyAdd, Step } from "./step";

/** Compute a layer, two blocks of outputs at a time where there are two. */
export function listed(step: Step): void {
  listValues(step, step.notes);
  const kernelBytes = step.kernelRows * step.kernelColumns * step.channels * BLOCK_BYTES;
  const outputBytes = step.blocks * BLOCK_BYTES;
  const rows = step.outputRows * step.pool;
  const columns = step.outputColumns * step.pool;
  for (let block = 0; block < step.blocks; block += 2) {
    const weights = step.weights + block * kernelBytes;
    const second = block + 1 < step.blocks ? kernelBytes : 0;
    const offset = block * BLOCK_BYTES;
    let output = step.output + offset;
    for (let row = 0; row < rows; row += step.pool) {
      for (let column = 0; column < columns; column += step.pool) {
        for (let y = row; y < row + step.pool; y++) {
          for (let x = column; x < column + step.pool; x++) {
            sumBlocks(step, y, x, weights, second, step.scales + offset, output);
          }
        }
        output += outputBytes;
      }
    }
  }
}

/**
 * List the values that are not zero, and where their weights are within a row of the kernel.
 *
 * Where the entries of each cell begin stands before the list, and where the last end.
 */
export function listValues(step: Step, cells: usize): usize {
  let start = cells;
  let entry = cells + 4 * (step.rows * step.columns + 1);
  let value = step.input;
  for (let row = 0; row < step.rows; row++) {
    let weights = 0;
    for (let column = 0; column < step.columns; column++) {
      store<usize>(start, entry);
      start += 4;
      for (let channel = 0; channel < step.channels; channel++) {
        const number = load<f32>(value + 4 * channel);
        store<f32>(entry, number);
        store<i32>(entry, weights, 4);
        weights += BLOCK_BYTES;
        // Without a branch, which would be guessed wrong every other time.
        entry += ENTRY_BYTES * i32(number !== 0);
      }
      value += step.stride;
    }
  }
  store<usize>(start, entry);
  return entry;
}

/** Sum one or two blocks of outputs at one place; the second's weights are `second` further. */
// @inline
function sumBlocks(
  step: Step,
  row: i32,
  column: i32,
  weights: usize,
  second: usize,
  scales: usize,
  output: usize,
): void {
  const top = row - step.above;
  const left = column - step.before;
  const firstColumn = max(0, left);
  const columns = min(step.columns, left + step.kernelColumns) - firstColumn;
  const lastRow = min(step.kernelRows, step.rows - top);
  const cellBytes = step.channels * BLOCK_BYTES;
  const rowBytes = step.kernelColumns * cellBytes;
  let sum0 = f32x4.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let sum4 = sum0;
  let sum5 = sum0;
  let sum6 = sum0;
  let sum7 = sum0;
  for (let kernelRow = max(0, -top); kernelRow < lastRow; kernelRow++) {
    const start = step.notes + 4 * ((top + kernelRow) * step.columns + firstColumn);
    const end = load<usize>(start + 4 * columns);
    const rowWeights = weights + kernelRow * rowBytes - left * cellBytes;
    for (let entry = load<usize>(start); entry < end; entry += ENTRY_BYTES) {
      const value = v128.load32_splat(entry);
      const at = rowWeights + load<i32>(entry, 4);
      sum0 = multiplyAdd(value, v128.load(at), sum0);
      sum1 = multiplyAdd(value, v128.load(at, 16), sum1);
      sum2 = multiplyAdd(value, v128.load(at, 32), sum2);
      sum3 = multiplyAdd(value, v128.load(at, 48), sum3);
      if (second) {
        sum4 = multiplyAdd(value, v128.load(at + second), sum4);
        sum5 = multiplyAdd(value, v128.load(at + second, 16), sum5);
        sum6 = multiplyAdd(value, v128.load(at + second, 32), sum6);
        sum7 = multiplyAdd(value, v128.load(at + second, 48), sum7);
      }
    }
  }
  keep(step, sum0, scales, output);
  keep(step, sum1, scales + 16, output + 16);
  keep(step, sum2, scales + 32, output + 32);
  keep(step, sum3, scales + 48, output + 48);
  if (second) {
    keep(step, sum4, scales + 64, output + 64);
    keep(step, sum5, scales + 80, output + 80);
    keep(step, sum6, scales + 96, output + 96);
    keep(step, sum7, scales + 112, output + 112);
  }
}

/**
 * A dense or convolution layer, with its ReLU and its pooling, in WebAssembly SIMD (AssemblyScript).
 *
 * All numbers are float32. Most of what a layer reads is zero: paper, and what a ReLU cut off. So a
 * step first lists what is not zero, and then multiplies that alone. A dense layer is a
 * convolution over one cell whose kernel is that cell.
 */

/** So many outputs are summed side by side; weights and results are laid out in such blocks. */
const BLOCK: i32 = 16;
/** Bytes of a block, and of an entry in the list: a value, and where its weights are. */
const BLOCK_BYTES: i32 = 4 * BLOCK;
const ENTRY_BYTES: i32 = 8;

/** What a step reads, where it writes, and its sizes; src/simd_engine.ts fills it in this order. */
@unmanaged
class Step {
  /** Of the cells: each has `channels` values, and the next cell's begin `stride` bytes further. */
  input: usize;
  stride: i32;
  rows: i32;
  columns: i32;
  channels: i32;
  /** Blocks of outputs, each of kernel rows × kernel columns × channels × 16. */
  weights: usize;
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
  /** Room for a number for each cell and one more, and for an entry for each value and one more. */
  cells: usize;
  entries: usize;
}

/** Compute a layer. */
export function run(step: Step): void {
  list(step);
  const outputBytes = step.blocks * BLOCK_BYTES;
  const end = step.output + step.outputRows * step.outputColumns * outputBytes;
  const least = f32x4.splat(step.relu ? 0 : -Infinity);
  for (let at = step.output; at < end; at += 16) {
    v128.store(at, least);
  }
  const kernelBytes = step.kernelRows * step.kernelColumns * step.channels * BLOCK_BYTES;
  const outputRowBytes = step.outputColumns * outputBytes;
  for (let block = 0; block < step.blocks; block++) {
    const offset = block * BLOCK_BYTES;
    for (let row = 0; row < step.outputRows * step.pool; row++) {
      const outputRow = step.output + (row / step.pool) * outputRowBytes + offset;
      for (let column = 0; column < step.outputColumns * step.pool; column++) {
        const output = outputRow + (column / step.pool) * outputBytes;
        cell(step, row, column, step.weights + block * kernelBytes, step.scales + offset, output);
      }
    }
  }
}

/** List the values that are not zero, and where each cell's begin. */
function list(step: Step): void {
  let entry = step.entries;
  let start = step.cells;
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
}

/** Sum a block of outputs at one place, and keep what is greater than the result so far. */
function cell(
  step: Step,
  row: i32,
  column: i32,
  weights: usize,
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
  for (let kernelRow = max(0, -top); kernelRow < lastRow; kernelRow++) {
    const start = step.cells + 4 * ((top + kernelRow) * step.columns + firstColumn);
    const end = load<usize>(start + 4 * columns);
    const rowWeights = weights + kernelRow * rowBytes - left * cellBytes;
    for (let entry = load<usize>(start); entry < end; entry += ENTRY_BYTES) {
      const value = v128.load_splat<f32>(entry);
      const at = rowWeights + load<i32>(entry, 4);
      sum0 = f32x4.add(sum0, f32x4.mul(value, v128.load(at)));
      sum1 = f32x4.add(sum1, f32x4.mul(value, v128.load(at, 16)));
      sum2 = f32x4.add(sum2, f32x4.mul(value, v128.load(at, 32)));
      sum3 = f32x4.add(sum3, f32x4.mul(value, v128.load(at, 48)));
    }
  }
  const biases = scales + step.blocks * BLOCK_BYTES;
  keep(sum0, scales, biases, output);
  keep(sum1, scales + 16, biases + 16, output + 16);
  keep(sum2, scales + 32, biases + 32, output + 32);
  keep(sum3, scales + 48, biases + 48, output + 48);
}

/** Scale four sums, add their biases, and store them where they are greater than what is there. */
function keep(sums: v128, scales: usize, biases: usize, output: usize): void {
  const values = f32x4.add(f32x4.mul(sums, v128.load(scales)), v128.load(biases));
  v128.store(output, f32x4.max(v128.load(output), values));
}

/**
 * A convolution with 3 × 3 kernels by Winograd's way: 16 products where there were 36.
 *
 * For each tile of 2 × 2 outputs, the 4 × 4 cells under it are transformed, multiplied one by one
 * with weights that were transformed before, summed over the channels, and transformed back
 * (A. Lavin and S. Gray, 2015, "Fast Algorithms for Convolutional Neural Networks": F(2 × 2, 3 × 3)).
 */
import { BLOCK_BYTES, keep, multiplyAdd, Step } from "./step";

/** Rows and columns of a tile's outputs, and of its inputs and products. */
const SIDE: i32 = 2;
const WIDE: i32 = 4;
const PRODUCTS: i32 = WIDE * WIDE;

/** Compute a layer; the notes are the transformed cells, the sums, and room for a tile. */
export function winograd(step: Step): void {
  const tileColumns = (step.outputColumns * step.pool + SIDE - 1) / SIDE;
  const tileRows = (step.outputRows * step.pool + SIDE - 1) / SIDE;
  // Two tiles are multiplied at a time.
  const tiles = (tileRows * tileColumns + 1) & ~1;
  const sums = step.notes + PRODUCTS * tiles * step.stride;
  const tile = sums + PRODUCTS * tiles * step.blocks * BLOCK_BYTES;
  for (let row = 0; row < tileRows; row++) {
    for (let column = 0; column < tileColumns; column++) {
      const nth = row * tileColumns + column;
      transformCells(step, row * SIDE, column * SIDE, tile, step.notes + nth * step.stride, tiles);
    }
  }
  multiply(step, tiles, sums);
  for (let row = 0; row < tileRows; row++) {
    for (let column = 0; column < tileColumns; column++) {
      const nth = row * tileColumns + column;
      const first = sums + nth * step.blocks * BLOCK_BYTES;
      transformSums(step, row * SIDE, column * SIDE, tile, first, tiles);
    }
  }
}

/** Transform the cells under a tile's outputs: Bᵀ d B. */
function transformCells(
  step: Step,
  row: i32,
  column: i32,
  tile: usize,
  output: usize,
  tiles: i32,
): void {
  const between = tiles * step.stride;
  for (let channel = 0; channel < step.stride; channel += 16) {
    for (let x = 0; x < WIDE; x++) {
      const left = column + x - step.before;
      const at = tile + 16 * x;
      const cell0 = cell(step, row, left, channel);
      const cell1 = cell(step, row + 1, left, channel);
      const cell2 = cell(step, row + 2, left, channel);
      const cell3 = cell(step, row + 3, left, channel);
      v128.store(at, f32x4.sub(cell0, cell2));
      v128.store(at, f32x4.add(cell1, cell2), 64);
      v128.store(at, f32x4.sub(cell2, cell1), 128);
      v128.store(at, f32x4.sub(cell1, cell3), 192);
    }
    let to = output + channel;
    for (let at = tile; at < tile + 256; at += 64) {
      const cell0 = v128.load(at);
      const cell1 = v128.load(at, 16);
      const cell2 = v128.load(at, 32);
      const cell3 = v128.load(at, 48);
      v128.store(to, f32x4.sub(cell0, cell2));
      v128.store(to + between, f32x4.add(cell1, cell2));
      v128.store(to + 2 * between, f32x4.sub(cell2, cell1));
      v128.store(to + 3 * between, f32x4.sub(cell1, cell3));
      to += 4 * between;
    }
  }
}

/** Return four channels of the cell that lies on a row of the padded input, zeros outside. */
// @ts-ignore: decorators of functions are AssemblyScript's own
@inline
function cell(step: Step, paddedRow: i32, column: i32, channel: i32): v128 {
  const row = paddedRow - step.above;
  // Below zero is very large without a sign.
  return u32(row) < u32(step.rows) && u32(column) < u32(step.columns)
    ? v128.load(step.input + (row * step.columns + column) * step.stride + channel)
    : f32x4.splat(0);
}

/** For each of the products, multiply all tiles' channels with its weights. */
function multiply(step: Step, tiles: i32, sums: usize): void {
  const outputBytes = step.blocks * BLOCK_BYTES;
  const channels = step.stride;
  let cells = step.notes;
  let weights = step.weights;
  for (let product = 0; product < PRODUCTS; product++) {
    for (let block = 0; block < outputBytes; block += BLOCK_BYTES) {
      for (let tile = 0; tile < tiles; tile += 2) {
        const first = cells + tile * channels;
        const at = sums + tile * outputBytes + block;
        multiplyTwo(first, channels, weights, at, at + outputBytes);
      }
      weights += channels * 16;
    }
    cells += tiles * channels;
    sums += tiles * outputBytes;
  }
}

/** Sum the products of two tiles' channels with a block of weights each. */
function multiplyTwo(first: usize, channels: usize, weights: usize, at: usize, next: usize): void {
  let sum0 = f32x4.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let sum4 = sum0;
  let sum5 = sum0;
  let sum6 = sum0;
  let sum7 = sum0;
  const end = first + channels;
  for (; first < end; first += 4) {
    const weights0 = v128.load(weights);
    const weights1 = v128.load(weights, 16);
    const weights2 = v128.load(weights, 32);
    const weights3 = v128.load(weights, 48);
    const one = v128.load32_splat(first);
    sum0 = multiplyAdd(one, weights0, sum0);
    sum1 = multiplyAdd(one, weights1, sum1);
    sum2 = multiplyAdd(one, weights2, sum2);
    sum3 = multiplyAdd(one, weights3, sum3);
    const other = v128.load32_splat(first + channels);
    sum4 = multiplyAdd(other, weights0, sum4);
    sum5 = multiplyAdd(other, weights1, sum5);
    sum6 = multiplyAdd(other, weights2, sum6);
    sum7 = multiplyAdd(other, weights3, sum7);
    weights += BLOCK_BYTES;
  }
  v128.store(at, sum0);
  v128.store(at, sum1, 16);
  v128.store(at, sum2, 32);
  v128.store(at, sum3, 48);
  v128.store(next, sum4);
  v128.store(next, sum5, 16);
  v128.store(next, sum6, 32);
  v128.store(next, sum7, 48);
}

/** Transform a tile's sums to its outputs: Aᵀ m A. */
function transformSums(
  step: Step,
  row: i32,
  column: i32,
  tile: usize,
  sums: usize,
  tiles: i32,
): void {
  const outputBytes = step.blocks * BLOCK_BYTES;
  const between = tiles * outputBytes;
  for (let offset = 0; offset < outputBytes; offset += 16) {
    for (let x = 0; x < WIDE; x++) {
      const at = sums + offset + x * between;
      const sum1 = v128.load(at + 4 * between);
      const sum2 = v128.load(at + 8 * between);
      const to = tile + 16 * x;
      v128.store(to, f32x4.add(f32x4.add(v128.load(at), sum1), sum2));
      v128.store(to, f32x4.sub(f32x4.sub(sum1, sum2), v128.load(at + 12 * between)), 64);
    }
    for (let y = 0; y < SIDE; y++) {
      const at = tile + 64 * y;
      const sum1 = v128.load(at, 16);
      const sum2 = v128.load(at, 32);
      const left = f32x4.add(f32x4.add(v128.load(at), sum1), sum2);
      const right = f32x4.sub(f32x4.sub(sum1, sum2), v128.load(at, 48));
      keepAt(step, row + y, column, offset, left);
      keepAt(step, row + y, column + 1, offset, right);
    }
  }
}

/** Keep four sums of an output, unless it is dropped by the pooling or lies outside. */
function keepAt(step: Step, row: i32, column: i32, offset: i32, sums: v128): void {
  if (row < step.outputRows * step.pool && column < step.outputColumns * step.pool) {
    const cell = (row / step.pool) * step.outputColumns + column / step.pool;
    const output = step.output + cell * step.blocks * BLOCK_BYTES + offset;
    keep(step, sums, step.scales + offset, output);
  }
}

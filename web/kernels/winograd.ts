/**
 * A convolution with 3 × 3 kernels by Winograd's way: 16 products where there were 36.
 *
 * For each tile of 2 × 2 outputs, the 4 × 4 cells under it are transformed, multiplied one by one
 * with weights that were transformed before, summed over the channels, and transformed back
 * (A. Lavin and S. Gray, 2015, "Fast Algorithms for Convolutional Neural Networks": F(2 × 2, 3 × 3)).
 */
import { BLOCK_BYTES, keep, Step } from "./step";
import { multiply, PRODUCTS } from "./winograd_products";

/** Rows and columns of a tile's outputs, and of its inputs and products. */
const SIDE: i32 = 2;
const WIDE: i32 = 4;

/** Compute a layer; the notes are a cell of zeros, the transformed cells, the sums, and a tile. */
export function winograd(step: Step): void {
  const tileColumns = (step.outputColumns * step.pool + SIDE - 1) / SIDE;
  const tileRows = (step.outputRows * step.pool + SIDE - 1) / SIDE;
  const tiles = tileRows * tileColumns;
  const cells = step.notes + step.stride;
  const sums = cells + PRODUCTS * tiles * step.stride;
  const tile = sums + PRODUCTS * tiles * step.blocks * BLOCK_BYTES;
  let at = cells;
  for (let row = 0; row < tileRows; row++) {
    for (let column = 0; column < tileColumns; column++) {
      transformCells(step, row * SIDE, column * SIDE, tile, at, tiles * step.stride);
      at += step.stride;
    }
  }
  multiply(step, tiles, cells, sums, tile);
  at = sums;
  for (let row = 0; row < tileRows; row++) {
    for (let column = 0; column < tileColumns; column++) {
      transformSums(step, row * SIDE, column * SIDE, tile, at, tiles);
      at += step.blocks * BLOCK_BYTES;
    }
  }
}

/** Transform the cells under a tile's outputs, Bᵀ d B; what is of one product lies `apart`. */
function transformCells(
  step: Step,
  row: i32,
  column: i32,
  tile: usize,
  output: usize,
  apart: i32,
): void {
  const bytes = step.stride;
  for (let x = 0; x < WIDE; x++) {
    const first = cellAt(step, row, column + x);
    const second = cellAt(step, row + 1, column + x);
    const third = cellAt(step, row + 2, column + x);
    const fourth = cellAt(step, row + 3, column + x);
    transformFour(first, second, third, fourth, bytes, tile + x * bytes, WIDE * bytes);
  }
  for (let y = 0; y < WIDE; y++) {
    const first = tile + y * WIDE * bytes;
    const to = output + y * WIDE * apart;
    transformFour(first, first + bytes, first + 2 * bytes, first + 3 * bytes, bytes, to, apart);
  }
}

/** Return where a cell of the padded input lies; around the input are zeros. */
function cellAt(step: Step, paddedRow: i32, paddedColumn: i32): usize {
  const row = paddedRow - step.above;
  const column = paddedColumn - step.before;
  // Below zero is very large without a sign.
  return u32(row) < u32(step.rows) && u32(column) < u32(step.columns)
    ? step.input + (row * step.columns + column) * step.stride
    : step.notes;
}

/** Transform four rows of numbers to four others, which lie `apart`: Bᵀ. */
function transformFour(
  first: usize,
  second: usize,
  third: usize,
  fourth: usize,
  bytes: i32,
  to: usize,
  apart: i32,
): void {
  for (let at = 0; at < bytes; at += 16) {
    const two = v128.load(second + at);
    const three = v128.load(third + at);
    v128.store(to + at, f32x4.sub(v128.load(first + at), three));
    v128.store(to + apart + at, f32x4.add(two, three));
    v128.store(to + 2 * apart + at, f32x4.sub(three, two));
    v128.store(to + 3 * apart + at, f32x4.sub(two, v128.load(fourth + at)));
  }
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
  const bytes = step.blocks * BLOCK_BYTES;
  const apart = tiles * bytes;
  for (let x = 0; x < WIDE; x++) {
    for (let at = 0; at < bytes; at += 16) {
      const from = sums + x * apart + at;
      const two = v128.load(from + 4 * apart);
      const three = v128.load(from + 8 * apart);
      const to = tile + x * bytes + at;
      v128.store(to, f32x4.add(f32x4.add(v128.load(from), two), three));
      v128.store(to + 4 * bytes, f32x4.sub(f32x4.sub(two, three), v128.load(from + 12 * apart)));
    }
  }
  for (let y = 0; y < SIDE; y++) {
    const left = outputAt(step, row + y, column);
    const right = outputAt(step, row + y, column + 1);
    for (let at = 0; at < bytes; at += 16) {
      const from = tile + y * WIDE * bytes + at;
      const two = v128.load(from + bytes);
      const three = v128.load(from + 2 * bytes);
      if (left) {
        const sum = f32x4.add(f32x4.add(v128.load(from), two), three);
        keep(step, sum, step.scales + at, left + at);
      }
      if (right) {
        const sum = f32x4.sub(f32x4.sub(two, three), v128.load(from + 3 * bytes));
        keep(step, sum, step.scales + at, right + at);
      }
    }
  }
}

/** Return where an output lies after pooling, or 0 where that drops it or it lies outside. */
function outputAt(step: Step, row: i32, column: i32): usize {
  if (row >= step.outputRows * step.pool || column >= step.outputColumns * step.pool) {
    return 0;
  }
  const cell = (row / step.pool) * step.outputColumns + column / step.pool;
  return step.output + cell * step.blocks * BLOCK_BYTES;
}

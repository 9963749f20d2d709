/** Winograd's products (kernels/winograd.ts): transformed cells times transformed weights, summed. */
import { BLOCK_BYTES, multiplyAdd, Step } from "./step";

/** Of a tile: rows times columns of its transformed cells. */
export const PRODUCTS: i32 = 16;

/** For each of the products, multiply all tiles' channels with its weights; the list is of tiles. */
export function multiply(step: Step, tiles: i32, cells: usize, sums: usize, list: usize): void {
  const outputBytes = step.blocks * BLOCK_BYTES;
  const channels = step.stride;
  let weights = step.weights;
  for (let product = 0; product < PRODUCTS; product++) {
    let end = list;
    for (let tile = 0; tile < tiles; tile++) {
      store<usize>(end, cells);
      store<usize>(end, sums, 4);
      // Where cells are alike, as paper is, most of their products are 0.
      if (isBlank(cells, channels)) {
        memory.fill(sums, 0, outputBytes);
      } else {
        end += 8;
      }
      cells += channels;
      sums += outputBytes;
    }
    // Two at a time: the last is its own partner where there is none.
    store<u64>(end, load<u64>(end - 8));
    for (let block = 0; block < outputBytes; block += BLOCK_BYTES) {
      for (let at = list; at < end; at += 16) {
        const sum = load<usize>(at, 4) + block;
        const other = load<usize>(at, 12) + block;
        multiplyTwo(load<usize>(at), load<usize>(at, 8), channels, weights, sum, other);
      }
      weights += channels * 16;
    }
  }
}

/** Return whether so many bytes of numbers are all 0. */
function isBlank(at: usize, bytes: usize): bool {
  let some = f32x4.splat(0);
  for (const end = at + bytes; at < end; at += 16) {
    some = v128.or(some, v128.load(at));
  }
  return !v128.any_true(some);
}

/** Sum the products of two tiles' channels with a block of weights each. */
// @inline
function multiplyTwo(
  first: usize,
  second: usize,
  channels: usize,
  weights: usize,
  at: usize,
  next: usize,
): void {
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
    const other = v128.load32_splat(second);
    sum4 = multiplyAdd(other, weights0, sum4);
    sum5 = multiplyAdd(other, weights1, sum5);
    sum6 = multiplyAdd(other, weights2, sum6);
    sum7 = multiplyAdd(other, weights3, sum7);
    weights += BLOCK_BYTES;
    second += 4;
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

/** Weights in blocks of outputs, as kernels read them: here it takes a tenth of the time. */
import { BLOCK } from "./numbers";
import { BLOCK_BYTES } from "./step";

/** Weights that are read at once. */
const TOGETHER: i32 = 16;

/** Lay out int8 weights, outputs × inputs, as float32: blocks × inputs × 16 outputs. */
export function listWeights(weights: usize, outputs: i32, inputs: i32, laid: usize): void {
  for (let output = 0; output < outputs; output++) {
    let to = laid + (output / BLOCK) * inputs * BLOCK_BYTES + 4 * (output % BLOCK);
    for (let input = 0; input < inputs; input++) {
      store<f32>(to, f32(load<i8>(weights++)));
      to += BLOCK_BYTES;
    }
  }
}

/** Lay out int8 weights, outputs × inputs by the sixteen, as they are: blocks × pairs × outputs × 2. */
export function pairWeights(weights: usize, outputs: i32, inputs: i32, laid: usize): void {
  for (let output = 0; output < outputs; output++) {
    let to = laid + (output / BLOCK) * inputs * BLOCK + 2 * (output % BLOCK);
    for (const end = weights + inputs; weights < end; weights += TOGETHER) {
      const pairs = v128.load(weights);
      v128.store16_lane(to, pairs, 0);
      v128.store16_lane(to, pairs, 1, 2 * BLOCK);
      v128.store16_lane(to, pairs, 2, 4 * BLOCK);
      v128.store16_lane(to, pairs, 3, 6 * BLOCK);
      v128.store16_lane(to, pairs, 4, 8 * BLOCK);
      v128.store16_lane(to, pairs, 5, 10 * BLOCK);
      v128.store16_lane(to, pairs, 6, 12 * BLOCK);
      v128.store16_lane(to, pairs, 7, 14 * BLOCK);
      to += TOGETHER * BLOCK;
    }
  }
}

/**
 * Return how many of int8 weights are not zero; after the last, zeros fill up a sixteen.
 *
 * @param range Where it leaves 16 bytes whose least is the lowest weight, or zero where none is below
 *   it, and then 16 whose greatest is the highest, likewise.
 */
export function countWeights(weights: usize, count: i32, range: usize): i32 {
  let found = 0;
  let lowest = i8x16.splat(0);
  let highest = lowest;
  for (const end = weights + count; weights < end; weights += TOGETHER) {
    const values = v128.load(weights);
    found += popcnt(nonZero(values));
    lowest = i8x16.min_s(lowest, values);
    highest = i8x16.max_s(highest, values);
  }
  v128.store(range, lowest);
  v128.store(range, highest, 16);
  return found;
}

/**
 * Lay out int8 weights, outputs × inputs, as scattered.ts reads them.
 *
 * @param lowest The lowest weight.
 * @param values How many there are from it to the highest.
 * @param counts A zero for each value of each input.
 * @param starts Where the places of each input's groups are laid.
 * @param groups Where the groups are.
 * @param sums The address of the first output's sum.
 */
export function scatterWeights(
  weights: usize,
  outputs: i32,
  inputs: i32,
  lowest: i32,
  values: i32,
  counts: usize,
  starts: usize,
  groups: usize,
  sums: usize,
): void {
  const first = counts - 4 * lowest;
  goThrough(weights, outputs, inputs, values, first, 0);
  let count = counts;
  for (let input = 0; input < inputs; input++) {
    store<usize>(starts + 4 * input, groups);
    for (let value = lowest; value < lowest + values; value++) {
      const alike = load<i32>(count);
      if (alike) {
        store<f32>(groups, f32(value));
        // From now on the count is where the next output of this group goes.
        store<usize>(count, groups + 8);
        const end = groups + 8 + 4 * alike;
        store<usize>(groups, end, 4);
        groups = end;
      }
      count += 4;
    }
  }
  store<usize>(starts + 4 * inputs, groups);
  goThrough(weights, outputs, inputs, values, first, sums);
}

/**
 * Count the weights that are not zero, by input and value; or note, where the counts say, the sums
 * that they belong to.
 *
 * @param counts Where those of a first input's zeros are.
 * @param sums The address of the first output's sum, or 0 to count.
 */
function goThrough(
  weights: usize,
  outputs: i32,
  inputs: i32,
  values: i32,
  counts: usize,
  sums: usize,
): void {
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input += TOGETHER) {
      // The next output's may be among the sixteen.
      let found = nonZero(v128.load(weights + input)) & ((1 << min(inputs - input, TOGETHER)) - 1);
      for (; found; found &= found - 1) {
        const at = input + ctz(found);
        const count = counts + 4 * (at * values + load<i8>(weights + at));
        const next = load<usize>(count);
        if (sums) {
          store<usize>(next, sums + 4 * output);
        }
        store<usize>(count, next + (sums ? 4 : 1));
      }
    }
    weights += inputs;
  }
}

/** Return a bit for each of sixteen weights that is not zero. */
function nonZero(weights: v128): i32 {
  return i8x16.bitmask(i8x16.ne(weights, i8x16.splat(0)));
}

/** Weights in blocks of outputs, as kernels read them: here it takes a tenth of the time. */
import { BLOCK } from "./numbers";
import { BLOCK_BYTES } from "./step";

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

/** Lay out int8 weights, outputs × even inputs, as they are: blocks × pairs × 16 outputs × 2. */
export function pairWeights(weights: usize, outputs: i32, inputs: i32, laid: usize): void {
  for (let output = 0; output < outputs; output++) {
    let to = laid + (output / BLOCK) * inputs * BLOCK + 2 * (output % BLOCK);
    for (let pair = 0; pair < inputs / 2; pair++) {
      store<i16>(to, load<i16>(weights));
      weights += 2;
      to += 2 * BLOCK;
    }
  }
}

/**
 * Return how many entries scattering int8 weights, outputs × inputs, makes: those that are not zero,
 * and a group for those of an input that are alike.
 *
 * @param counts 256 numbers to count in.
 */
export function countEntries(weights: usize, outputs: i32, inputs: i32, counts: usize): i32 {
  let entries = 0;
  for (let input = 0; input < inputs; input++) {
    countAlike(weights + input, outputs, inputs, counts);
    for (let value = 1; value < 256; value++) {
      const alike = load<i32>(counts + 4 * value);
      entries += alike + i32(alike > 0);
    }
  }
  return entries;
}

/**
 * Lay out int8 weights, outputs × inputs, as scattered.ts reads them.
 *
 * @param counts 256 numbers to count in.
 * @param starts Where the places of each input's groups are laid.
 * @param groups Where the groups are.
 * @param sums The address of the first output's sum.
 */
export function scatterWeights(
  weights: usize,
  outputs: i32,
  inputs: i32,
  counts: usize,
  starts: usize,
  groups: usize,
  sums: usize,
): void {
  for (let input = 0; input < inputs; input++) {
    store<usize>(starts + 4 * input, groups);
    countAlike(weights + input, outputs, inputs, counts);
    for (let value = 1; value < 256; value++) {
      const alike = load<i32>(counts + 4 * value);
      if (alike) {
        store<f32>(groups, f32(i8(value)));
        // From now on the count is where the next output of this group goes.
        store<usize>(counts + 4 * value, groups + 8);
        const end = groups + 8 + 4 * alike;
        store<usize>(groups, end, 4);
        groups = end;
      }
    }
    for (let output = 0; output < outputs; output++) {
      const value = load<u8>(weights + output * inputs + input);
      if (value) {
        const next = counts + 4 * value;
        store<usize>(load<usize>(next), sums + 4 * output);
        store<usize>(next, load<usize>(next) + 4);
      }
    }
  }
  store<usize>(starts + 4 * inputs, groups);
}

/** Count the weights of an input by their values, as bytes without a sign. */
function countAlike(weights: usize, outputs: i32, inputs: i32, counts: usize): void {
  memory.fill(counts, 0, 1024);
  for (let output = 0; output < outputs; output++) {
    const count = counts + 4 * load<u8>(weights + output * inputs);
    store<i32>(count, load<i32>(count) + 1);
  }
}

/** Weights in blocks of outputs, as kernels read them: here it takes a tenth of the time. */
import { BLOCK, BLOCK_BYTES } from "./step";

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

/** Lay out int8 weights, outputs × inputs, as they are: blocks × pairs of inputs × 16 outputs × 2. */
export function pairWeights(weights: usize, outputs: i32, inputs: i32, laid: usize): void {
  for (let output = 0; output < outputs; output++) {
    const to = laid + (output / BLOCK) * inputs * BLOCK + 2 * (output % BLOCK);
    for (let input = 0; input < inputs; input++) {
      store<i8>(to + (input >> 1) * 2 * BLOCK + (input & 1), load<i8>(weights++));
    }
  }
}

/** A convolution's weights as kernels/winograd.ts wants them: here it takes a tenth of the time. */
import { BLOCK, BLOCK_BYTES } from "./step";

/**
 * Transform int8 weights, outputs × 3 × 3 × channels: G g Gᵀ.
 *
 * They become 16 products × blocks × `stride` channels × 16 outputs, those of a product `apart`.
 */
export function transformWeights(
  weights: usize,
  outputs: i32,
  channels: i32,
  stride: i32,
  transformed: usize,
  apart: i32,
): void {
  for (let output = 0; output < outputs; output++) {
    let to = transformed + (output / BLOCK) * stride * BLOCK_BYTES + 4 * (output % BLOCK);
    for (let channel = 0; channel < channels; channel++) {
      for (let row = 0; row < 4; row++) {
        const left = spreadColumn(row, weights, channels);
        const middle = spreadColumn(row, weights + channels, channels);
        const right = spreadColumn(row, weights + 2 * channels, channels);
        for (let column = 0; column < 4; column++) {
          store<f32>(to + (4 * row + column) * apart, spread(column, left, middle, right));
        }
      }
      to += BLOCK_BYTES;
      weights++;
    }
    weights += 8 * channels;
  }
}

function spreadColumn(row: i32, weights: usize, channels: i32): f32 {
  const middle = weights + 3 * channels;
  const bottom = middle + 3 * channels;
  return spread(row, f32(load<i8>(weights)), f32(load<i8>(middle)), f32(load<i8>(bottom)));
}

/** Return one of the four numbers that stand for three: G. */
function spread(nth: i32, first: f32, second: f32, third: f32): f32 {
  if (nth === 0) {
    return first;
  }
  if (nth === 3) {
    return third;
  }
  return (first + third + (nth === 1 ? second : -second)) / 2;
}

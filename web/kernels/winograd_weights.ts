/** A convolution's weights as kernels/winograd_products.ts reads them. */
import { BLOCK } from "./numbers";
import { BLOCK_BYTES } from "./step";

/**
 * Transform int8 weights, outputs × 3 × 3 × channels: G g Gᵀ.
 *
 * They become 16 products × blocks × `stride` channels × 16 outputs, those of a product `apart`.
 * Of four channels at a time: where the last are fewer, what is beside them belongs to cells of 0.
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
    const to = transformed + (output / BLOCK) * stride * BLOCK_BYTES + 4 * (output % BLOCK);
    for (let channel = 0; channel < channels; channel += 4) {
      for (let row = 0; row < 4; row++) {
        const left = spreadColumn(row, weights + channel, channels);
        const middle = spreadColumn(row, weights + channels + channel, channels);
        const right = spreadColumn(row, weights + 2 * channels + channel, channels);
        for (let column = 0; column < 4; column++) {
          const at = to + (4 * row + column) * apart + channel * BLOCK_BYTES;
          const four = spread(column, left, middle, right);
          v128.store_lane<f32>(at, four, 0);
          v128.store_lane<f32>(at + BLOCK_BYTES, four, 1);
          v128.store_lane<f32>(at + 2 * BLOCK_BYTES, four, 2);
          v128.store_lane<f32>(at + 3 * BLOCK_BYTES, four, 3);
        }
      }
    }
    weights += 9 * channels;
  }
}

function spreadColumn(row: i32, weights: usize, channels: i32): v128 {
  const middle = weights + 3 * channels;
  const bottom = middle + 3 * channels;
  return spread(row, numbers(weights), numbers(middle), numbers(bottom));
}

/** Return four int8 as float32. */
function numbers(weights: usize): v128 {
  const shorts = i16x8.extend_low_i8x16_s(v128.load32_zero(weights));
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(shorts));
}

/** Return one of the four numbers that stand for three: G. */
function spread(nth: i32, first: v128, second: v128, third: v128): v128 {
  if (nth === 0) {
    return first;
  }
  if (nth === 3) {
    return third;
  }
  const outer = f32x4.add(first, third);
  const sum = nth === 1 ? f32x4.add(outer, second) : f32x4.sub(outer, second);
  return f32x4.mul(sum, f32x4.splat(0.5));
}

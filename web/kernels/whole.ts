/** A dense layer that reads whole numbers, the field's grey levels: int8 weights as they are. */
import { BLOCK } from "./numbers";
import { BLOCK_BYTES, ENTRY_BYTES, keep, Step } from "./step";

/** Grey levels that are blank, or not, at once. */
const TOGETHER: i32 = 8;

/** Compute a layer over bytes, a whole number of times TOGETHER, multiplied two by two. */
export function whole(step: Step): void {
  const end = listPairs(step);
  const blockBytes = step.rows * step.columns * BLOCK;
  for (let block = 0; block < step.blocks; block++) {
    const weights = step.weights + block * blockBytes;
    let sum0 = i32x4.splat(0);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    for (let entry = step.notes; entry < end; entry += ENTRY_BYTES) {
      const pair = v128.load32_splat(entry);
      const at = weights + load<usize>(entry, 4);
      sum0 = i32x4.add(sum0, i32x4.dot_i16x8_s(pair, v128.load8x8_s(at)));
      sum1 = i32x4.add(sum1, i32x4.dot_i16x8_s(pair, v128.load8x8_s(at, 8)));
      sum2 = i32x4.add(sum2, i32x4.dot_i16x8_s(pair, v128.load8x8_s(at, 16)));
      sum3 = i32x4.add(sum3, i32x4.dot_i16x8_s(pair, v128.load8x8_s(at, 24)));
    }
    const scales = step.scales + block * BLOCK_BYTES;
    const output = step.output + block * BLOCK_BYTES;
    keep(step, f32x4.convert_i32x4_s(sum0), scales, output);
    keep(step, f32x4.convert_i32x4_s(sum1), scales + 16, output + 16);
    keep(step, f32x4.convert_i32x4_s(sum2), scales + 32, output + 32);
    keep(step, f32x4.convert_i32x4_s(sum3), scales + 48, output + 48);
  }
}

/** List the pairs of bytes that are not both zero, and where their weights are. */
function listPairs(step: Step): usize {
  let entry = step.notes;
  const values = step.rows * step.columns;
  for (let value = 0; value < values; value += TOGETHER) {
    // Most of the field is paper.
    if (load<u64>(step.input + value) === 0) {
      continue;
    }
    for (let at = value; at < value + TOGETHER; at += 2) {
      const pair = i32(load<u16>(step.input + at));
      store<i32>(entry, (pair & 0xff) | ((pair >> 8) << 16));
      store<i32>(entry, at * BLOCK, 4);
      entry += ENTRY_BYTES * i32(pair !== 0);
    }
  }
  return entry;
}

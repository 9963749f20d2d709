/** A dense layer most of whose weights are zero: each value is added where it counts. */
import { listValues } from "./listed";
import { BLOCK } from "./numbers";
import { BLOCK_BYTES, ENTRY_BYTES, keep, Step } from "./step";

/**
 * Compute a layer.
 *
 * `weights` holds where each input's groups begin, and one place more. A group is a weight, where
 * it ends, and the addresses of the sums that the weight counts for; they lie in the notes first.
 */
export function scattered(step: Step): void {
  const bytes = step.blocks * BLOCK_BYTES;
  const sums = step.notes;
  memory.fill(sums, 0, bytes);
  const cells = sums + bytes;
  const end = listValues(step, cells);
  for (let entry = load<usize>(cells); entry < end; entry += ENTRY_BYTES) {
    const value = load<f32>(entry);
    const start = step.weights + load<usize>(entry, 4) / BLOCK;
    const last = load<usize>(start, 4);
    for (let group = load<usize>(start); group < last; ) {
      const product = value * load<f32>(group);
      const groupEnd = load<usize>(group, 4);
      for (group += 8; group < groupEnd; group += 4) {
        const sum = load<usize>(group);
        store<f32>(sum, load<f32>(sum) + product);
      }
    }
  }
  for (let at = 0; at < bytes; at += 16) {
    keep(step, v128.load(sums + at), step.scales + at, step.output + at);
  }
}

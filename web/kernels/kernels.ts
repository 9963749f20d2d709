/**
 * Layers with weights, with their ReLU and their pooling, in WebAssembly SIMD (AssemblyScript).
 *
 * Numbers are float32, but for the grey levels that a first layer reads. A dense layer is a
 * convolution over one cell whose kernel is that cell.
 */
import { listed } from "./listed";
import { LISTED, SCATTERED, STEP, WHOLE } from "./numbers";
import { scattered } from "./scattered";
import { clear, Step } from "./step";
import { whole } from "./whole";
import { winograd } from "./winograd";

export { countWeights, listWeights, pairWeights, scatterWeights } from "./weights";
export { transformWeights } from "./winograd_weights";

/** Compute the steps that lie one after the other from an address to another. */
export function run(first: usize, end: usize): void {
  if (offsetof<Step>() !== 4 * STEP) {
    ERROR("STEP in numbers.ts is not how many numbers Step in step.ts has");
  }
  for (let at = first; at < end; at += offsetof<Step>()) {
    const step = changetype<Step>(at);
    clear(step);
    switch (step.kernel) {
      case LISTED:
        listed(step);
        break;
      case WHOLE:
        whole(step);
        break;
      case SCATTERED:
        scattered(step);
        break;
      default:
        winograd(step);
    }
  }
}

/**
 * Layers with weights, with their ReLU and their pooling, in WebAssembly SIMD (AssemblyScript).
 *
 * Numbers are float32, but for the grey levels that a first layer reads. A dense layer is a
 * convolution over one cell whose kernel is that cell.
 */
import { listed } from "./listed";
import { scattered } from "./scattered";
import { clear, Step } from "./step";
import { whole } from "./whole";
import { winograd } from "./winograd";

export { countEntries, listWeights, pairWeights, scatterWeights } from "./weights";
export { transformWeights } from "./winograd_weights";

/** Compute the steps that lie one after the other from an address to another. */
export function run(first: usize, end: usize): void {
  for (let at = first; at < end; at += offsetof<Step>()) {
    const step = changetype<Step>(at);
    clear(step);
    switch (step.kernel) {
      case 0:
        listed(step);
        break;
      case 1:
        whole(step);
        break;
      case 2:
        scattered(step);
        break;
      default:
        winograd(step);
    }
  }
}

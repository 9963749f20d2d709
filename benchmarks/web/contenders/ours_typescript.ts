/** Our engine in TypeScript: what pages have where WebAssembly SIMD is missing or forbidden. */
import { probabilities } from "../../../web/src/engine";
import type { Load } from "../contender";
import { loadModel } from "../engine";

export const load: Load = async (network) => {
  const model = await loadModel(network);
  return (pixels) => probabilities(model, pixels);
};

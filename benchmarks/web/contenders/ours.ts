/** Our engine, its kernels compiled while the network is on its way. */
import { compileKernels } from "../../../web/src/simd/engine";
import type { Load } from "../contender";
import { engineOf, loadModel } from "../engine";

export const load: Load = async (network) => {
  const coming = loadModel(network);
  const kernels = compileKernels();
  return engineOf(await coming, kernels);
};

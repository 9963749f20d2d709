/** Our engine, by the entry that the element takes. */
import { type Engine, probabilities } from "../../web/src/engine";
import type { Model } from "../../web/src/model";
import { parseModel } from "../../web/src/model_file";
import { compileKernels, simdEngine } from "../../web/src/simd/engine";
import { fileOf } from "./contender";

/**
 * Return what reads fields with a model: WebAssembly, or JavaScript where there is none.
 *
 * @param kernels Compiled for it already.
 */
export function engineOf(model: Model, kernels = compileKernels()): Engine {
  return simdEngine(model, kernels) ?? ((field) => probabilities(model, field));
}

/** Fetch a network's model file. */
export async function loadModel(network: string): Promise<Model> {
  const response = await fetch(fileOf(network, "model.safetensors"));
  return parseModel(new Uint8Array(await response.arrayBuffer()));
}

/** Our engine, by the entry that the element takes. */
import { type Engine, probabilities } from "../../web/src/engine";
import { parseModel } from "../../web/src/model_file";
import { simdEngine } from "../../web/src/simd_engine";
import { fileOf } from "./contender";

/** Return what reads fields with a network: WebAssembly, or JavaScript where there is none. */
export async function loadEngine(network: string): Promise<Engine> {
  const response = await fetch(fileOf(network, "model.safetensors"));
  const model = parseModel(new Uint8Array(await response.arrayBuffer()));
  return simdEngine(model) ?? ((field) => probabilities(model, field));
}

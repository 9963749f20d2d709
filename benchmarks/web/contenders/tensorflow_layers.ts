/** TensorFlow.js as most pages use it: a Keras model loaded by the layers API, backend `wasm`. */
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import type { Tensor } from "@tensorflow/tfjs-core";
import { loadLayersModel } from "@tensorflow/tfjs-layers";
import { fileOf, type Load } from "../contender";
import { predictor, start } from "../tensorflow";

setWasmPaths(new URL(".", import.meta.url).href);

export const load: Load = async (network) => {
  await start("wasm");
  const model = await loadLayersModel(fileOf(network, "model.json"));
  return predictor((input) => model.predict(input) as Tensor);
};

/** TensorFlow.js as most pages use it: a Keras model loaded by the layers API, backend `wasm`. */
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { type Tensor, tensor, tidy } from "@tensorflow/tfjs-core";
import { loadLayersModel } from "@tensorflow/tfjs-layers";
import { asInputs, fileOf, type Load } from "../contender";
import { start } from "../tensorflow";

setWasmPaths(new URL(".", import.meta.url).href);

export const load: Load = async (network) => {
  await start("wasm");
  const model = await loadLayersModel(fileOf(network, "model.json"));
  return async (pixels) => {
    const output = tidy(() => model.predict(tensor(asInputs(pixels), [1, 28, 28, 1])) as Tensor);
    const probabilities = await output.data();
    output.dispose();
    return probabilities;
  };
};

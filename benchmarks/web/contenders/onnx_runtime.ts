/** ONNX Runtime Web in WebAssembly, one thread. */
import { env, InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { asInputs, fileOf, type Load } from "../contender";

export const load: Load = async (network) => {
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = { wasm: new URL("ort-wasm-simd-threaded.wasm", import.meta.url) };
  const session = await InferenceSession.create(fileOf(network, "model.onnx"), {
    executionProviders: ["wasm"],
    freeDimensionOverrides: { n: 1 },
  });
  return async (pixels) => {
    const input = new Tensor("float32", asInputs(pixels), [1, 1, 28, 28]);
    const { probabilities } = await session.run({ pixels: input });
    return probabilities?.data as Float32Array;
  };
};

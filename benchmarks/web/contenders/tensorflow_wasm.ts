/** TensorFlow.js with its backend `wasm`, one thread. */
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { loadWith } from "../tensorflow";

setWasmPaths(new URL(".", import.meta.url).href);

export const load = loadWith("wasm");

/** TensorFlow.js with its backend `wasm`, one thread: the pages are not cross-origin isolated. */
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { loadWith } from "../tensorflow";

setWasmPaths(new URL(".", import.meta.url).href);

export const load = loadWith("wasm");

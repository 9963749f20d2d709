/** TensorFlow.js with its backend `webgl`. */
import "@tensorflow/tfjs-backend-webgl";
import { loadWith } from "../tensorflow";

export const load = loadWith("webgl");

/** TensorFlow.js with its backend `cpu`. */
import "@tensorflow/tfjs-backend-cpu";
import { loadWith } from "../tensorflow";

export const load = loadWith("cpu");

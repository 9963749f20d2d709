/**
 * TensorFlow.js at its best: a layers model's weights, its fused operations called directly.
 *
 * That loads less and answers sooner than its layers API (contenders/tensorflow_layers.ts).
 */
import {
  env,
  fused,
  maxPool,
  ready,
  reshape,
  setBackend,
  softmax,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
  tensor,
  tidy,
} from "@tensorflow/tfjs-core";
import { asInputs, fileOf, type Load, type Predict } from "./contender";

/** A layer of model.json: its class and settings as Keras has them. */
interface Layer {
  readonly class_name: string;
  readonly config: {
    readonly name: string;
    readonly activation: "linear" | "relu" | "sigmoid" | "softmax";
    readonly padding: "valid" | "same";
    readonly pool_size: [number, number];
  };
}

type Arrays = ReadonlyMap<string, Tensor>;

/** Return a contender that predicts with a backend. */
export function loadWith(backend: string): Load {
  return async (network) => {
    const [description, weights] = await Promise.all([
      fetch(fileOf(network, "model.json")).then((response) => response.json()),
      fetch(fileOf(network, "weights.bin")).then((response) => response.arrayBuffer()),
      start(backend),
    ]);
    const layers: Layer[] = description.modelTopology.config.layers;
    const arrays = cut(weights, description.weightsManifest[0].weights);
    return predictor((input) => layers.reduce((x, layer) => forward(layer, arrays, x), input));
  };
}

/** Make a backend the one that computes. */
export async function start(backend: string): Promise<void> {
  if (backend === "wasm") {
    // On an isolated page it would ask for its threaded file.
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  }
  if (!(await setBackend(backend))) {
    throw new Error(`${backend} does not start`);
  }
  await ready();
}

/** Return how a network predicts, from how it takes a (1, 28, 28, 1) tensor to (1, 10). */
export function predictor(network: (input: Tensor) => Tensor): Predict {
  return async (pixels) => {
    const output = tidy(() => network(tensor(asInputs(pixels), [1, 28, 28, 1])));
    const probabilities = await output.data();
    output.dispose();
    return probabilities;
  };
}

function cut(weights: ArrayBuffer, described: { name: string; shape: number[] }[]): Arrays {
  let at = 0;
  return new Map(
    described.map(({ name, shape }) => {
      const length = shape.reduce((product, side) => product * side, 1);
      const values = new Float32Array(weights, at, length);
      at += values.byteLength;
      return [name, tensor(values, shape)];
    }),
  );
}

function forward({ class_name, config }: Layer, arrays: Arrays, x: Tensor): Tensor {
  const { name, activation, padding, pool_size } = config;
  const bias = arrays.get(`${name}/bias`) as Tensor;
  const kernel = arrays.get(`${name}/kernel`);
  switch (class_name) {
    case "Conv2D":
      return fused.conv2d({
        x: x as Tensor4D,
        filter: kernel as Tensor4D,
        strides: 1,
        pad: padding,
        bias,
        activation: activation as "linear" | "relu" | "sigmoid",
      });
    case "Dense": {
      const matrices = { a: x, b: kernel as Tensor2D, bias };
      return activation === "softmax"
        ? softmax(fused.matMul(matrices))
        : fused.matMul({ ...matrices, activation });
    }
    case "MaxPooling2D":
      return maxPool(x as Tensor4D, pool_size, pool_size, "valid");
    default:
      return reshape(x, [1, -1]);
  }
}

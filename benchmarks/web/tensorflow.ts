/**
 * TensorFlow.js at its best: a layers model's weights, a backend's fused kernels called directly.
 *
 * That loads less and answers sooner than its layers API (contenders/tensorflow_layers.ts), and
 * sooner than its operations, which watch over gradients and the memory of every tensor.
 */
import {
  backend,
  env,
  FusedConv2D,
  _FusedMatMul as FusedMatMul,
  getKernel,
  MaxPool,
  type NamedAttrMap,
  type NamedTensorInfoMap,
  ready,
  Softmax,
  setBackend,
  type TensorInfo,
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

type Arrays = ReadonlyMap<string, TensorInfo>;

/** Return the tensor that follows from the one before; a new one, or the same in another shape. */
type Step = (input: TensorInfo) => TensorInfo;

/** Return a contender that predicts with a backend. */
export function loadWith(backendName: string): Load {
  return async (network) => {
    const [description, weights] = await Promise.all([
      fetch(fileOf(network, "model.json")).then((response) => response.json()),
      fetch(fileOf(network, "weights.bin")).then((response) => response.arrayBuffer()),
      start(backendName),
    ]);
    const layers: Layer[] = description.modelTopology.config.layers;
    const arrays = cut(weights, description.weightsManifest[0].weights);
    return predictor(layers.flatMap((layer) => stepsOf(layer, arrays, backendName)));
  };
}

/** Make a backend the one that computes. */
export async function start(backendName: string): Promise<void> {
  if (backendName === "wasm") {
    // On an isolated page it would ask for its threaded file.
    env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  }
  if (!(await setBackend(backendName))) {
    throw new Error(`${backendName} does not start`);
  }
  await ready();
}

function predictor(steps: readonly Step[]): Predict {
  return (pixels) => {
    let last = tensorOf(asInputs(pixels), [1, 28, 28, 1]);
    for (const step of steps) {
      const next = step(last);
      if (next.dataId !== last.dataId) {
        backend().disposeData(last.dataId);
      }
      last = next;
    }
    const probabilities = backend().readSync(last.dataId) as Float32Array;
    backend().disposeData(last.dataId);
    return probabilities;
  };
}

function cut(weights: ArrayBuffer, described: { name: string; shape: number[] }[]): Arrays {
  let at = 0;
  return new Map(
    described.map(({ name, shape }) => {
      const values = new Float32Array(weights, at, sizeOf(shape));
      at += values.byteLength;
      return [name, tensorOf(values, shape)];
    }),
  );
}

function tensorOf(values: Float32Array, shape: number[]): TensorInfo {
  return { dataId: backend().write(values, shape, "float32"), shape, dtype: "float32" };
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, 1);
}

/** Return what a layer does, one after the other; dense layers take and give (1, 1, units). */
function stepsOf({ class_name, config }: Layer, arrays: Arrays, backendName: string): Step[] {
  const { name, activation, padding, pool_size } = config;
  const bias = arrays.get(`${name}/bias`);
  const weights = arrays.get(`${name}/kernel`) as TensorInfo;
  switch (class_name) {
    case "Conv2D": {
      const settings = { strides: 1, pad: padding, dataFormat: "NHWC", dilations: 1 };
      const run = kernel(FusedConv2D, backendName, { ...settings, activation });
      return [(x) => run({ x, filter: weights, bias })];
    }
    case "Dense": {
      const b = { ...weights, shape: [1, ...weights.shape] };
      const matrices = { transposeA: false, transposeB: false };
      if (activation !== "softmax") {
        const run = kernel(FusedMatMul, backendName, { ...matrices, activation });
        return [(a) => run({ a, b, bias })];
      }
      const run = kernel(FusedMatMul, backendName, { ...matrices, activation: "linear" });
      const shares = kernel(Softmax, backendName, { dim: 2 });
      return [(a) => run({ a, b, bias }), (logits) => shares({ logits })];
    }
    case "MaxPooling2D": {
      const settings = { filterSize: pool_size, strides: pool_size, pad: "valid" };
      const run = kernel(MaxPool, backendName, settings);
      return [(x) => run({ x })];
    }
    default:
      return [(x) => ({ ...x, shape: [1, 1, sizeOf(x.shape)] })];
  }
}

/** Return what runs a backend's kernel with these attributes. */
function kernel(kernelName: string, backendName: string, attrs: NamedAttrMap) {
  const { kernelFunc } = getKernel(kernelName, backendName);
  return (inputs: NamedTensorInfoMap) =>
    kernelFunc({ inputs, attrs, backend: backend() }) as TensorInfo;
}

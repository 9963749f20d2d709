/** A trained network as data: an ordered list of layers that chain (spec/model.md). */
import { FIELD, MOST_ACTIVATIONS, MOST_LAYERS, MOST_WEIGHTS } from "./constants";

/** Of an activation: [rows, columns, channels], or [units] where it is flat. */
export type Shape = readonly number[];

export interface Parameters {
  /** The last dimension is the input's channels, the first the outputs. */
  readonly weights: Int8Array;
  readonly weightsShape: Shape;
  /** One for each output: a weight is int8 · scale. */
  readonly scale: Float32Array;
  readonly biases: Float32Array;
}

/** A fully connected layer; weights are outputs × inputs. */
export interface Dense extends Parameters {
  readonly type: "dense";
}

/** Stride 1, no flipping; weights are outputs × kernel rows × kernel columns × channels. */
export interface Convolution extends Parameters {
  readonly type: "convolution";
  /** "same" pads odd kernels with zeros so that rows and columns stay. */
  readonly padding: "valid" | "same";
}

/** The greatest value of each square block of `size` rows and columns. */
export interface MaxPooling {
  readonly type: "max_pooling";
  readonly size: number;
}

export interface Plain {
  readonly type: "flatten" | "relu" | "sigmoid" | "softmax";
}

export type Layer = Dense | Convolution | MaxPooling | Plain;

/** A layer at its place in a network, where the shapes before and after it are known. */
export type Placed<L extends Layer = Layer> = L & { readonly input: Shape; readonly output: Shape };

/** A network from a field to ten probabilities. */
export type Model = readonly Placed[];

/**
 * Return the layers as a network.
 *
 * @throws {TypeError} They do not chain from a field to ten probabilities, or are too large.
 */
export function chain(layers: readonly Layer[]): Model {
  let input: Shape = [FIELD, FIELD, 1];
  let weights = 0;
  refuseIf(layers.length > MOST_LAYERS, `more than ${MOST_LAYERS} layers`);
  for (const layer of layers) {
    weights += "weights" in layer ? layer.weights.length + layer.biases.length : 0;
  }
  refuseIf(weights > MOST_WEIGHTS, `more than ${MOST_WEIGHTS} weights`);
  const model = mapLayers(layers, (layer) => {
    const output = outputShape(layer, input);
    refuseIf(size(output) > MOST_ACTIVATIONS, `more than ${MOST_ACTIVATIONS} activations`);
    const placed = { ...layer, input, output };
    input = output;
    return placed;
  });
  const last = model[model.length - 1];
  refuseIf(
    last?.output.join() !== "10" || (last.type !== "softmax" && last.type !== "sigmoid"),
    "does not end in ten probabilities",
  );
  return model;
}

/** Return what `step` makes of each layer; where it throws, the message names the layer. */
export function mapLayers<From, To>(layers: readonly From[], step: (layer: From) => To): To[] {
  return layers.map((layer, at) => {
    try {
      return step(layer);
    } catch (error) {
      throw new TypeError(`layer ${at + 1}: ${(error as Error).message}`);
    }
  });
}

/** Throw a TypeError with this message where the condition holds. */
export function refuseIf(condition: boolean, message: string): void {
  if (condition) {
    throw new TypeError(message);
  }
}

/** Return the number of values of a shape. */
export function size(shape: Shape): number {
  return shape.reduce((product, length) => product * length, 1);
}

function outputShape(layer: Layer, input: Shape): Shape {
  switch (layer.type) {
    case "dense": {
      const [outputs, inputs] = layer.weightsShape as [number, number];
      refuseUnlessFlat(input);
      refuseIf(input[0] !== inputs, `expects ${inputs} inputs and gets ${input[0]}`);
      return [outputs];
    }
    case "convolution": {
      const [outputs, ...kernel] = layer.weightsShape as [number, number, number, number];
      const [rows, columns, channels] = grid(input);
      const expected = kernel[2];
      refuseIf(channels !== expected, `expects ${expected} channels and gets ${channels}`);
      if (layer.padding === "same") {
        refuseIf(!(kernel[0] % 2 && kernel[1] % 2), "padding is not valid");
        return [rows, columns, outputs];
      }
      refuseIf(kernel[0] > rows || kernel[1] > columns, "larger than its input");
      return [rows - kernel[0] + 1, columns - kernel[1] + 1, outputs];
    }
    case "max_pooling": {
      const [rows, columns, channels] = grid(input);
      refuseIf(layer.size > Math.min(rows, columns), "larger than its input");
      return [Math.floor(rows / layer.size), Math.floor(columns / layer.size), channels];
    }
    case "flatten":
      return [size(input)];
    case "softmax":
      refuseUnlessFlat(input);
      return input;
    default:
      return input;
  }
}

function grid(shape: Shape): [rows: number, columns: number, channels: number] {
  refuseIf(shape.length !== 3, "expects rows, columns and channels");
  return shape as [number, number, number];
}

function refuseUnlessFlat(shape: Shape): void {
  refuseIf(shape.length !== 1, "expects a flat input");
}

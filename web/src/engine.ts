/** A network's forward pass (spec/model.md): integer weights, sums in 64-bit floats. */
import type { Convolution, Dense, MaxPooling, Model, Placed, Shape } from "./model";
import { size } from "./model";

/** Returns the probabilities of the digits 0 to 9 for a field of 28 × 28 grey levels. */
export type Engine = (field: Uint8Array) => number[];

/** Return the probabilities of the digits 0 to 9 for a field of 28 × 28 grey levels. */
export function probabilities(model: Model, field: Uint8Array): number[] {
  const outputs = layerOutputs(model.slice(0, -1), field);
  return asProbabilities(model, Array.from(outputs[outputs.length - 1] as Float64Array));
}

/** Return what a network's last layer makes of its input; sigmoid units are divided by their sum. */
export function asProbabilities(model: Model, values: readonly number[]): number[] {
  if (model[model.length - 1]?.type === "softmax") {
    return softmax(values);
  }
  const outputs = values.map(sigmoid);
  const sum = outputs.reduce((total, value) => total + value);
  return outputs.map((value) => (sum > 0 ? value / sum : 1 / outputs.length));
}

/** Return what each layer gives, flat in the order of its dimensions. */
export function layerOutputs(model: Model, field: Uint8Array): Float64Array[] {
  let values: Float64Array = Float64Array.from(field, (level) => level / 255);
  return model.map((layer) => {
    values = forward(layer, values);
    return values;
  });
}

/** Return what one layer makes of its input. */
export function forward(layer: Placed, values: Float64Array): Float64Array {
  switch (layer.type) {
    case "dense":
      return dense(layer, values);
    case "convolution":
      return convolution(layer, values);
    case "max_pooling":
      return maxPooling(layer, values);
    case "flatten":
      return values;
    case "relu":
      return values.map((value) => Math.max(0, value));
    case "sigmoid":
      return values.map(sigmoid);
    case "softmax":
      return Float64Array.from(softmax(Array.from(values)));
  }
}

function dense({ weights, scale, biases }: Dense, values: Float64Array): Float64Array {
  const sums = new Float64Array(scale.length);
  add(sums, columnsOf(weights, scale.length), 0, values, 0, values.length);
  return sums.map((sum, unit) => sum * (scale[unit] as number) + (biases[unit] as number));
}

function convolution(layer: Placed<Convolution>, values: Float64Array): Float64Array {
  const { weights, weightsShape, scale, biases, padding } = layer;
  const [, kernelRows, kernelColumns] = weightsShape as Grid;
  const [rows, columns, channels] = layer.input as Grid;
  const [outputRows, outputColumns, outputs] = layer.output as Grid;
  const same = padding === "same";
  const above = same ? (kernelRows - 1) / 2 : 0;
  const before = same ? (kernelColumns - 1) / 2 : 0;
  const found = columnsOf(weights, outputs);
  const sums = new Float64Array(outputs);
  const result = new Float64Array(size(layer.output));
  let at = 0;
  for (let row = 0; row < outputRows; row++) {
    // Of the kernel's rows and columns only those that lie over the input count: the rest is zeros.
    const top = row - above;
    const firstRow = Math.max(0, -top);
    const lastRow = Math.min(kernelRows, rows - top);
    for (let column = 0; column < outputColumns; column++) {
      const left = column - before;
      const firstColumn = Math.max(0, -left);
      const run = (Math.min(kernelColumns, columns - left) - firstColumn) * channels;
      sums.fill(0);
      for (let kernelRow = firstRow; kernelRow < lastRow; kernelRow++) {
        const weight = (kernelRow * kernelColumns + firstColumn) * channels;
        const value = ((top + kernelRow) * columns + left + firstColumn) * channels;
        add(sums, found, weight, values, value, run);
      }
      for (let output = 0; output < outputs; output++) {
        const sum = sums[output] as number;
        result[at++] = sum * (scale[output] as number) + (biases[output] as number);
      }
    }
  }
  return result;
}

function maxPooling(layer: Placed<MaxPooling>, values: Float64Array): Float64Array {
  const [, columns] = layer.input as Grid;
  const [outputRows, outputColumns, channels] = layer.output as Grid;
  const result = new Float64Array(size(layer.output)).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < outputRows * layer.size; row++) {
    for (let column = 0; column < outputColumns * layer.size; column++) {
      const block = Math.floor(row / layer.size) * outputColumns + Math.floor(column / layer.size);
      for (let channel = 0; channel < channels; channel++) {
        const value = values[(row * columns + column) * channels + channel] as number;
        const at = block * channels + channel;
        result[at] = Math.max(result[at] as number, value);
      }
    }
  }
  return result;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Of a plain array: browsers take a microsecond to make a typed one. */
function softmax(values: readonly number[]): number[] {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const sum = powers.reduce((total, power) => total + power);
  return powers.map((power) => power / sum);
}

/** Of every input that units look at, the weights that are not 0, one input after the other. */
interface Columns {
  /** Where those of each input begin, and last where they end. */
  readonly starts: Uint32Array;
  /** Whose each is. */
  readonly units: Uint32Array;
  readonly weights: Int8Array;
}

const known = new WeakMap<Int8Array, Columns>();

/** Return the columns of a layer's weights, found the first time: most of a pruned one's are 0. */
function columnsOf(weights: Int8Array, outputs: number): Columns {
  const columns = known.get(weights) ?? toColumns(weights, weights.length / outputs);
  known.set(weights, columns);
  return columns;
}

function toColumns(weights: Int8Array, inputs: number): Columns {
  const starts = new Uint32Array(inputs + 1);
  each(weights, inputs, (_, input) => {
    (starts[input + 1] as number)++;
  });
  for (let input = 0; input < inputs; input++) {
    (starts[input + 1] as number) += starts[input] as number;
  }
  const total = starts[inputs] as number;
  const columns = { starts, units: new Uint32Array(total), weights: new Int8Array(total) };
  const next = starts.slice();
  each(weights, inputs, (weight, input, unit) => {
    const place = (next[input] as number)++;
    columns.units[place] = unit;
    columns.weights[place] = weight;
  });
  return columns;
}

/** Call for each weight that is not 0, unit by unit. */
function each(
  weights: Int8Array,
  inputs: number,
  found: (weight: number, input: number, unit: number) => void,
): void {
  for (let at = 0, unit = 0; at < weights.length; unit++) {
    for (let input = 0; input < inputs; input++) {
      const weight = weights[at++] as number;
      if (weight) {
        found(weight, input, unit);
      }
    }
  }
}

/**
 * Add to each unit's sum what `length` values are to it, from the `first` on; their columns begin at
 * `column`. Paper is 0, and so is what a ReLU cut off: neither is multiplied.
 */
function add(
  sums: Float64Array,
  { starts, units, weights }: Columns,
  column: number,
  values: Float64Array,
  first: number,
  length: number,
): void {
  for (let at = 0; at < length; at++) {
    const value = values[first + at] as number;
    if (value) {
      const end = starts[column + at + 1] as number;
      for (let place = starts[column + at] as number; place < end; place++) {
        (sums[units[place] as number] as number) += (weights[place] as number) * value;
      }
    }
  }
}

/** A shape of three dimensions; of a kernel, its first three. */
type Grid = Shape & readonly [number, number, number];

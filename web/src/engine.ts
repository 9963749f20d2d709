/** A network's forward pass (spec/model.md): integer weights, sums in 64-bit floats. */
import { addColumns, columnsOf } from "./columns";
import type { Convolution, Dense, MaxPooling, Model, Placed, Shape } from "./model";
import { size } from "./model";

/** Returns the probabilities of the digits 0 to 9 for a field of 28 × 28 grey levels. */
export type Engine = (field: Uint8Array) => number[];

/** Return the probabilities of the digits 0 to 9 for a field of 28 × 28 grey levels. */
export function probabilities(model: Model, field: Uint8Array): number[] {
  const outputs = layerOutputs(model.slice(0, -1), field);
  return asProbabilities(model, Array.from(outputs[outputs.length - 1] as Float64Array));
}

/**
 * Make probabilities of what a network's last layer is given, in its place; return that array.
 *
 * Sigmoid units are divided by their sum.
 */
export function asProbabilities(model: Model, values: number[]): number[] {
  if (model[model.length - 1]?.type === "softmax") {
    return softmax(values);
  }
  for (let unit = 0; unit < values.length; unit++) {
    values[unit] = sigmoid(values[unit] as number);
  }
  return shareOut(values);
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
  addColumns(sums, columnsOf(weights, scale.length), 0, values, 0, values.length);
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
        addColumns(sums, found, weight, values, value, run);
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

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** In place of a plain array: browsers take a microsecond to make a typed one. */
function softmax(values: number[]): number[] {
  const highest = values.reduce(greater);
  for (let unit = 0; unit < values.length; unit++) {
    values[unit] = Math.exp((values[unit] as number) - highest);
  }
  return shareOut(values);
}

function greater(one: number, other: number): number {
  return Math.max(one, other);
}

/** Divide values by their sum, in their place; zeros become equal shares. */
function shareOut(values: number[]): number[] {
  let sum = 0;
  for (let unit = 0; unit < values.length; unit++) {
    sum += values[unit] as number;
  }
  for (let unit = 0; unit < values.length; unit++) {
    values[unit] = sum === 0 ? 1 / values.length : (values[unit] as number) / sum;
  }
  return values;
}

/** A shape of three dimensions; of a kernel, its first three. */
type Grid = Shape & readonly [number, number, number];

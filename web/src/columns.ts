/** A layer's weights by the inputs that they multiply, without the zeros. */

/** Of every input that units look at, the weights that are not 0, one input after the other. */
export interface Columns {
  /** Where those of each input begin, and last where they end. */
  readonly starts: Uint32Array;
  /** Whose each is. */
  readonly units: Uint32Array;
  readonly weights: Int8Array;
}

const known = new WeakMap<Int8Array, Columns>();

/** Return the columns of a layer's weights, found the first time: most of a pruned one's are 0. */
export function columnsOf(weights: Int8Array, outputs: number): Columns {
  const columns = known.get(weights) ?? toColumns(weights, weights.length / outputs);
  known.set(weights, columns);
  return columns;
}

/**
 * Add to each unit's sum what `length` values are to it, from the `first` on; their columns begin at
 * `column`. Paper is 0, and so is what a ReLU cut off: neither is multiplied.
 */
export function addColumns(
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

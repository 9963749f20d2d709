/** Layers that are computed together: those with weights, and the ReLU and pooling after them. */
import type { Convolution, Dense, Model, Placed, Shape } from "../model";

/** A layer with weights, and what follows it. */
export interface Fused {
  readonly layer: Placed<Dense | Convolution>;
  /** Rows and columns of the blocks of which the greatest value is taken. */
  pool: number;
  relu: boolean;
  /** The shape after all of it. */
  output: Shape;
}

/** Return the layers with weights fused with what follows, and the others as they are. */
export function fuse(model: Model): (Fused | Placed)[] {
  const parts: (Fused | Placed)[] = [];
  let last: Fused | null = null;
  for (const layer of model) {
    if (layer.type === "dense" || layer.type === "convolution") {
      last = { layer, pool: 1, relu: false, output: layer.output };
      parts.push(last);
    } else if (last && layer.type === "relu") {
      last.relu = true;
    } else if (last?.pool === 1 && layer.type === "max_pooling") {
      // The greatest of values cut off at 0 is the greatest value cut off at 0.
      last.pool = layer.size;
      last.output = layer.output;
    } else if (layer.type !== "flatten") {
      last = null;
      parts.push(layer);
    }
  }
  return parts;
}

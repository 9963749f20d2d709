/** A layer with weights, laid out in the WebAssembly memory for the kernel that suits it. */
import { BLOCK, LISTED, SCATTERED, WHOLE, WINOGRAD } from "../../kernels/numbers";
import { type Placed, size } from "../model";
import type { Fused } from "./fuse";
import { blocks, type Place, type Room } from "./room";
import {
  copied,
  listedWeights,
  type Spread,
  scatteredWeights,
  spreadOf,
  wholeWeights,
  winogradWeights,
} from "./weights_layout";

/** What a weight costs where all are multiplied, of what one costs that is scattered. */
const LISTED_COST = 0.28;
/** So many tiles of 2 × 2 outputs are worth reading the transformed weights for. */
const FEWEST_TILES = 8;
/** A cell of fewer channels is not worth transforming. */
const FEWEST_CHANNELS = 32;
/** The highest grey level. */
export const WHITE = 255;
/** 32 bits hold sums so large, also those of Winograd's way. */
const LARGEST_SUM = 1e37;

/**
 * Lay out a layer's weights and room for its kernel and its outputs; return the step, and their place.
 *
 * @param first Whether it reads the field, as grey levels from 0 to 255.
 * @throws {RangeError} 32 bits may not hold its sums.
 */
export function layerStep(room: Room, part: Fused, from: Place, first: boolean) {
  const { layer, pool, relu, output } = part;
  const flat = layer.type === "dense";
  const outputs = layer.scale.length;
  const source = copied(room, layer);
  const inputs = layer.weights.length / outputs;
  const spread = spreadOf(room, source, layer.weights.length, inputs);
  const largest = largestOutput(layer, inputs * spread.largest * from.largest);
  const to = room.place(size(output) / outputs, outputs, blocks(outputs) * BLOCK, largest);
  const kernel = kernelFor(part, from, first, spread);
  const [rows, columns] = (flat ? [1, from.cells] : layer.input) as [number, number];
  const [kernelRows, kernelColumns] = flat ? [1, from.cells] : layer.weightsShape.slice(1);
  const [outputRows, outputColumns] = (flat ? [1, 1] : output) as [number, number];
  const margin = (side = 1) => (!flat && layer.padding === "same" ? (side - 1) / 2 : 0);
  // Sums, where each cell's entries begin, and the entries; or a cell of zeros, and 16 numbers for
  // each tile's inputs and outputs, and for one tile more.
  const tiles = tileCount(outputRows * pool, outputColumns * pool);
  const notes = room.take(
    kernel === WINOGRAD
      ? from.stride + 16 * (tiles + 1) * (from.stride + to.stride)
      : to.stride + from.cells + 1 + 2 * (from.cells * from.channels + 1),
  );
  const weights = {
    [LISTED]: listedWeights,
    [WHOLE]: wholeWeights,
    [SCATTERED]: scatteredWeights,
    [WINOGRAD]: winogradWeights,
  }[kernel]({ room, source, inputs, from, to, notes, spread });
  const scales = room.take(2 * to.stride);
  room.numbers.set(
    layer.scale.map((scale) => scale / (first ? WHITE : 1)),
    scales,
  );
  room.numbers.set(layer.biases, scales + to.stride);
  // In the order of Step in kernels/step.ts; places become bytes.
  const step = [
    kernel,
    from.at * 4,
    from.stride * 4,
    rows,
    columns,
    from.channels,
    weights * 4,
    blocks(to.stride),
    kernelRows,
    kernelColumns,
    margin(kernelRows),
    margin(kernelColumns),
    scales * 4,
    to.at * 4,
    outputRows,
    outputColumns,
    pool,
    Number(relu),
    notes * 4,
  ] as number[];
  return { step, to };
}

/** Say whether a network's first part reads the field as bytes; others read it as numbers. */
export function readsBytes(part: Fused | Placed | undefined): boolean {
  return part !== undefined && "relu" in part && part.layer.type === "dense";
}

/** Return what no output is further from 0 than, where no sum is further than another number. */
function largestOutput({ scale, biases }: Fused["layer"], sum: number): number {
  const largest = scale.reduce(
    (most, each, unit) => Math.max(most, Math.abs(each) * sum + Math.abs(biases[unit] as number)),
    0,
  );
  if (Math.max(sum, largest) > LARGEST_SUM) {
    throw new RangeError();
  }
  return largest;
}

function kernelFor({ layer, pool, output }: Fused, from: Place, first: boolean, spread: Spread) {
  if (layer.type === "dense") {
    // A group, an input's weights of one value, costs about what a weight does.
    const few = spread.entries < LISTED_COST * layer.weights.length;
    return first ? WHOLE : few ? SCATTERED : LISTED;
  }
  const [rows, columns] = output as [number, number];
  return layer.weightsShape.slice(1, 3).join() === "3,3" &&
    from.channels >= FEWEST_CHANNELS &&
    from.stride % 4 === 0 &&
    tileCount(rows * pool, columns * pool) >= FEWEST_TILES
    ? WINOGRAD
    : LISTED;
}

function tileCount(rows: number, columns: number): number {
  return Math.ceil(rows / 2) * Math.ceil(columns / 2);
}

/** How each kernel wants a layer's weights; each function returns the place where it laid them. */
import type { Convolution, Dense } from "../model";
import type { Place, Room } from "./room";

/** A layer whose weights are laid, what it reads and makes, and its kernel's room for notes. */
export interface Laying {
  readonly room: Room;
  /** Where the weights lie, as they are in the model: outputs × inputs, as bytes. */
  readonly source: number;
  readonly inputs: number;
  readonly from: Place;
  readonly to: Place;
  readonly notes: number;
  readonly spread: Spread;
}

/** What a layer's weights are, for a kernel that scatters them. */
export interface Spread {
  /** The lowest, or 0 where none is below. */
  readonly lowest: number;
  /** From that one to the highest, or to 0. */
  readonly values: number;
  /** The one that is furthest from 0, without its sign. */
  readonly largest: number;
  /** So many it goes through at most: weights that are not 0, and groups that are alike. */
  readonly entries: number;
}

/** The kernels say the lowest and the highest weight in so many numbers. */
const RANGE = 8;

/** Copy a layer's weights to where the kernels can read them; return the address. */
export function copied(room: Room, { weights }: Dense | Convolution): number {
  const address = room.take(weights.length / 4) * 4;
  room.bytes.set(weights, address);
  return address;
}

/** [blocks][inputs][16 outputs]: in the order in which the listed values come. */
export function listedWeights({ room, source, inputs, to }: Laying): number {
  const weights = room.take(inputs * to.stride);
  room.kernels.listWeights(source, to.channels, inputs, weights * 4);
  return weights;
}

/** [blocks][pairs of inputs][16 outputs][2], as bytes. */
export function wholeWeights({ room, source, inputs, to }: Laying): number {
  const weights = room.take((inputs * to.stride) / 4);
  room.kernels.pairWeights(source, to.channels, inputs, weights * 4);
  return weights;
}

/** Return what so many weights at an address are. */
export function spreadOf(room: Room, source: number, count: number, inputs: number): Spread {
  const range = room.take(RANGE) * 4;
  const found = room.kernels.countWeights(source, count, range);
  const ends = room.bytes.subarray(range, range + 4 * RANGE);
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends);
  const values = highest - lowest + 1;
  const entries = found + inputs * (values - 1);
  return { lowest, values, largest: Math.max(-lowest, highest), entries };
}

/** The addresses of each input's groups: see kernels/scattered.ts. */
export function scatteredWeights({ room, source, inputs, to, notes, spread }: Laying): number {
  const { lowest, values, entries } = spread;
  const starts = room.take(inputs + 1);
  // An entry is a number or two.
  const groups = room.take(2 * entries) * 4;
  const counts = room.take(inputs * values) * 4;
  const { scatterWeights } = room.kernels;
  const sums = notes * 4;
  scatterWeights(source, to.channels, inputs, lowest, values, counts, starts * 4, groups, sums);
  return starts;
}

/** [16 products][blocks][channels][16 outputs]: see kernels/winograd_weights.ts. */
export function winogradWeights({ room, source, from, to }: Laying): number {
  const { channels, stride } = from;
  const apart = to.stride * stride;
  const weights = room.take(16 * apart);
  const { transformWeights } = room.kernels;
  transformWeights(source, to.channels, channels, stride, weights * 4, apart * 4);
  return weights;
}

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
  /** What a kernel goes through that scatters them: weights and groups. */
  readonly entries: number;
}

/** So many numbers the kernels count values in. */
const COUNTS = 256;

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

/** Return how many weights, and groups of them, a kernel goes through that scatters them. */
export function scatteredEntries(room: Room, source: number, outputs: number, inputs: number) {
  return room.kernels.countEntries(source, outputs, inputs, room.take(COUNTS) * 4);
}

/** The addresses of each input's groups: see kernels/scattered.ts. */
export function scatteredWeights(laying: Laying): number {
  const { room, source, inputs, to, notes, entries } = laying;
  const outputs = to.channels;
  const starts = room.take(inputs + 1);
  // An entry is a number or two.
  const groups = room.take(2 * entries);
  const counts = room.take(COUNTS) * 4;
  const { scatterWeights } = room.kernels;
  scatterWeights(source, outputs, inputs, counts, starts * 4, groups * 4, notes * 4);
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

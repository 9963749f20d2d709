/** How each kernel wants a layer's weights; each function returns the place where it laid them. */
import type { Convolution, Dense } from "./model";
import type { Place, Room } from "./room";

/** A layer whose weights are laid, what it reads and makes, and its kernel's room for notes. */
export interface Laying {
  readonly room: Room;
  readonly layer: Dense | Convolution;
  readonly from: Place;
  readonly to: Place;
  readonly notes: number;
}

/** [blocks][inputs][16 outputs]: in the order in which the listed values come. */
export function listedWeights({ room, layer, to }: Laying): number {
  const inputs = layer.weights.length / to.channels;
  const source = copied(room, layer);
  const weights = room.take(inputs * to.stride);
  room.kernels.listWeights(source, to.channels, inputs, weights * 4);
  return weights;
}

/** [blocks][pairs of inputs][16 outputs][2], as bytes. */
export function wholeWeights({ room, layer, to }: Laying): number {
  const inputs = layer.weights.length / to.channels;
  const source = copied(room, layer);
  const weights = room.take((inputs * to.stride) / 4);
  room.kernels.pairWeights(source, to.channels, inputs, weights * 4);
  return weights;
}

/** The addresses of each input's groups: see kernels/scattered.ts. */
export function scatteredWeights({ room, layer, to, notes }: Laying): number {
  const outputs = to.channels;
  const inputs = layer.weights.length / outputs;
  const groups = Array.from({ length: inputs }, (_, input) => {
    const units = new Map<number, number[]>();
    for (let unit = 0; unit < outputs; unit++) {
      const weight = layer.weights[unit * inputs + input] as number;
      if (weight) {
        const same = units.get(weight);
        same ? same.push(unit) : units.set(weight, [unit]);
      }
    }
    return units;
  });
  const length = groups.reduce((sum, units) => {
    for (const same of units.values()) {
      sum += 2 + same.length;
    }
    return sum;
  }, 0);
  const starts = room.take(inputs + 1);
  let at = room.take(length);
  const { addresses, numbers } = room;
  groups.forEach((units, input) => {
    addresses[starts + input] = at * 4;
    for (const [weight, same] of units) {
      numbers[at++] = weight;
      addresses[at] = (at + 1 + same.length) * 4;
      at++;
      for (const unit of same) {
        addresses[at++] = (notes + unit) * 4;
      }
    }
  });
  addresses[starts + inputs] = at * 4;
  return starts;
}

/** [16 products][blocks][channels][16 outputs]: see kernels/winograd_weights.ts. */
export function winogradWeights({ room, layer, from, to }: Laying): number {
  const { channels, stride } = from;
  const apart = to.stride * stride;
  const source = copied(room, layer);
  const weights = room.take(16 * apart);
  const { transformWeights } = room.kernels;
  transformWeights(source, to.channels, channels, stride, weights * 4, apart * 4);
  return weights;
}

/** Copy a layer's weights to where the kernels can read them; return the address. */
function copied(room: Room, layer: Dense | Convolution): number {
  const address = room.take(layer.weights.length / 4) * 4;
  room.bytes.set(layer.weights, address);
  return address;
}

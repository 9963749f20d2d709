/** The WebAssembly memory, as numbers that are taken one after the other, from block to block. */
import { BLOCK } from "../../kernels/numbers";

/** Where an activation lies: `cells` of `channels` numbers, each cell `stride` after the other. */
export interface Place {
  readonly at: number;
  readonly cells: number;
  readonly channels: number;
  readonly stride: number;
  /** No number there is further from 0. */
  readonly largest: number;
}

/** What kernels/kernels.ts exports; numbers are addresses, but for shapes. */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  /** Compute the steps from an address to another. */
  run(first: number, end: number): void;
  /** Lay out the int8 weights at an address for a kernel, at another. */
  listWeights(weights: number, outputs: number, inputs: number, laid: number): void;
  pairWeights(weights: number, outputs: number, inputs: number, laid: number): void;
  countWeights(weights: number, count: number, range: number): number;
  scatterWeights(
    weights: number,
    outputs: number,
    inputs: number,
    lowest: number,
    values: number,
    counts: number,
    starts: number,
    groups: number,
    sums: number,
  ): void;
  transformWeights(
    weights: number,
    outputs: number,
    channels: number,
    stride: number,
    transformed: number,
    apart: number,
  ): void;
}

const PAGE_BYTES = 65536;

export class Room {
  numbers: Float32Array;
  readonly kernels: Kernels;
  /** The first numbers are the kernels' own. */
  #taken = 256;

  constructor(kernels: Kernels) {
    this.kernels = kernels;
    this.numbers = new Float32Array(kernels.memory.buffer);
  }

  /** Return the place of so many numbers, all 0; they begin with a block. */
  take(length: number): number {
    const at = this.#taken;
    this.#taken += blocks(length) * BLOCK;
    const { memory } = this.kernels;
    const missing = 4 * this.#taken - memory.buffer.byteLength;
    if (missing > 0) {
      memory.grow(Math.ceil(missing / PAGE_BYTES));
      this.numbers = new Float32Array(memory.buffer);
    }
    return at;
  }

  place(cells: number, channels: number, stride: number, largest: number): Place {
    return { at: this.take(cells * stride), cells, channels, stride, largest };
  }

  /** Return the numbers of an activation, without what lies between cells. */
  read({ at, cells, channels, stride }: Place): number[] {
    const values = new Array<number>(cells * channels);
    for (let nth = 0, cell = 0; cell < cells; cell++) {
      for (let channel = 0; channel < channels; channel++) {
        values[nth++] = this.numbers[at + cell * stride + channel] as number;
      }
    }
    return values;
  }

  /** Put what is made of each number of an activation in its place: between cells stays 0. */
  change({ at, cells, channels, stride }: Place, made: (value: number) => number): void {
    for (let cell = at; cell < at + cells * stride; cell += stride) {
      for (let channel = cell; channel < cell + channels; channel++) {
        this.numbers[channel] = made(this.numbers[channel] as number);
      }
    }
  }

  /** Whole numbers without a sign, in the place of others: addresses. */
  get addresses(): Uint32Array {
    return new Uint32Array(this.numbers.buffer);
  }

  /** Whole numbers of 8 bits, four in the place of one. */
  get bytes(): Int8Array {
    return new Int8Array(this.numbers.buffer);
  }
}

/** Return how many blocks so many numbers fill. */
export function blocks(length: number): number {
  return Math.ceil(length / BLOCK);
}

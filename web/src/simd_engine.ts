/**
 * The forward pass in WebAssembly SIMD (kernels/kernels.ts): that of engine.ts, in 32-bit floats.
 *
 * Weights and buffers are laid out once, in the WebAssembly memory: a prediction makes no array but
 * its answer. Layers that the kernels do not know go through engine.ts.
 */
import { asProbabilities, type Engine, forward, probabilities } from "./engine";
import { type Fused, fuse } from "./fuse";
import { type Model, size } from "./model";

/** The compiled kernels as base64: the build puts them here. */
declare const KERNELS: string;

interface Kernels {
  readonly memory: WebAssembly.Memory;
  run(step: number): void;
}

/** Where an activation lies: `cells` of `channels` numbers, each cell `stride` after the other. */
interface Place {
  readonly at: number;
  readonly cells: number;
  readonly channels: number;
  readonly stride: number;
}

/** So many outputs are summed side by side. */
const BLOCK = 16;
const PAGE_BYTES = 65536;

/** Return a model's engine, or null: there is no WebAssembly SIMD, no memory, or a policy forbids. */
export function simdEngine(model: Model): Engine | null {
  const bytes = Uint8Array.from(atob(KERNELS), (character) => character.charCodeAt(0));
  try {
    // Unlike compiling, validating breaks no policy.
    if (!WebAssembly.validate(bytes)) {
      return null;
    }
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    return layOut(model, exports as unknown as Kernels);
  } catch {
    return null;
  }
}

function layOut(model: Model, kernels: Kernels): Engine {
  const room = new Room(kernels.memory);
  const input = room.place(28 * 28, 1, 1);
  let place = input;
  const steps = fuse(model).map((part) => {
    const from = place;
    if ("relu" in part) {
      const outputs = part.layer.scale.length;
      const stride = Math.ceil(outputs / BLOCK) * BLOCK;
      place = room.place(size(part.output) / outputs, outputs, stride);
      const step = writeStep(room, part, from, place);
      return () => kernels.run(step);
    }
    const channels = part.output[part.output.length - 1] as number;
    const to = room.place(size(part.output) / channels, channels, channels);
    place = to;
    return () => room.numbers.set(forward(part, room.read(from)), to.at);
  });
  return (field) => {
    for (let pixel = 0; pixel < field.length; pixel++) {
      room.numbers[input.at + pixel] = (field[pixel] as number) / 255;
    }
    for (const step of steps) {
      step();
    }
    const answer = asProbabilities(model, room.read(place));
    // What is too large for 32 bits may fit into 64.
    return answer.every(Number.isFinite) ? answer : probabilities(model, field);
  };
}

/** Lay out a layer's weights, its list and what the kernel must know; return where that begins. */
function writeStep(room: Room, { layer, pool, relu, output }: Fused, from: Place, to: Place) {
  const outputs = to.channels;
  const inputs = layer.weights.length / outputs;
  const weights = room.take(inputs * to.stride);
  const { numbers } = room;
  for (let unit = 0; unit < outputs; unit++) {
    const block = weights + (unit - (unit % BLOCK)) * inputs + (unit % BLOCK);
    for (let at = 0; at < inputs; at++) {
      numbers[block + at * BLOCK] = layer.weights[unit * inputs + at] as number;
    }
  }
  const scales = room.take(2 * to.stride);
  room.numbers.set(layer.scale, scales);
  room.numbers.set(layer.biases, scales + to.stride);
  const cells = room.take(from.cells + 1);
  const entries = room.take(2 * (from.cells * from.channels + 1));
  const flat = layer.type === "dense";
  const [rows, columns] = flat ? [1, from.cells] : (layer.input as number[]);
  const [, kernelRows, kernelColumns] = flat ? [0, 1, from.cells] : layer.weightsShape;
  const [outputRows, outputColumns] = flat ? [1, 1] : (output as number[]);
  const padded = !flat && layer.padding === "same" ? 0.5 : 0;
  // In the order of Step in kernels.ts; places become bytes.
  const step = [
    from.at * 4,
    from.stride * 4,
    rows,
    columns,
    from.channels,
    weights * 4,
    to.stride / BLOCK,
    kernelRows,
    kernelColumns,
    ((kernelRows as number) - 1) * padded,
    ((kernelColumns as number) - 1) * padded,
    scales * 4,
    to.at * 4,
    outputRows,
    outputColumns,
    pool,
    Number(relu),
    cells * 4,
    entries * 4,
  ] as number[];
  const at = room.take(step.length) * 4;
  new Int32Array(room.numbers.buffer, at).set(step);
  return at;
}

/** The WebAssembly memory, as numbers that are taken one after the other. */
class Room {
  numbers: Float32Array;
  readonly #memory: WebAssembly.Memory;
  /** The first numbers are the kernels' own. */
  #taken = 256;

  constructor(memory: WebAssembly.Memory) {
    this.#memory = memory;
    this.numbers = new Float32Array(memory.buffer);
  }

  /** Return the place of so many numbers, all 0; they begin with a block. */
  take(length: number): number {
    const at = this.#taken;
    this.#taken += Math.ceil(length / BLOCK) * BLOCK;
    const missing = 4 * this.#taken - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE_BYTES));
      this.numbers = new Float32Array(this.#memory.buffer);
    }
    return at;
  }

  place(cells: number, channels: number, stride: number): Place {
    return { at: this.take(cells * stride), cells, channels, stride };
  }

  /** Return the numbers of an activation, without what lies between cells. */
  read({ at, cells, channels, stride }: Place): Float64Array {
    return Float64Array.from(
      { length: cells * channels },
      (_, nth) =>
        this.numbers[at + Math.floor(nth / channels) * stride + (nth % channels)] as number,
    );
  }
}

/**
 * The forward pass in WebAssembly SIMD (kernels/kernels.ts): that of engine.ts, in 32-bit floats.
 *
 * Weights and buffers are laid out once, in the WebAssembly memory: where the kernels know all layers,
 * a prediction makes one array, its answer. Layers that they do not know go through engine.ts.
 */
import { STEP } from "../../kernels/numbers";
import { FIELD } from "../constants";
import { asProbabilities, type Engine, forward, sigmoid } from "../engine";
import { type Model, size } from "../model";
import { decodeText } from "../text";
import { fuse } from "./fuse";
import { layerStep, readsBytes, WHITE } from "./layer_step";
import { type Kernels, Room } from "./room";

/** The compiled kernels as text, with relaxed SIMD and without: the build puts them here. */
declare const KERNELS: readonly [string, string];

/**
 * A module that is valid where there is relaxed SIMD; compiling the kernels to see takes longer.
 *
 * (module (func unreachable f32x4.relaxed_madd drop))
 */
const RELAXED = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0],
  ...[10, 9, 1, 7, 0, 0, 253, 133, 2, 26, 11],
);

/** Return kernels for one engine, or null: there is no WebAssembly SIMD, or a policy forbids it. */
export function compileKernels(): Kernels | null {
  try {
    // Unlike compiling, validating breaks no policy.
    const bytes = decodeText(KERNELS[WebAssembly.validate(RELAXED) ? 0 : 1]);
    if (!WebAssembly.validate(bytes)) {
      return null;
    }
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    return exports as unknown as Kernels;
  } catch {
    return null;
  }
}

/**
 * Return a model's engine, or null: there are no kernels, no memory, or sums that 32 bits may not hold.
 *
 * @param kernels Its own: the model's weights and activations lie in their memory.
 */
export function simdEngine(model: Model, kernels = compileKernels()): Engine | null {
  try {
    return kernels && layOut(model, kernels);
  } catch {
    return null;
  }
}

function layOut(model: Model, kernels: Kernels): Engine {
  const room = new Room(kernels);
  const parts = fuse(model);
  const steps = room.take(parts.length * STEP);
  const input = room.place(FIELD * FIELD, 1, 1, 1);
  const calls: (() => void)[] = [];
  let place = input;
  let first = 0;
  /** Have the kernels compute the parts up to this one in one call. */
  const callUpTo = (nth: number) => {
    const [start, end] = [first, nth].map((each) => 4 * (steps + each * STEP)) as [number, number];
    if (end > start) {
      calls.push(() => kernels.run(start, end));
    }
    first = nth + 1;
  };
  parts.slice(0, -1).forEach((part, nth) => {
    const from = place;
    if ("relu" in part) {
      const { step, to } = layerStep(room, part, from, !nth);
      place = to;
      room.addresses.set(step, steps + nth * STEP);
      return;
    }
    callUpTo(nth);
    if (nth && part.type === "sigmoid") {
      calls.push(() => room.change(from, sigmoid));
      return;
    }
    const outputs = part.output[part.output.length - 1] as number;
    // What these layers make of numbers is no further from 0, or a probability.
    const largest = Math.max(1, from.largest);
    const to = room.place(size(part.output) / outputs, outputs, outputs, largest);
    place = to;
    const unit = nth ? 1 : WHITE;
    calls.push(() => {
      const values = Float64Array.from(room.read(from), (value) => value / unit);
      room.numbers.set(forward(part, values), to.at);
    });
  });
  callUpTo(parts.length - 1);
  const levels = readsBytes(parts[0])
    ? new Uint8Array(room.numbers.buffer, 4 * input.at)
    : room.numbers.subarray(input.at);
  return (field) => {
    levels.set(field);
    for (const call of calls) {
      call();
    }
    return asProbabilities(model, room.read(place));
  };
}

import { setFlagsFromString } from "node:v8";
import { afterEach, describe, expect, test, vi } from "vitest";
import { probabilities } from "../src/engine";
import { chain, type Layer, type Model, type Parameters, type Shape, size } from "../src/model";
import { parseModel } from "../src/model_file";
import { simdEngine } from "../src/simd/engine";
import { fromHex, readBytes, readCases } from "./vectors";

// Node 20 has it behind this flag; later ones know no such flag and need none.
setFlagsFromString("--experimental-wasm-relaxed-simd");

/** What the specification allows engines to differ by. */
const TOLERANCE = 1e-5;

type Random = (below: number) => number;

/** Return whole numbers below another one, the same for the same seed. */
function random(seed: number): Random {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Return a layer's numbers; of some layers seven in eight weights are zero. */
function parameters(next: Random, ...weightsShape: number[]): Parameters {
  const outputs = weightsShape[0] as number;
  const length = size(weightsShape);
  const step = 0.02 / Math.sqrt(length / outputs);
  const some = next(3) ? 1 : 8;
  return {
    weights: Int8Array.from({ length }, () => (next(some) ? 0 : next(256) - 128)),
    weightsShape,
    scale: Float32Array.from({ length: outputs }, () => step * (1 + next(100) / 100)),
    biases: Float32Array.from({ length: outputs }, () => (next(200) - 100) / 200),
  };
}

/** Return layers of odd shapes in an odd order, from the field to ten outputs. */
function randomModel(seed: number): Model {
  const next = random(seed);
  const layers: Layer[] = [];
  let shape: Shape = [28, 28, 1];
  const add = (layer: Layer, output: Shape = shape) => {
    layers.push(layer);
    shape = output;
  };
  const addActivation = () => {
    const type = (["relu", "relu", "sigmoid", null] as const)[next(4)];
    if (type) {
      add({ type });
    }
  };
  for (let many = next(4); many > 0; many--) {
    const [rows, columns, channels] = shape as [number, number, number];
    const square = next(2) && rows > 2 && columns > 2;
    const side = (most: number) => (square ? 3 : 1 + next(Math.min(5, most)));
    const kernel = [side(rows), side(columns)] as const;
    const same = kernel[0] % 2 === 1 && kernel[1] % 2 === 1 && next(3) > 0;
    const outputs = 1 + next(60);
    add(
      {
        type: "convolution",
        padding: same ? "same" : "valid",
        ...parameters(next, outputs, ...kernel, channels),
      },
      same ? [rows, columns, outputs] : [rows - kernel[0] + 1, columns - kernel[1] + 1, outputs],
    );
    addActivation();
    for (let pools = next(3); pools > 0; pools--) {
      const [rows, columns, channels] = shape as [number, number, number];
      const block = 1 + next(Math.min(3, rows, columns));
      const output = [Math.floor(rows / block), Math.floor(columns / block), channels];
      add({ type: "max_pooling", size: block }, output);
      addActivation();
    }
  }
  add({ type: "flatten" }, [size(shape)]);
  for (let many = next(3); many > 0; many--) {
    const units = 1 + next(70);
    add({ type: "dense", ...parameters(next, units, size(shape)) }, [units]);
    addActivation();
  }
  add({ type: "dense", ...parameters(next, 10, size(shape)) }, [10]);
  add({ type: next(2) ? "softmax" : "sigmoid" });
  return chain(layers);
}

function expectAlike(actual: readonly number[] | undefined, expected: readonly number[]): void {
  expect(actual).toHaveLength(10);
  const apart = expected.map((value, digit) => Math.abs(value - (actual?.[digit] as number)));
  // NaN is not less than anything, so it fails too.
  expect(Math.max(...apart)).toBeLessThan(TOLERANCE);
}

const modules = ["relaxed SIMD", "SIMD"] as const;

/** Return the engine whose kernels have relaxed SIMD, or that of browsers without. */
function engineWith(module: (typeof modules)[number], model: Model) {
  const validate = vi.spyOn(WebAssembly, "validate");
  if (module === "SIMD") {
    validate.mockReturnValueOnce(false);
  }
  const engine = simdEngine(model);
  expect(validate.mock.results.map(({ value }) => value)).toEqual([module !== "SIMD", true]);
  validate.mockRestore();
  return engine;
}

describe.each(
  readCases<{ model: string; cases: { field: string[]; probabilities: number[] }[] }>(
    "models/outputs.json",
  ),
)("$model of the shared vectors", ({ model: name, cases }) => {
  test.each(modules)("%s", (module) => {
    const engine = engineWith(module, parseModel(readBytes(`models/${name}`)));
    for (const each of cases) {
      expectAlike(engine?.(fromHex(each.field.join(""))), each.probabilities);
    }
  });
});

test.each(Array.from({ length: 80 }, (_, seed) => seed))("a network of odd shapes: %i", (seed) => {
  const model = randomModel(seed);
  const engines = modules.map((module) => engineWith(module, model));
  const next = random(seed + 1000);
  for (const paper of [0, 128, 256]) {
    const field = Uint8Array.from({ length: 784 }, () => (next(256) < paper ? 0 : next(256)));
    const expected = probabilities(model, field);
    for (const engine of engines) {
      // Twice: a prediction leaves nothing behind for the next.
      expectAlike(engine?.(field), expected);
      expectAlike(engine?.(field), expected);
    }
  }
});

test.each([
  [32, 100],
  [600, 16],
])("a padded convolution from %i to %i channels", (inputs, outputs) => {
  const next = random(inputs);
  const model = chain([
    { type: "convolution", padding: "valid", ...parameters(next, inputs, 20, 20, 1) },
    { type: "relu" },
    { type: "convolution", padding: "same", ...parameters(next, outputs, 3, 3, inputs) },
    { type: "flatten" },
    { type: "dense", ...parameters(next, 10, 81 * outputs) },
    { type: "softmax" },
  ]);
  const engine = simdEngine(model);
  for (const paper of [0, 256]) {
    const field = Uint8Array.from({ length: 784 }, () => (next(256) < paper ? 0 : next(256)));
    expectAlike(engine?.(field), probabilities(model, field));
  }
});

describe("there is no engine for what may be too large for 32 bits", () => {
  const dense = (outputs: number, inputs: number, scale: number): Layer => ({
    type: "dense",
    weights: new Int8Array(outputs * inputs).fill(127),
    weightsShape: [outputs, inputs],
    scale: new Float32Array(outputs).fill(scale),
    biases: new Float32Array(outputs),
  });
  const pooled: Layer[] = [{ type: "max_pooling", size: 28 }, { type: "flatten" }];
  const relu: Layer = { type: "relu" };
  const softmax: Layer = { type: "softmax" };

  test.each([
    ["an output", [{ type: "flatten" }, dense(10, 784, 3e38), softmax], false],
    ["a sum that a ReLU cuts off", [...pooled, dense(4, 1, 2e36), dense(1, 4, 1), relu], false],
    ["a sum before it is scaled", [...pooled, dense(4, 1, 2e33), dense(1, 4, 1e-30), relu], false],
    ["nothing", [...pooled, dense(4, 1, 2e31), dense(1, 4, 1e-30), relu], true],
  ] satisfies [string, Layer[], boolean][])("%s", (_, layers, fits) => {
    const ending = layers.includes(softmax) ? [] : [dense(10, 1, 0.01), softmax];
    expect(simdEngine(chain([...layers, ...ending])) !== null).toBe(fits);
  });
});

test.each(["convolution", "dense", "sigmoid"])("a prediction makes no typed array: %s", (name) => {
  const model = parseModel(readBytes(`models/${name}.safetensors`));
  const engine = simdEngine(model);
  const field = new Uint8Array(784).fill(100);
  const expected = probabilities(model, field);
  const names = ["Int8Array", "Uint8Array", "Uint32Array", "Float32Array", "Float64Array"];
  for (const name of names) {
    vi.stubGlobal(name, undefined);
  }
  const answer = engine?.(field);
  vi.unstubAllGlobals();
  expectAlike(answer, expected);
});

test.each(["convolution", "dense", "sigmoid"])(
  "a prediction keeps one array of ten: %s",
  (name) => {
    const engine = simdEngine(parseModel(readBytes(`models/${name}.safetensors`)));
    const field = new Uint8Array(784).fill(100);
    const times = 4000;
    const answers = new Array<number[] | undefined>(times);
    const predict = () => {
      for (let nth = 0; nth < times; nth++) {
        answers[nth] = engine?.(field);
      }
    };
    predict();
    // Less than a collection clears: what is made is all there, in the least disturbed of a few.
    const bytes = Array.from({ length: 5 }, () => {
      const before = process.memoryUsage().heapUsed;
      predict();
      return (process.memoryUsage().heapUsed - before) / times;
    });
    const made = Math.min(...bytes.filter((each) => each > 0));
    expect(made).toBeGreaterThan(10 * 8);
    expect(made).toBeLessThan(2 * 10 * 8 + 100);
  },
);

describe("there is no engine", () => {
  const model = randomModel(0);
  afterEach(() => vi.unstubAllGlobals());

  test("without WebAssembly", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(simdEngine(model)).toBeNull();
  });

  test("without SIMD, and nothing is compiled", () => {
    const Module = vi.fn();
    vi.stubGlobal("WebAssembly", { validate: () => false, Module });
    expect(simdEngine(model)).toBeNull();
    expect(Module).not.toHaveBeenCalled();
  });

  test("where the page's policy forbids to compile", () => {
    vi.stubGlobal("WebAssembly", {
      validate: () => true,
      Module: class {
        constructor() {
          throw new Error("blocked by the policy");
        }
      },
    });
    expect(simdEngine(model)).toBeNull();
  });
});

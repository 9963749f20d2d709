import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LISTED, SCATTERED, WHOLE, WINOGRAD } from "../kernels/numbers";
import type { Model } from "../src/model";
import { parseModel } from "../src/model_file";
import { fuse } from "../src/simd/fuse";
import { layerStep } from "../src/simd/layer_step";
import { type Kernels, Room } from "../src/simd/room";
import { decodeText } from "../src/text";

declare const KERNELS: readonly [string, string];

/** Return the kernel that each layer with weights gets. */
function kernelsOf(model: Model): (number | undefined)[] {
  const module = new WebAssembly.Module(decodeText(KERNELS[1]));
  const room = new Room(new WebAssembly.Instance(module).exports as unknown as Kernels);
  let from = room.place(784, 1, 1, 1);
  return fuse(model).flatMap((part, nth) => {
    if (!("relu" in part)) {
      return [];
    }
    const { step, to } = layerStep(room, part, from, !nth);
    from = to;
    return [step[0]];
  });
}

test.each([
  // The first reads grey levels; of the second, one in eight weights is left; the third is small.
  ["dense", [WHOLE, SCATTERED, LISTED]],
  // The second has 24 channels, too few; the fourth and the fifth have 4 tiles and 1.
  ["convolution", [LISTED, LISTED, WINOGRAD, LISTED, LISTED, LISTED]],
])("each layer of the released %s network gets its kernel (decision 020)", (name, kernels) => {
  const path = new URL(`../../src/mnist_checker/models/${name}.safetensors`, import.meta.url);
  expect(kernelsOf(parseModel(new Uint8Array(readFileSync(path))))).toEqual(kernels);
});

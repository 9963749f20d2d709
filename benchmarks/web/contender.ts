/** What every contender is: a script of its own that exports `load`. */

/** Return the ten probabilities of 28 × 28 grey levels. */
export type Predict = (pixels: Uint8Array) => ArrayLike<number> | Promise<ArrayLike<number>>;

/** Fetch a network, a folder under networks/, and return how it predicts. */
export type Load = (network: string) => Promise<Predict>;

/** Return the address of a network's file. */
export function fileOf(network: string, name: string): string {
  return new URL(`networks/${network}/${name}`, location.href).href;
}

/** Return the grey levels as every network takes them: 0 to 1. */
export function asInputs(pixels: Uint8Array): Float32Array {
  const values = new Float32Array(pixels.length);
  for (let at = 0; at < pixels.length; at++) {
    values[at] = (pixels[at] as number) / 255;
  }
  return values;
}

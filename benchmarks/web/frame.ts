/**
 * A page with one contender: /frame.html?contender=ours&network=dense.
 *
 * It notes how long that takes from nothing to the first answer, and then measures on demand.
 */
import { meanTime } from "./clock";
import type { Load, Predict } from "./contender";

/** What a measuring page or a driver asks of this one. */
export interface Frame {
  /** Milliseconds from the start of the contender's script to its first answer. */
  readonly cold: number;
  /** Return the answers of a network to all images. */
  answers(network: string): Promise<number[][]>;
  /** Return the milliseconds of a prediction, the mean of as many as take `least` of them. */
  sample(network: string, least: number): Promise<number>;
  /** Have a network answer so many times. */
  answer(network: string, times: number): Promise<void>;
}

declare global {
  interface Window {
    frame: Promise<Frame>;
  }
}

const SIDE = 28;

window.frame = begin(new URLSearchParams(location.search));

async function begin(query: URLSearchParams): Promise<Frame> {
  const images = await fetchImages();
  const first = query.get("network") ?? "";
  const start = performance.now();
  const script = new URL(`${query.get("contender")}.js`, location.href).href;
  const { load }: { load: Load } = await import(script);
  const predict = await load(first);
  await predict(images[0] as Uint8Array);
  const cold = performance.now() - start;

  const loaded = new Map([[first, Promise.resolve(predict)]]);
  const predictor = (network: string): Promise<Predict> => {
    const found = loaded.get(network) ?? load(network);
    loaded.set(network, found);
    return found;
  };
  return {
    cold,
    answers: async (network) => answers(await predictor(network), images),
    sample: async (network, least) => {
      const timed = await predictor(network);
      return meanTime((nth) => timed(images[nth % images.length] as Uint8Array), least);
    },
    answer: async (network, times) => {
      const asked = await predictor(network);
      for (let nth = 0; nth < times; nth++) {
        await asked(images[nth % images.length] as Uint8Array);
      }
    },
  };
}

async function fetchImages(): Promise<Uint8Array[]> {
  const bytes = new Uint8Array(await (await fetch("images.bin")).arrayBuffer());
  const size = SIDE * SIDE;
  return Array.from({ length: bytes.length / size }, (_, nth) =>
    bytes.slice(nth * size, (nth + 1) * size),
  );
}

async function answers(predict: Predict, images: Uint8Array[]): Promise<number[][]> {
  const found: number[][] = [];
  for (const image of images) {
    found.push(Array.from(await predict(image)));
  }
  return found;
}

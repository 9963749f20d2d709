/** A page that reads drawings of any number of points: /drawings.html?network=dense. */
import { checkStrokes, type Stroke } from "../../web/src/drawing";
import { recognise } from "../../web/src/recognise";
import { meanTime } from "./clock";
import { engineOf, loadModel } from "./engine";

interface Asked {
  readonly strokes: Stroke[];
  /** Whether it is checked before, as what a page gives is. */
  readonly checked: boolean;
  /** Milliseconds that a measurement is the mean of; a single call where 0. */
  readonly least: number;
}

/** Return the milliseconds in which each drawing, counted from 0, is read. */
type Samples = (turns: readonly number[]) => Promise<number[]>;

declare global {
  interface Window {
    drawings: Promise<Samples>;
  }
}

window.drawings = begin(new URLSearchParams(location.search).get("network") ?? "");

async function begin(network: string): Promise<Samples> {
  const drawings: Asked[] = await (await fetch("drawings.json")).json();
  const engine = engineOf(await loadModel(network));
  return async (turns) => {
    const found: number[] = [];
    for (const nth of turns) {
      const { strokes, checked, least } = drawings[nth] as Asked;
      const read = () => recognise(engine, checked ? checkStrokes(strokes) : strokes);
      found.push(await meanTime(read, least));
    }
    return found;
  };
}

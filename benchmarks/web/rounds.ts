/** A page that holds a frame for each contender and lets them take turns: /rounds.html. */
import type { Frame } from "./frame";

/** A contender and a network. */
type Turn = readonly [contender: string, network: string];

interface Rounds {
  /** Start a contender with a first network; it fails where that does not start here. */
  start(contender: string, network: string): Promise<void>;
  answers(contender: string, network: string): Promise<number[][]>;
  /** Return the milliseconds of a prediction for each turn, in their order. */
  samples(turns: readonly Turn[], least: number): Promise<number[]>;
}

declare global {
  interface Window {
    rounds: Rounds;
  }
}

const frames = new Map<string, Frame>();

window.rounds = {
  start: async (contender, network) => {
    const element = document.createElement("iframe");
    element.src = `frame.html?${new URLSearchParams({ contender, network })}`;
    const loading = new Promise((loaded) => element.addEventListener("load", loaded));
    document.body.append(element);
    await loading;
    frames.set(contender, await (element.contentWindow as Window).frame);
  },
  answers: (contender, network) => frameOf(contender).answers(network),
  samples: async (turns, least) => {
    const found: number[] = [];
    for (const [contender, network] of turns) {
      found.push(await frameOf(contender).sample(network, least));
    }
    return found;
  },
};

function frameOf(contender: string): Frame {
  const found = frames.get(contender);
  if (!found) {
    throw new Error(`${contender} has not started`);
  }
  return found;
}

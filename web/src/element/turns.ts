/** Whose turn it is, of all pointers on a page: its pads agree, of whatever script they are. */
import type { Sketch } from "./sketch";

/** Each script has its own copy of this code, so pads meet by events of the page. */
const ASKS = "mnist-checker-pointer";
const CLAIMS = "mnist-checker-claim";

/** A pointer that has come down on a pad. */
export interface Comer {
  readonly pointer: PointerEvent;
  /** What it would draw on; pads that share a drawing have the same. */
  readonly sheet: Sketch["sheet"];
}

/** A pad that others ask. */
export interface Peer {
  /** Whether a pointer has to wait for its own; nothing changes by the question. */
  minds(comer: Comer): boolean;
  /** Make way for a pointer that no pad minds. */
  makeWay(comer: Comer): void;
}

/** Claim all pads of the page, the pointer's own too; return whether none of them minded. */
export function claim(pointer: PointerEvent, { sheet }: Sketch): boolean {
  const detail: Comer = { pointer, sheet };
  const tell = (name: string) =>
    document.dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));
  return tell(ASKS) && tell(CLAIMS);
}

/** Have a pad be asked from now on; return what ends that. */
export function takePart(peer: Peer): () => void {
  const listener = (event: Event) => {
    const { detail } = event as CustomEvent<Comer>;
    if (event.type === CLAIMS) {
      peer.makeWay(detail);
    } else if (peer.minds(detail)) {
      event.preventDefault();
    }
  };
  const names = [ASKS, CLAIMS];
  for (const name of names) {
    document.addEventListener(name, listener);
  }
  return () => {
    for (const name of names) {
      document.removeEventListener(name, listener);
    }
  };
}

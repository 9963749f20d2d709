/** Whose turn it is, of all pointers on a page: its pads agree, of whatever script they are. */
import type { Sketch } from "./sketch";

/** Each script has its own copy of this code, so pads meet by an event of the page. */
const EVENT = "mnist-checker-pointer";

/** A pointer that has come down on a pad. */
export interface Comer {
  readonly pointer: PointerEvent;
  /** What it would draw on; pads that share a drawing have the same. */
  readonly sheet: Sketch["sheet"];
}

/** What a pad answers: whether it minds. */
export type Meet = (comer: Comer) => boolean;

/** Ask all pads of the page, the pointer's own too; return whether none of them minds. */
export function mayDraw(pointer: PointerEvent, { sheet }: Sketch): boolean {
  const detail: Comer = { pointer, sheet };
  return document.dispatchEvent(new CustomEvent(EVENT, { detail, cancelable: true }));
}

/** Have a pad be asked from now on; return what ends that. */
export function takePart(meet: Meet): () => void {
  const listener = (event: Event) => {
    if (meet((event as CustomEvent<Comer>).detail)) {
      event.preventDefault();
    }
  };
  document.addEventListener(EVENT, listener);
  return () => document.removeEventListener(EVENT, listener);
}

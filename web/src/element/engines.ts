/** Which engine answers for an element. */
import type { Engine } from "../engine";
import type { Model } from "../model";
import { simdEngine } from "../simd/engine";
import { mayCompile } from "./policy";

/** The engine of each network, which its elements share; null where there is none. */
const engines = new WeakMap<Model, Engine | null>();
/** Whether the page lets scripts compile, once it was asked. */
let allowed: boolean | undefined;

/**
 * Return the engine in WebAssembly, or null where the browser or the page's policy has none.
 *
 * @param root Where the page's policy is asked for; an element that is nowhere has none.
 * @param sure Whether the page says that its policy allows it.
 */
export function fastEngine(model: Model, root: ShadowRoot | null, sure: boolean): Engine | null {
  if (root?.isConnected) {
    allowed ??= mayCompile(root);
  }
  if (!sure && !allowed) {
    return null;
  }
  let engine = engines.get(model);
  if (engine === undefined) {
    engine = simdEngine(model);
    engines.set(model, engine);
  }
  return engine;
}

/** Our engine. */
import type { Load } from "../contender";
import { engineOf, loadModel } from "../engine";

export const load: Load = async (network) => engineOf(await loadModel(network));

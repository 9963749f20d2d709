/** A script that answers at once, and wrongly: the least that any contender's first answer takes. */
import type { Load } from "./contender";

export const load: Load = async () => () => new Float32Array(10);

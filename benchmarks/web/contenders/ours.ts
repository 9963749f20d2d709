/** Our engine. */
import type { Load } from "../contender";
import { loadEngine } from "../engine";

export const load: Load = loadEngine;

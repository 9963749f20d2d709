/** Our engine with a network inside, as it is in a widget's script. */
import { parseModel } from "../../web/src/model_file";
import { decodeText } from "../../web/src/text";
import type { Load } from "./contender";
import { engineOf } from "./engine";

/** The network's text takes its place (benchmarks/site.py). */
const NETWORK = "%NETWORK%";

export const load: Load = async () => engineOf(parseModel(decodeText(NETWORK)));

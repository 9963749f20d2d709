/** Our engine, by the entry that the element takes. */
import { probabilities } from "../../../web/src/engine";
import { parseModel } from "../../../web/src/model_file";
import { fileOf, type Load } from "../contender";

export const load: Load = async (network) => {
  const response = await fetch(fileOf(network, "model.safetensors"));
  const model = parseModel(new Uint8Array(await response.arrayBuffer()));
  return (pixels) => probabilities(model, pixels);
};

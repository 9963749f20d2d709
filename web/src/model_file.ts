/** Reading model files (spec/model.md). */
import { MOST_LAYERS } from "./constants";
import { chain, type Layer, type Model, mapLayers, type Parameters, refuseIf } from "./model";
import { parseSafetensors, type Tensor } from "./safetensors";

type Tensors = ReadonlyMap<string, Tensor>;
type Description = Readonly<Record<string, unknown>>;

const WITHOUT_ATTRIBUTES = ["flatten", "relu", "sigmoid", "softmax"] as const;

/**
 * Return the network that a model file's bytes hold.
 *
 * @throws {TypeError} The bytes are no model file; the message names what is wrong.
 */
export function parseModel(bytes: Uint8Array): Model {
  const { metadata, tensors } = parseSafetensors(bytes);
  const version = metadata.version;
  refuseIf(metadata.format !== "mnist-checker", "not a mnist-checker model");
  refuseIf(version !== "1", `version ${version} is not known`);
  const descriptions = parseJson(metadata.layers);
  if (!Array.isArray(descriptions)) {
    throw new TypeError("layers is not a list");
  }
  refuseIf(descriptions.length > MOST_LAYERS, `more than ${MOST_LAYERS} layers`);
  refuseIf(!isObject(parseJson(metadata.card)), "card is not an object");
  return chain(mapLayers(descriptions, (description) => parseLayer(description, tensors)));
}

function parseLayer(description: unknown, tensors: Tensors): Layer {
  if (!isObject(description)) {
    throw new TypeError("is not an object");
  }
  const { type, padding, size } = description;
  if (type === "dense") {
    return { type, ...parseParameters(description, tensors, 2) };
  }
  if (type === "convolution") {
    if (padding !== "valid" && padding !== "same") {
      throw new TypeError("padding is not valid");
    }
    return { type, padding, ...parseParameters(description, tensors, 4) };
  }
  if (type === "max_pooling") {
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 1) {
      throw new TypeError("size is not valid");
    }
    return { type, size };
  }
  const known = WITHOUT_ATTRIBUTES.find((name) => name === type);
  if (!known) {
    throw new TypeError(`type ${JSON.stringify(type ?? null)} is not known`);
  }
  return { type: known };
}

/** Return the weights, of `rank` dimensions, the scale and the biases that a layer names. */
function parseParameters(description: Description, tensors: Tensors, rank: number): Parameters {
  const { shape, bytes } = findTensor(description.weights, "weights", tensors, "I8", rank);
  refuseIf(!bytes.length, "has no weights");
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    weightsShape: shape,
    scale: parseFloats(description.scale, "scale", tensors, shape[0]),
    biases: parseFloats(description.biases, "biases", tensors, shape[0]),
  };
}

/** Return finite numbers, one for each output. */
function parseFloats(
  name: unknown,
  attribute: string,
  tensors: Tensors,
  outputs: number | undefined,
): Float32Array {
  const { bytes } = findTensor(name, attribute, tensors, "F32", 1);
  // In the file they need not be aligned.
  const values = new Float32Array(bytes.slice().buffer);
  refuseIf(values.length !== outputs, `array "${name}" is not one number for each output`);
  refuseIf(!values.every(Number.isFinite), `array "${name}" is not finite`);
  return values;
}

function findTensor(
  name: unknown,
  attribute: string,
  tensors: Tensors,
  dtype: string,
  rank: number,
): Tensor {
  if (typeof name !== "string") {
    throw new TypeError(`${attribute} is not valid`);
  }
  const tensor = tensors.get(name);
  if (!tensor) {
    throw new TypeError(`array "${name}" is missing`);
  }
  const kind = `${dtype} of ${rank} dimension${rank > 1 ? "s" : ""}`;
  refuseIf(
    tensor.dtype !== dtype || tensor.shape.length !== rank,
    `array "${name}" is not ${kind}`,
  );
  return tensor;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Description {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

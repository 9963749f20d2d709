/** The container of a model file: https://github.com/huggingface/safetensors, "Format". */
import { refuseIf, type Shape, size } from "./model";

export interface Tensor {
  readonly dtype: string;
  readonly shape: Shape;
  readonly bytes: Uint8Array;
}

export interface Safetensors {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

interface Described {
  readonly dtype: string;
  readonly shape: Shape;
  readonly data_offsets: readonly [begin: number, end: number];
}

/**
 * Return the arrays and the metadata that a file's bytes hold.
 *
 * @throws {TypeError} They are no safetensors file, or only its beginning.
 */
export function parseSafetensors(bytes: Uint8Array): Safetensors {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const start = 8 + view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
    refuseIf(start > bytes.length, "cut short");
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, start));
    const { __metadata__: metadata, ...described } = JSON.parse(text);
    return { metadata: metadata ?? {}, tensors: cut(bytes.subarray(start), described) };
  } catch {
    throw new TypeError("truncated or not a safetensors file");
  }
}

/** Cut the data into arrays, which lie side by side and fill it. */
function cut(data: Uint8Array, described: Record<string, Described>): Map<string, Tensor> {
  let filled = 0;
  const inOrder = Object.entries(described).sort(
    ([, { data_offsets: one }], [, { data_offsets: other }]) =>
      one[0] - other[0] || one[1] - other[1],
  );
  const tensors = inOrder.map(([name, { dtype, shape, data_offsets }]): [string, Tensor] => {
    const [begin, end] = data_offsets;
    // The number in a dtype's name is its bits; BOOL has none and takes a byte.
    const bits = size(shape) * Number(/\d+/.exec(dtype)?.[0] ?? 8);
    refuseIf(begin !== filled || (end - begin) * 8 !== bits, "arrays do not fill the data");
    filled = end;
    return [name, { dtype, shape, bytes: data.subarray(begin, end) }];
  });
  refuseIf(filled !== data.length, "cut short, or more than its arrays");
  return new Map(tensors);
}

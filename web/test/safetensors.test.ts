import { expect, test } from "vitest";
import { parseSafetensors } from "../src/safetensors";

type Header = Record<string, { dtype: string; shape: number[]; data_offsets: number[] }>;

function file(header: Header, data: number[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(8);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return Uint8Array.from([...length, ...text, ...data]);
}

const bytes = (begin: number, end: number) => ({
  dtype: "I8",
  shape: [end - begin],
  data_offsets: [begin, end],
});

test("arrays are cut from the data, in whatever order the header names them", () => {
  const { tensors, metadata } = parseSafetensors(
    file({ late: bytes(2, 3), empty: bytes(2, 2), early: bytes(0, 2) }, [7, 8, 9]),
  );
  expect(Array.from(tensors.get("early")?.bytes ?? [])).toEqual([7, 8]);
  expect(Array.from(tensors.get("empty")?.bytes ?? [])).toEqual([]);
  expect(Array.from(tensors.get("late")?.bytes ?? [])).toEqual([9]);
  expect(metadata).toEqual({});
});

test.each([
  ["a hole", { a: bytes(0, 1), b: bytes(2, 3) }],
  ["an overlap", { a: bytes(0, 2), b: bytes(1, 3) }],
  ["bytes that belong to no array", { a: bytes(0, 2) }],
  ["an array that ends beyond the data", { a: bytes(0, 4) }],
  ["a shape that is not as long as its bytes", { a: { ...bytes(0, 3), shape: [2] } }],
  ["a dtype that is not as long as its bytes", { a: { ...bytes(0, 3), dtype: "BF16" } }],
])("%s is refused", (_, header) => {
  expect(() => parseSafetensors(file(header, [1, 2, 3]))).toThrow(
    new TypeError("truncated or not a safetensors file"),
  );
});

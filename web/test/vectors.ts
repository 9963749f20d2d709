/** The cases that Python and TypeScript share, from spec/vectors. */
import { readFileSync } from "node:fs";

const FOLDER = new URL("../../spec/vectors/", import.meta.url);

/** Return the cases of a file of vectors. */
export function readCases<Case>(name: string): Case[] {
  return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")).cases;
}

/** Return the bytes of a file of vectors. */
export function readBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

/** Return the side of the box that a case was drawn in, 0 where it has none. */
export function sideOf({ width = 0, height = 0 }: { width?: number; height?: number }): number {
  return Math.max(width, height);
}

export function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

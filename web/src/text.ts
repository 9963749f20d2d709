/** A model file inside a script is text (spec/model.md, "In a script"). */
import { ALPHABET, SINGLES } from "./alphabet.mjs";

/** The place of each character in the alphabet. */
const CODES = new Uint8Array(128);
ALPHABET.forEach((character, code) => {
  CODES[character.charCodeAt(0)] = code;
});
/** The character around those that are four bytes each, and the one around pairs. */
const [FOURS, PAIRS] = ALPHABET.slice(SINGLES + 2) as [string, string];

/** Return the bytes of a text. */
export function decodeText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Int8Array(text.length * 4);
  let length = 0;
  const append = (part: Int8Array) => {
    bytes.set(part, length);
    length += part.length;
  };
  // Every second mark ends what the one before it began.
  const parts = text.split(new RegExp(`([${FOURS}${PAIRS}])`));
  for (let at = 0; at < parts.length; at += 4) {
    append(single(parts[at] as string));
    const packed = parts[at + 2];
    if (packed !== undefined) {
      append(
        parts[at + 1] === FOURS ? unpacked(packed, Int32Array, 1) : unpacked(packed, Int16Array, 4),
      );
    }
  }
  return new Uint8Array(bytes.buffer, 0, length);
}

/** Return the bytes of characters that are a byte each, or two a byte. */
function single(part: string): Int8Array {
  const bytes = new Int8Array(part.length);
  let length = 0;
  for (let at = 0; at < part.length; at++) {
    let code = CODES[part.charCodeAt(at)] as number;
    if (code >= SINGLES) {
      code += (code - SINGLES) * (SINGLES - 1) + (CODES[part.charCodeAt(++at)] as number);
    }
    bytes[length++] = (code >> 1) ^ -(code & 1);
  }
  return bytes.subarray(0, length);
}

/**
 * Return the bytes, from -`most` to `most`, of characters that are several each.
 *
 * A million of them are unpacked before a widget's first answer, by JavaScript that runs once and
 * is hardly compiled: the bytes of a character are looked up and stored as one number.
 */
function unpacked(
  part: string,
  Words: typeof Int16Array | typeof Int32Array,
  most: number,
): Int8Array {
  const together = Words.BYTES_PER_ELEMENT;
  const levels = 2 * most + 1;
  const digits = new Int8Array(128 * together);
  ALPHABET.forEach((character, code) => {
    for (let digit = 0; digit < together; digit++) {
      digits[character.charCodeAt(0) * together + digit] =
        (Math.floor(code / levels ** digit) % levels) - most;
    }
  });
  const wordOf = new Words(digits.buffer);
  const words = new Words(part.length);
  for (let at = 0; at < part.length; at++) {
    words[at] = wordOf[part.charCodeAt(at)] as number;
  }
  return new Int8Array(words.buffer);
}

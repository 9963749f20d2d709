/** A model file inside a script is text (spec/model.md, "In a script"). */

/** Printable ASCII, less what would end a string, a script element or begin an escape. */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (character) => !'"<\\'.includes(character),
);
/** So many characters are a byte by themselves, and so many may follow one of the next two. */
const SINGLES = 88;
/** The characters around those that are four bytes each, and around those that are two. */
const FOURS = 90;

/** Return the bytes of a text. */
export function decodeText(text: string): Uint8Array<ArrayBuffer> {
  const codes = new Uint8Array(128);
  ALPHABET.forEach((character, code) => {
    codes[character.charCodeAt(0)] = code;
  });
  const bytes = new Int8Array(text.length * 4);
  let length = 0;
  let together = 1;
  for (let at = 0; at < text.length; at++) {
    let code = codes[text.charCodeAt(at)] as number;
    if (code >= FOURS) {
      together = together > 1 ? 1 : code === FOURS ? 4 : 2;
    } else if (together > 1) {
      const most = together === 4 ? 1 : 4;
      for (let digit = 0; digit < together; digit++) {
        bytes[length++] = (code % (2 * most + 1)) - most;
        code = Math.floor(code / (2 * most + 1));
      }
    } else {
      if (code >= SINGLES) {
        code += (code - SINGLES) * (SINGLES - 1) + (codes[text.charCodeAt(++at)] as number);
      }
      bytes[length++] = (code >> 1) ^ -(code & 1);
    }
  }
  return new Uint8Array(bytes.buffer, 0, length);
}

/** A model file inside a script is text (spec/model.md, "In a script"). */

/** Printable ASCII, less what would end a string, a script element or begin an escape. */
const ALPHABET = Array.from({ length: 93 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (character) => !'"<\\'.includes(character),
);
/** So many characters are a byte by themselves, and so many may follow one of the others. */
const SINGLES = 88;

/** Return the bytes of a text. */
export function decodeText(text: string): Uint8Array {
  const codes = new Uint8Array(128);
  ALPHABET.forEach((character, code) => {
    codes[character.charCodeAt(0)] = code;
  });
  const bytes = new Int8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let code = codes[text.charCodeAt(at)] as number;
    if (code >= SINGLES) {
      code += (code - SINGLES) * (SINGLES - 1) + (codes[text.charCodeAt(++at)] as number);
    }
    bytes[length++] = code & 1 ? -(code + 1) / 2 : code / 2;
  }
  return new Uint8Array(bytes.buffer, 0, length);
}

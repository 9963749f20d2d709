/** The characters of bytes that are text (spec/model.md, "In a script"); JavaScript for the build. */

/** Printable ASCII, less what would end a string, a script element or begin an escape. */
export const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (character) => !'"<\\'.includes(character),
);
/** So many characters are a byte by themselves, and so many may follow one of the next two. */
export const SINGLES = 88;

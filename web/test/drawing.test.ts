import { describe, expect, test } from "vitest";
import { MOST_POINTS } from "../src/constants";
import { checkDrawing, checkStrokes, isBlank } from "../src/drawing";
import { readCases } from "./vectors";

interface Case {
  name: string;
  text: string;
  refused?: string;
  strokes?: unknown;
  label?: number;
  writer?: string;
  width?: number;
  height?: number;
}

const cases = readCases<Case>("drawings.json");

/** Return what a text is as JSON; `null` where it is none, which is no drawing either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

describe("a drawing of the shared vectors", () => {
  test.each(cases.filter((each) => !each.refused))("is read: $name", (each) => {
    const { label = null, writer = null, width = null, height = null } = each;
    expect(checkDrawing(parsed(each.text))).toEqual({
      strokes: each.strokes,
      label,
      writer,
      width,
      height,
    });
  });

  test.each(cases.filter((each) => each.refused))("is refused: $name", ({ text, refused }) => {
    expect(() => checkDrawing(parsed(text))).toThrow(new TypeError(refused));
  });
});

describe("strokes from a script", () => {
  test("cost no copy", () => {
    const strokes = [[[1, 2]]];
    expect(checkStrokes(strokes)).toBe(strokes);
  });

  test.each([
    [undefined, "strokes is not a list"],
    ["12", "strokes is not a list"],
    [[[], "12"], "stroke 2 is not a list"],
    [[[[1, 2]], new Array(1)], "stroke 2, point 1 is not a pair"],
    [[[["1", 2]]], "stroke 1, point 1 is not a number"],
    [[[[1n, 2]]], "stroke 1, point 1 is not a number"],
    [[[[1, Number.NaN]]], "stroke 1, point 1 is not finite"],
    [[[new Array(2)]], "stroke 1, point 1 is not a number"],
  ])("are refused: %s", (value, message) => {
    expect(() => checkStrokes(value)).toThrow(new TypeError(message));
  });

  test("may hold so many points and no more", () => {
    const stroke = Array.from({ length: MOST_POINTS }, () => [0, 0]);
    expect(checkStrokes([stroke])[0]).toHaveLength(MOST_POINTS);
    expect(() => checkStrokes([stroke, [[0, 0]]])).toThrow("more than 100000 points");
  });

  test("without a point are blank", () => {
    expect(isBlank([])).toBe(true);
    expect(isBlank([[], []])).toBe(true);
    expect(isBlank([[], [[0, 0]]])).toBe(false);
  });
});

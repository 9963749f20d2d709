import { expect, test } from "vitest";
import { CENTRE, FIELD } from "../src/constants";
import { explain, strongest, type Why } from "../src/why";

/** The place of a pixel in a field. */
const at = (row: number, column: number) => row * FIELD + column;

/** Return the answer to why of a network whose odds of 3 against 5 are a sum over pixels. */
function why(field: Uint8Array, weights: Readonly<Record<number, number>>, bias = 1): Why {
  const ask = (levels: Uint8Array) => {
    let odds = bias;
    for (const [pixel, weight] of Object.entries(weights)) {
      odds += (weight * (levels[Number(pixel)] ?? 0)) / 255;
    }
    const shares = Array(10).fill(1e-9);
    shares[5] = 0.9 / (1 + Math.exp(odds));
    shares[3] = 0.9 - shares[5];
    return shares;
  };
  const steps = explain(ask, field);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      return step.value;
    }
  }
}

function inked(...pixels: number[]): Uint8Array {
  const field = new Uint8Array(FIELD * FIELD);
  for (const pixel of pixels) {
    field[pixel] = 255;
  }
  return field;
}

const TOP_LEFT = at(5, 5);
const MIDDLE = at(CENTRE, CENTRE);
const BOTTOM_RIGHT = at(22, 22);

test("of a sum, each part is what it adds", () => {
  const weights = { [TOP_LEFT]: 2, [MIDDLE]: -0.5, [BOTTOM_RIGHT]: 0.25 };
  const { answer, other, parts } = why(inked(TOP_LEFT, MIDDLE, BOTTOM_RIGHT), weights);
  expect([answer, other]).toEqual([3, 5]);
  for (const [pixel, weight] of Object.entries(weights)) {
    expect(parts[Number(pixel)]).toBeCloseTo(weight, 9);
  }
  expect(parts.filter((part) => part !== 0)).toHaveLength(3);
});

test("where the other digit is the answer, the same parts speak the other way", () => {
  const { answer, other, parts } = why(inked(TOP_LEFT, MIDDLE), { [TOP_LEFT]: 2, [MIDDLE]: -4 });
  expect([answer, other]).toEqual([5, 3]);
  expect(parts[TOP_LEFT]).toBeCloseTo(-2, 9);
  expect(parts[MIDDLE]).toBeCloseTo(4, 9);
});

test("ink that is blanked together speaks together", () => {
  const { parts } = why(inked(at(10, 10), at(10, 11)), { [at(10, 10)]: 1, [at(10, 11)]: 2 });
  expect(parts[at(10, 10)]).toBeCloseTo(3, 9);
  expect(parts[at(10, 11)]).toBeCloseTo(3, 9);
});

test("a probability of 0 breaks nothing", () => {
  const { parts } = why(inked(MIDDLE), { [MIDDLE]: 5000 }, -2000);
  expect(parts.every(Number.isFinite)).toBe(true);
  expect(parts[MIDDLE]).toBeGreaterThan(600);
});

test("it pauses after each patch that has ink", () => {
  const even = () => Array(10).fill(0.1);
  // The middle lies in four patches.
  expect([...explain(even, inked(MIDDLE))]).toHaveLength(4);
  expect([...explain(even, inked())]).toHaveLength(0);
});

test("the strongest place of each side is a ninth", () => {
  const weights = { [TOP_LEFT]: 2, [MIDDLE]: -0.5, [BOTTOM_RIGHT]: 1.5, [at(22, 18)]: 1.5 };
  const found = why(inked(TOP_LEFT, MIDDLE, BOTTOM_RIGHT, at(22, 18)), weights);
  expect(strongest(found, 1)).toBe(8);
  expect(strongest(found, -1)).toBe(4);
});

test("what is faint speaks for nothing", () => {
  const found = why(inked(TOP_LEFT, MIDDLE), { [TOP_LEFT]: 2, [MIDDLE]: -0.1 });
  expect(strongest(found, -1)).toBeNull();
  expect(strongest(why(inked(), {}), 1)).toBeNull();
});

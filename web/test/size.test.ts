import { expect, test } from "vitest";
import { complaints, partSizes } from "../size.mjs";

test("stages, the element and Lit are parts", () => {
  const bytes = (bytesInOutput: number) => ({ bytesInOutput });
  const inputs = {
    "node_modules/lit/index.js": bytes(1),
    "node_modules/lit-html/lit-html.js": bytes(2),
    "src/element/pad.ts": bytes(4),
    "src/element/bars.ts": bytes(8),
    "src/engine.ts": bytes(16),
    "../src/mnist_checker/constants.json": bytes(32),
  };
  const output = { bytes: 63, inputs, imports: [], exports: [] };
  expect(partSizes({ inputs: {}, outputs: { "element.js": output } })).toEqual({
    lit: 3,
    element: 12,
    engine: 16,
    constants: 32,
  });
});

test("a part over its budget is named, and one without a budget", () => {
  const budgets = { lit: 100, engine: 100 };
  expect(complaints({ lit: 100, engine: 50 }, budgets)).toEqual([]);
  expect(complaints({ lit: 101, engine: 50, more: 1 }, budgets)).toEqual([
    expect.stringMatching(/^lit has 101 bytes of 100: make it smaller/),
    expect.stringMatching(/^more has 1 bytes of 0: /),
  ]);
});

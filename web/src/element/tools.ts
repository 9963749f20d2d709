/** The row of buttons: undo, redo, the eraser, clear, what the network sees, and why. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { icons } from "./icons";
import type { Words } from "./words";

export type Tool = keyof typeof icons;

/** The buttons of the row, and their state. */
export interface Tools {
  /** Those that are there, and whether each has something to do. */
  readonly able: Readonly<Partial<Record<Tool, boolean>>>;
  /** Those that stay pressed, and whether each is. */
  readonly pressed: Readonly<Partial<Record<Tool, boolean>>>;
  /** Whether the visitor can use them at all. */
  readonly usable: boolean;
  readonly use: (tool: Tool) => void;
}

/**
 * Return the row. A button without anything to do stays within reach, so that the keyboard's
 * focus is not lost with what was pressed last.
 */
export function tools(
  words: Words,
  { able, pressed, usable, use }: Tools,
): TemplateResult | typeof nothing {
  const there = Object.keys(able) as Tool[];
  if (!there.length) {
    return nothing;
  }
  const button = (tool: Tool) => html`<button
    part="button ${tool}"
    type="button"
    title=${words[tool]}
    aria-label=${words[tool]}
    ?disabled=${!usable}
    aria-disabled=${!able[tool]}
    aria-pressed=${pressed[tool] ?? nothing}
    @click=${() => use(tool)}
  >${icons[tool]}</button>`;
  return html`<div class="tools" part="tools" role="group" aria-label=${words.tools}>
    ${guard([words, usable, ...Object.entries(able).flat(), ...Object.values(pressed)], () =>
      there.map(button),
    )}
  </div>`;
}

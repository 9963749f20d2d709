/** The row of buttons: undo, redo, the eraser, clear. */
import { html, nothing, type TemplateResult } from "lit";
import { icons } from "./icons";
import type { Words } from "./words";

export type Tool = keyof typeof icons;

/** Which buttons have something to do, and whether the eraser is on. */
export interface Tools {
  readonly able: Readonly<Record<Tool, boolean>>;
  readonly erases: boolean;
  /** Whether the visitor can use them at all. */
  readonly usable: boolean;
  readonly use: (tool: Tool) => void;
}

/**
 * Return the row. A button without anything to do stays within reach, so that the keyboard's
 * focus is not lost with what was pressed last.
 */
export function tools(words: Words, { able, erases, usable, use }: Tools): TemplateResult {
  const button = (tool: Tool) => html`<button
    part="button ${tool}"
    type="button"
    title=${words[tool]}
    aria-label=${words[tool]}
    ?disabled=${!usable}
    aria-disabled=${!able[tool]}
    aria-pressed=${tool === "eraser" ? erases : nothing}
    @click=${() => use(tool)}
  >${icons[tool]}</button>`;
  return html`<div class="tools" part="tools" role="group" aria-label=${words.tools}>
    ${(Object.keys(icons) as Tool[]).map(button)}
  </div>`;
}

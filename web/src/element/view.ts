/** What the element shows: the pad, the tools, the answer and the bars. */
import { html, type TemplateResult } from "lit";
import type { Prediction } from "./answer";
import { bars, percent } from "./bars";
import { type Tools, tools } from "./tools";
import type { Words } from "./words";

export interface View {
  readonly words: Words;
  readonly canvas: HTMLCanvasElement;
  readonly tools: Tools;
  readonly answer: Prediction;
  readonly spoken: string;
}

export function view({ words, canvas, tools: row, answer, spoken }: View): TemplateResult {
  const { digit, probabilities } = answer;
  const blank = digit === null;
  return html`<div class="card" part="card" role="group" aria-label=${words.name}>
    <div class="paper">
      ${canvas}
      <div class=${blank ? "hint" : "hint gone"} part="hint" aria-hidden="true">${words.hint}</div>
    </div>
    <div class="side">
      ${tools(words, row)}
      <div class="answer" aria-hidden="true">
        <span class=${blank ? "digit none" : "digit"} part="digit">${digit ?? "?"}</span>
        <span class="confidence" part="confidence">${percentOf(answer)}</span>
      </div>
      ${bars(words, probabilities, digit)}
    </div>
    <p class="spoken" role="status">${spoken}</p>
  </div>`;
}

/** Return the answer's probability as it is shown, or nothing for a blank drawing. */
export function percentOf({ digit, probabilities }: Prediction): string {
  return digit === null ? "" : percent(probabilities?.[digit] ?? 0);
}

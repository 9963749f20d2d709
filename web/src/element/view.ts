/** What the element shows: the pad, the tools, the answer with reasons and correction, the bars. */
import { html, nothing, type TemplateResult } from "lit";
import type { Prediction } from "./answer";
import { bars } from "./bars";
import { type Tools, tools } from "./tools";
import { percent, type Words } from "./words";

export interface View {
  readonly words: Words;
  /** What the whole is called. */
  readonly name: string;
  readonly canvas: HTMLCanvasElement;
  /** What the form still asks for, or nothing. */
  readonly missing: string;
  /** Whether the visitor can draw, where the tools are usable. */
  readonly drawable: boolean;
  readonly tools: Tools;
  readonly answer: Prediction;
  /** The right digit, where the visitor named it. */
  readonly truth: number | null;
  readonly withBars: boolean;
  /** Whether someone draws. */
  readonly live: boolean;
  /** The picture of the field, where it is shown. */
  readonly field: HTMLCanvasElement | null;
  /** What the ink speaks for, where that can be asked. */
  readonly reasons: TemplateResult | null;
  /** The question after the answer, where it is asked. */
  readonly correction: TemplateResult | null;
  readonly spoken: string;
  readonly press: (event: KeyboardEvent) => void;
}

export function view(shown: View): TemplateResult {
  const { words, canvas, answer } = shown;
  const { digit, probabilities, unsure } = answer;
  const usable = shown.tools.usable;
  const blank = digit === null;
  const wrong = shown.truth !== null && shown.truth !== digit;
  const looks = blank ? "none" : wrong ? "struck" : unsure ? "unsure" : "";
  // Where nobody can draw the canvas is an image of the same name.
  return html`<div
    class=${usable ? "card" : "card disabled"}
    part="card"
    role="group"
    lang=${words.numbers}
    aria-label=${shown.name}
    @keydown=${shown.press}
  >
    <div class="paper" part="frame">
      ${canvas}
      <p id="keys" hidden>${words.keys} ${shown.missing}</p>
      <div class=${blank && shown.drawable ? "hint" : "hint gone"} part="hint" dir="auto" aria-hidden="true">
        ${words.hint}
      </div>
    </div>
    <div class="side">
      ${tools(words, shown.tools)}
      <div class="seen">
        <div
          class="answer"
          part="answer"
          role="img"
          aria-label=${inWords(answer, words, shown.truth)}
          aria-hidden=${!(usable && shown.drawable)}
        >
          <span class="digit ${looks}" part="digit">${digit ?? "?"}</span>
          ${
            wrong
              ? html`<span class="digit" part="truth">${shown.truth}</span>`
              : html`<span class="doubt" part="doubt">${looks === "unsure" ? "?" : ""}</span>`
          }
          <span class="confidence" part="confidence"><bdi>${blank ? "" : sure(answer, words)}</bdi></span>
        </div>
        ${shown.field}
      </div>
      ${shown.reasons}
      ${shown.withBars ? bars(words, probabilities, digit, shown.live) : nothing}
      ${shown.correction}
    </div>
    <p class="spoken" role="status">${shown.spoken}</p>
  </div>`;
}

/** Return an answer as it is said, with the right digit where the visitor named another. */
export function inWords(answer: Prediction, words: Words, truth: number | null = null): string {
  const { digit, unsure } = answer;
  if (digit === null) {
    return words.blank;
  }
  const said = `${unsure ? `${words.unsure}: ` : ""}${digit}, ${sure(answer, words)}`;
  return truth === null || truth === digit ? said : `${said}. ${words.which} ${truth}`;
}

function sure({ digit, probabilities }: Prediction, words: Words): string {
  return percent(probabilities?.[digit ?? 0] ?? 0, words);
}

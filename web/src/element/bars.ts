/** The ten probabilities as bars. */
import { html, type TemplateResult } from "lit";
import { percent, type Words } from "./words";

/** Return ten bars, empty where there is no answer; that of the answer is marked. */
export function bars(
  words: Words,
  probabilities: readonly number[] | null,
  answer: number | null,
): TemplateResult {
  const bar = (digit: number) => {
    const share = probabilities?.[digit] ?? 0;
    const names = digit === answer ? "bar answer-bar" : "bar";
    return html`<div
      class=${names}
      part=${names}
      role="meter"
      aria-label=${digit}
      aria-valuenow=${Math.round(share * 100)}
      aria-valuetext=${percent(share, words)}
    >
      <div class="track" part="track">
        <div class="fill" part="fill" .style=${`--share: ${share}`}></div>
      </div>
      <span part="label" aria-hidden="true">${digit}</span>
    </div>`;
  };
  return html`<div class="bars" part="bars" role="group" aria-label=${words.bars}>
    ${Array.from({ length: 10 }, (_, digit) => bar(digit))}
  </div>`;
}

/** The ten probabilities as bars. */
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { percent, type Words } from "./words";

/** A bar has so many heights: what moves it by less is not seen, and would be rendered. */
const HEIGHTS = 500;

/**
 * Return ten bars, empty where there is no answer; that of the answer is marked.
 *
 * @param live Whether the answer changes in every frame: then the bars follow at once.
 */
export function bars(
  words: Words,
  probabilities: readonly number[] | null,
  answer: number | null,
  live: boolean,
): TemplateResult {
  const bar = (digit: number) => {
    const share = probabilities?.[digit] ?? 0;
    const height = Math.round(HEIGHTS * share) / HEIGHTS;
    // 0 is said as 0 % all the same, and a page need not wait for how a language writes it.
    const text = probabilities ? percent(share, words) : nothing;
    const names = digit === answer ? "bar answer-bar" : "bar";
    return guard(
      [height, text, names],
      () => html`<div
        class=${names}
        part=${names}
        role="meter"
        aria-label=${digit}
        aria-valuenow=${Math.round(share * 100)}
        aria-valuetext=${text}
      >
        <div class="track" part="track">
          <div class="fill" part="fill" .style=${`--share: ${height}`}></div>
        </div>
        <span part="label" aria-hidden="true">${digit}</span>
      </div>`,
    );
  };
  return html`<div class=${live ? "bars live" : "bars"} part="bars" role="group" aria-label=${words.bars}>
    ${Array.from({ length: 10 }, (_, digit) => bar(digit))}
  </div>`;
}

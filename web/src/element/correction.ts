/** *Was I wrong?*: the visitor names the right digit. */
import { html, type LitElement, nothing, type TemplateResult } from "lit";
import type { Words } from "./words";

type Stage = "offered" | "asked" | "thanked";

export class Correction {
  readonly #host: LitElement;
  readonly #tell: (truth: number) => void;
  #stage: Stage = "offered";
  #truth: number | null = null;

  /** @param tell Called with the digit that the visitor names. */
  constructor(host: LitElement, tell: (truth: number) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** The digit that the visitor named, until there is another drawing. */
  get truth(): number | null {
    return this.#truth;
  }

  /** Offer it anew: there is another drawing. */
  reset(): void {
    const asked = this.#stage === "asked";
    this.#truth = null;
    if (asked && this.#host.shadowRoot?.activeElement?.closest(".choices")) {
      this.#go("offered");
    } else {
      this.#stage = "offered";
    }
  }

  /** @param able Whether there is an answer that may be wrong. */
  render(words: Words, able: boolean, usable: boolean): TemplateResult {
    const asked = this.#stage === "asked";
    const done = this.#stage === "thanked";
    return html`<button
        class="wrong"
        part="wrong"
        dir="auto"
        type="button"
        ?disabled=${!usable}
        aria-disabled=${!able || done}
        aria-expanded=${asked}
        @click=${() => able && !done && this.#go(asked ? "offered" : "asked")}
      >${done ? words.thanks : words.wrong}</button>
      ${asked ? this.#choices(words, usable) : nothing}`;
  }

  #choices(words: Words, usable: boolean): TemplateResult {
    return html`<div
      class="choices"
      part="choices"
      role="group"
      aria-label=${words.which}
    >
      ${Array.from(
        { length: 10 },
        (_, digit) => html`<button
          part="choice"
          type="button"
          ?disabled=${!usable}
          @click=${() => this.#choose(digit)}
        >${digit}</button>`,
      )}
    </div>`;
  }

  /** Put the ten digits away, and return whether they were there. */
  close(): boolean {
    const asked = this.#stage === "asked";
    if (asked) {
      this.#go("offered");
    }
    return asked;
  }

  #choose(digit: number): void {
    this.#truth = digit;
    // Before the page is told, which may come with the next drawing.
    this.#go("thanked");
    this.#tell(digit);
  }

  /** The focus goes to what comes next: the first digit, or, where they are gone, what asked. */
  async #go(stage: Stage): Promise<void> {
    this.#stage = stage;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot
      .querySelector<HTMLElement>(stage === "asked" ? ".choices button" : ".wrong")
      ?.focus();
  }
}

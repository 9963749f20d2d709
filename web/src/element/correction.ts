/** *Was I wrong?*: the visitor names the right digit, and may name another. */
import { html, type LitElement, nothing, type TemplateResult } from "lit";
import type { Words } from "./words";

export class Correction {
  /** Whether the ten digits are there to choose from. */
  asks = false;
  readonly #host: LitElement;
  readonly #tell: (truth: number) => void;
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
    this.#truth = null;
    if (this.asks && this.#host.shadowRoot?.activeElement?.closest(".choices")) {
      this.#ask(false);
    } else {
      this.asks = false;
    }
  }

  /** @param able Whether there is an answer that may be wrong. */
  render(words: Words, able: boolean, usable: boolean): TemplateResult {
    const asks = this.asks;
    const thanks = html`<span part="thanks" dir="auto">${words.thanks}</span>`;
    return html`<div class="asked">
        <button
          class="wrong"
          part="wrong"
          dir="auto"
          type="button"
          ?disabled=${!usable}
          aria-disabled=${!able}
          aria-expanded=${asks}
          @click=${() => able && this.#ask(!asks)}
        >${words.wrong}</button>
        ${asks || this.#truth === null ? nothing : thanks}
      </div>
      ${asks ? this.#choices(words, usable) : nothing}`;
  }

  #choices(words: Words, usable: boolean): TemplateResult {
    return html`<div
      class="choices"
      part="choices"
      role="group"
      aria-labelledby="which"
    >
      <span id="which" part="which" dir="auto">${words.which}</span>
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

  /** Return whether something is one of its buttons. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Element && target.closest(".wrong, .choices") !== null;
  }

  /** Put the ten digits away, and return whether they were there. */
  close(): boolean {
    const asked = this.asks;
    if (asked) {
      this.#ask(false);
    }
    return asked;
  }

  #choose(digit: number): void {
    const news = digit !== this.#truth;
    this.#truth = digit;
    // Before the page is told, which may come with the next drawing.
    this.#ask(false);
    if (news) {
      this.#tell(digit);
    }
  }

  /** The focus goes to what comes next: the first digit, or, where they are gone, what asked. */
  async #ask(asks: boolean): Promise<void> {
    this.asks = asks;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(asks ? ".choices button" : ".wrong")?.focus();
  }
}

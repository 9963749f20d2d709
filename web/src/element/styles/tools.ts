import { css } from "lit";

/** The row of buttons: quiet until they are needed. */
export const tools = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin: -6px -8px;
  }
  /* One line, beside the answer where there are four of 32 px at its 280. */
  :host([layout="compact"]) .tools {
    flex-grow: 1;
    flex-wrap: nowrap;
  }
  .tools button {
    flex: 1 1 24px;
    max-width: 40px;
  }
  :host([layout="compact"]) .tools button {
    flex-basis: 32px;
  }
  button {
    position: relative;
    display: grid;
    place-items: center;
    min-width: 24px;
    height: 40px;
    padding: 0;
    border: 0;
    border-radius: 20px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }
  button::before {
    content: "";
    position: absolute;
    inset: 2px;
    border-radius: inherit;
    background: var(--ink);
    opacity: 0;
    transition: opacity 150ms;
  }
  @media (hover: hover) {
    button:hover::before {
      opacity: 0.08;
    }
  }
  button:is(:disabled, [aria-disabled="true"]) {
    cursor: default;
  }
  button:is(:disabled, [aria-disabled="true"])::before {
    opacity: 0;
  }
  button[aria-pressed="true"] {
    color: var(--accent);
  }
  button[aria-pressed="true"]::before {
    background: var(--accent);
    opacity: 0.16;
  }
  button[aria-disabled="true"] svg {
    opacity: 0.35;
  }
  button:focus,
  canvas:focus {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  /* Alone, as Safari before 15.4 drops the whole rule. */
  button:focus:not(:focus-visible),
  canvas:focus:not(:focus-visible) {
    outline: none;
  }
  button[part~="clear"] {
    margin-inline-start: auto;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    overflow-wrap: anywhere;
  }
  .wrong {
    height: auto;
    min-height: 32px;
    margin: -4px -10px;
    padding: 0 10px;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .wrong:enabled[aria-disabled="true"] {
    opacity: 0.7;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(5, minmax(24px, 1fr));
  }
  #which {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .choices button {
    height: auto;
    min-height: 32px;
  }
  @media (prefers-reduced-motion: reduce) {
    button::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    button {
      color: ButtonText;
    }
    .wrong,
    .choices button {
      border: 1px solid;
    }
    .wrong {
      margin: 0;
    }
    button:is(:disabled, [aria-disabled="true"]) {
      color: GrayText;
    }
    .disabled button,
    button[aria-disabled="true"] svg {
      opacity: 1;
    }
    button[aria-pressed="true"],
    button[aria-pressed="true"]:focus {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    button[aria-pressed="true"]:focus-visible {
      outline-width: 4px;
    }
  }
`;

import { css } from "lit";

/**
 * The digit that was read, beside its probability. What the answer is moves nothing, as someone may
 * draw: each part has the width of the widest that it may hold.
 */
export const answer = css`
  .side {
    flex: 1 1 150px;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
  }
  .seen {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px;
  }
  .seen canvas {
    max-width: 100%;
    border-radius: 6px;
    outline: 1px solid var(--ink);
    outline-offset: -1px;
  }
  .answer {
    flex: 1 1 5em;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    min-height: 3.5em;
  }
  .digit,
  .doubt {
    width: 1ch;
    line-height: 1;
  }
  .digit {
    color: var(--accent);
    font-size: 3.5em;
    font-weight: 650;
  }
  .digit.none {
    color: inherit;
    opacity: 0.2;
  }
  .digit.unsure {
    color: inherit;
    opacity: 0.6;
  }
  .digit.struck {
    color: inherit;
    opacity: 0.6;
    text-decoration: line-through;
    text-decoration-thickness: 0.08em;
  }
  .doubt {
    margin-inline-start: -6px;
    font-size: 1.5em;
    opacity: 0.6;
  }
  .confidence {
    width: 6ch;
    white-space: nowrap;
    opacity: 0.7;
  }
  /* As high while it is empty. */
  .confidence::before {
    content: "";
    display: inline-block;
  }
  .why {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 4px;
    /* Two lines, which come and go. */
    min-height: calc(2.8em + 4px);
    margin: 0;
    font-size: 0.8em;
  }
  .unasked {
    position: absolute;
  }
  .past span {
    visibility: hidden;
  }
  .why span::before {
    content: "";
    display: inline-block;
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.4em;
    border-radius: 3px;
    vertical-align: -0.1em;
    background: var(--accent);
  }
  .why .against::before {
    background:
      radial-gradient(circle, var(--paper) 1px, transparent 1.4px) 0 0 / 0.3em 0.3em,
      var(--against);
  }
  @media (forced-colors: active) {
    .why span::before {
      forced-color-adjust: none;
    }
  }
`;

import { css } from "lit";

/** The digit that was read, beside its probability. */
export const answer = css`
  .side {
    flex: 1 1 150px;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
  }
  /* One line high: where there is no room beside the digit, its probability wraps out of sight. */
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    height: 56px;
    overflow: hidden;
    white-space: nowrap;
  }
  .digit {
    color: var(--accent);
    font-size: 56px;
    font-weight: 650;
    line-height: 56px;
  }
  .digit.none {
    color: inherit;
    opacity: 0.2;
  }
  .confidence {
    opacity: 0.7;
  }
`;

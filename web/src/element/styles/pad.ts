import { css } from "lit";

/** The canvas, its paper and the words on it. */
export const pad = css`
  .paper {
    position: relative;
    flex: 1 1 220px;
    align-self: start;
    min-width: 0;
    border-radius: calc(var(--radius) * 0.6);
    overflow: hidden;
    isolation: isolate;
  }
  .paper::before {
    content: "";
    position: absolute;
    inset: 0;
    background: var(--ink);
    opacity: 0.05;
  }
  .paper::after {
    content: "";
    position: absolute;
    inset: 0;
    /* Below the pad's outline. */
    z-index: -1;
    border: 1px solid var(--ink);
    border-radius: inherit;
    opacity: 0.5;
  }
  .paper canvas {
    position: relative;
    width: 100% !important;
    color: var(--pen);
    /* It has no edge: these are the colours of ink by what it speaks for (paint.ts). */
    border-color: var(--accent) currentcolor var(--against);
    border-left-color: var(--paper);
    cursor: crosshair;
    transition: color 1ms, border-color 1ms;
    border-radius: inherit;
  }
  .paper canvas[role="img"] {
    cursor: default;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 2px;
    text-align: center;
    overflow-wrap: anywhere;
    opacity: 0.6;
    pointer-events: none;
    transition: opacity 150ms;
  }
  .hint.gone {
    opacity: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .paper::before {
      background: none;
    }
    .paper::after {
      opacity: 1;
    }
  }
`;

import { css } from "lit";

/**
 * Two colours and an accent give all shades, the fainter ones by opacity: system colours follow
 * the page's `color-scheme` by themselves, and Safari 15 mixes none.
 */
export const styles = css`
  :host {
    all: initial;
    --paper: var(--mnist-checker-paper, Canvas);
    --ink: var(--mnist-checker-ink, CanvasText);
    --accent: var(--mnist-checker-accent, #2f6fed);
    --radius: var(--mnist-checker-radius, 16px);
    display: block;
    box-sizing: border-box;
    width: 480px;
    max-width: 100%;
    color-scheme: inherit;
    color: var(--ink);
    font: 15px/1.2 var(--mnist-checker-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .card {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 12px;
    background: var(--paper);
    border-radius: var(--radius);
  }
  .card::before,
  .paper::before,
  button::before {
    content: "";
    position: absolute;
    inset: 0;
    border: 1px solid var(--ink);
    border-radius: inherit;
    opacity: 0.18;
    pointer-events: none;
  }
  .paper {
    position: relative;
    flex: 1 1 220px;
    min-width: 0;
    border-radius: calc(var(--radius) * 0.6);
    overflow: hidden;
  }
  .paper::before {
    border: 0;
    background: var(--ink);
    opacity: 0.05;
  }
  canvas {
    position: relative;
    display: block;
    width: 100%;
    aspect-ratio: 1;
    color: var(--ink);
    cursor: crosshair;
    touch-action: none;
    -webkit-touch-callout: none;
    transition: color 1ms;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    opacity: 0.6;
    pointer-events: none;
  }
  .side {
    flex: 1 1 150px;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .digit {
    font-size: 56px;
    font-weight: 700;
    line-height: 1;
    color: var(--accent);
  }
  .confidence {
    opacity: 0.7;
  }
  button {
    position: relative;
    min-height: 40px;
    padding: 0 14px;
    border: 0;
    border-radius: 20px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .bars {
    flex: 1;
    display: flex;
    gap: 4px;
    min-height: 88px;
  }
  .bar {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 4px;
    text-align: center;
    font-size: 13px;
  }
  .track {
    position: relative;
    flex: 1;
    border-radius: 4px;
    overflow: hidden;
  }
  .track::before {
    content: "";
    position: absolute;
    inset: 0;
    background: var(--ink);
    opacity: 0.08;
  }
  .fill {
    position: absolute;
    inset: 0;
    background: var(--ink);
    opacity: 0.35;
    transform: scaleY(var(--share));
    transform-origin: bottom;
    transition: transform 120ms;
  }
  .bar[part~="answer-bar"] .fill {
    background: var(--accent);
    opacity: 1;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

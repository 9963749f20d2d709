import { css } from "lit";

/** The whole: its colours, its typeface, its edge. */
export const card = css`
  :host {
    display: block;
    box-sizing: border-box;
    width: 480px;
    max-width: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  /* Not on the host, where what a page says of all its elements would win. */
  .card {
    all: initial;
    --paper: var(--mnist-checker-paper, Canvas);
    --ink: var(--mnist-checker-ink, CanvasText);
    --pen: var(--mnist-checker-pen, var(--ink));
    --accent: var(--mnist-checker-accent, #2f6fed);
    --against: var(--mnist-checker-against, #d55e00);
    --field-size: var(--mnist-checker-field-size, 84px);
    --radius: var(--mnist-checker-radius, 16px);
    position: relative;
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    color: var(--ink);
    /* Chinese and Japanese letters are high. */
    font: var(--mnist-checker-text-size, medium) / 1.4 var(--mnist-checker-font, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    /* On paper too the bars are there, and light ink is on what is dark. */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    gap: 12px;
    padding: 12px;
    background: var(--paper);
    border-radius: var(--radius);
  }
  .card::before {
    content: "";
    position: absolute;
    inset: 0;
    border: 1px solid var(--ink);
    border-radius: inherit;
    opacity: 0.18;
    pointer-events: none;
  }
  :host([theme="light"]) .card {
    color-scheme: light;
  }
  :host([theme="dark"]) .card {
    color-scheme: dark;
  }
  /* Beside one another down to what each needs, and no further. */
  :host([layout="row"]) .paper {
    flex: 22 1 0;
    min-width: 100px;
  }
  :host([layout="row"]) .side {
    flex: 15 1 0;
    min-width: min-content;
  }
  :host([layout="compact"]) {
    width: 280px;
  }
  :host([layout="compact"]) :is(.paper, .side),
  :host([layout="column"]) :is(.paper, .side) {
    flex-basis: 100%;
  }
  /* A finger on the pad scrolls nothing: some of a low screen is left to scroll by. */
  :host([layout="compact"]) .paper,
  :host([layout="column"]) .paper {
    max-width: 80vh;
    max-width: 80svh;
    margin: 0 auto;
  }
  :host([layout="compact"]) .side {
    flex-flow: row wrap;
    align-items: center;
  }
  :host([layout="compact"]) .answer {
    width: 8em;
  }
  :host([layout="compact"]) :is(.why, .asked, .choices) {
    flex-basis: 100%;
  }
  .disabled :is(canvas, button) {
    opacity: 0.5;
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
  @media (forced-colors: active) {
    .card {
      --paper: Canvas;
      --ink: CanvasText;
      --pen: CanvasText;
      --accent: Highlight;
      --against: CanvasText;
    }
    .card::before {
      opacity: 1;
    }
  }
`;

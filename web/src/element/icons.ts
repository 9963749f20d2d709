/** The icons of the buttons: lines in the text's colour, their size told without a style sheet. */
import { svg, type TemplateResult } from "lit";

const icon = (path: string): TemplateResult => svg`<svg
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="1.8"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
><path d=${path}></path></svg>`;

export const icons = {
  undo: icon("M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"),
  redo: icon("m16 5 4 4-4 4M20 9H10a5 5 0 0 0 0 10h6"),
  eraser: icon(
    "M20 20H9l-5-5a2 2 0 0 1 0-2.8l8.2-8.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L12 20M8 8l8 8",
  ),
  field: icon("M4 4h16v16H4zM4 12h16M12 4v16M4 8h16M4 16h16M8 4v16M16 4v16"),
  why: icon("M9.5 18h5M10.5 21h3M9.5 15c0-1.5-.7-2-1.5-3a5 5 0 1 1 8 0c-.8 1-1.5 1.5-1.5 3z"),
  clear: icon("M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"),
};

// The page around the widgets: one drawing for all of them, and copy buttons.
"use strict";

const widgets = [...document.querySelectorAll(".network > :last-child:defined")];
const verdict = document.querySelector(".verdict");
const invitation = verdict.textContent;
// For each widget with a drawing, the side of its canvas when that began: the unit of its points.
const units = new Map();

for (const widget of widgets) {
  widget.addEventListener("prediction", ({ detail }) => {
    handOver(detail.strokes, widget);
    compare();
  });
}

// Give the other widgets the drawing of one. Setting strokes is no event, so nothing comes back.
function handOver(strokes, from) {
  const unit = units.get(from) ?? side(from);
  for (const widget of widgets.filter((other) => other !== from)) {
    const scale = side(widget) / unit;
    widget.strokes = strokes.map((stroke) => stroke.map(([x, y]) => [x * scale, y * scale]));
    units.set(widget, side(widget));
  }
  units.set(from, unit);
  if (!strokes.length) {
    units.clear();
  }
}

function side(widget) {
  return widget.shadowRoot.querySelector("[part=pad]").getBoundingClientRect().width;
}

// Say what the networks answer. It keeps to one line on a phone, or the pad would move under the
// pen that draws on it.
function compare() {
  const answers = widgets.map(({ digit }) => digit);
  const differ = new Set(answers).size > 1;
  const each = widgets.map(({ parentElement, digit }) => `${parentElement.dataset.name}: ${digit}.`);
  verdict.classList.toggle("differ", differ);
  if (answers.length < 2 || answers.includes(null)) {
    verdict.textContent = invitation;
  } else {
    verdict.textContent = differ ? each.join(" ") : `Both read ${answers[0]}.`;
  }
}

for (const button of document.querySelectorAll("button[data-copies]")) {
  const source = document.getElementById(button.dataset.copies);
  const usual = button.textContent;
  let timer;
  button.addEventListener("click", async () => {
    button.textContent = (await copy(source)) ? "Copied" : "Selected";
    clearTimeout(timer);
    timer = setTimeout(() => (button.textContent = usual), 2000);
  });
}

// The clipboard needs a secure page and permission; selecting the text and the old command do
// not, and where that fails too, the text stays selected for the reader to copy.
async function copy(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(source);
    return document.execCommand("copy");
  }
}

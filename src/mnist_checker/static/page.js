// The page around the widgets: one drawing for all of them, and copy buttons.
"use strict";

const widgets = [...document.querySelectorAll(".network > :last-child:defined")];
const verdict = document.querySelector(".verdict");
const invitation = verdict.textContent;

for (const [nth, widget] of widgets.entries()) {
  if (nth) {
    widget.share(widgets[0]);
  }
  widget.addEventListener("prediction", compare);
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

// The page around the widgets: its copy buttons.
"use strict";

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

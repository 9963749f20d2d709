const checker = document.querySelector("mnist-checker-widget");
const output = document.querySelector("output");

checker.addEventListener("prediction", ({ detail }) => {
  output.textContent = detail.digit ?? "nothing";
});
document.querySelector("input").addEventListener("change", ({ target }) => {
  checker.withWhy = target.checked;
});
document.querySelector("button").addEventListener("click", () => checker.clear());

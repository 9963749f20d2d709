// The playground: what is chosen is set on a widget, and written as a snippet.
"use strict";

{
  const section = document.querySelector(".playground");
  const bench = section.querySelector(".bench");
  const form = section.querySelector("form");
  const snippet = document.getElementById("snippet-playground");
  const { tag } = form.elements;
  const controls = [...form.elements].filter(({ name }) => name && name !== "tag");

  // What differs from the element's own defaults, as [name, value]; a flag's value is empty.
  function chosen() {
    return controls
      .filter((control) => !isUsual(control))
      .map(({ name, type, value, dataset }) => [
        name,
        type === "checkbox" ? "" : value + (dataset.unit ?? ""),
      ]);
  }

  function isUsual({ type, checked, defaultChecked, value, defaultValue, selectedOptions }) {
    if (selectedOptions) {
      return selectedOptions[0].defaultSelected;
    }
    return type === "checkbox" ? checked === defaultChecked : value === defaultValue;
  }

  function isStyle([name]) {
    return name.startsWith("--");
  }

  function show() {
    const widget = widgetOf(tag.value);
    const choices = new Map(chosen());
    for (const { name } of controls) {
      const value = choices.get(name);
      if (isStyle([name])) {
        widget.style.setProperty(name, value ?? "");
      } else if (value === undefined) {
        widget.removeAttribute(name);
      } else {
        widget.setAttribute(name, value);
      }
    }
    for (const now of form.querySelectorAll(".now")) {
      const { value, dataset } = now.parentElement.control;
      now.textContent = `${value} ${dataset.unit ?? ""}`.trim();
    }
    snippet.textContent = written(tag.value, [...choices]);
  }

  // The widget on the bench; one of another network takes over the drawing.
  function widgetOf(name) {
    const before = bench.firstElementChild;
    if (before?.localName === name) {
      return before;
    }
    const widget = document.createElement(name);
    bench.replaceChildren(widget);
    if (before) {
      widget.fromJSON(before.toJSON());
    }
    return widget;
  }

  function written(name, choices) {
    const styles = choices.filter(isStyle).map(([style, value]) => `    ${style}: ${value};\n`);
    const attributes = choices
      .filter((choice) => !isStyle(choice))
      .map(([attribute, value]) => ` ${attribute}${value && `="${escaped(value)}"`}`);
    return [
      `<script src="${name}.js"></script>`,
      ...(styles.length ? [`<style>\n  ${name} {\n${styles.join("")}  }\n</style>`] : []),
      `<${name}${attributes.join("")}></${name}>`,
    ].join("\n");
  }

  function escaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  }

  if (customElements.get(tag.value)) {
    section.hidden = false;
    show();
    form.addEventListener("input", show);
    // The controls are as they were only after the event.
    form.addEventListener("reset", () => setTimeout(show));
    form.addEventListener("submit", (event) => event.preventDefault());
  }
}

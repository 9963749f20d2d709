// What a test page notes for its tests; loaded before everything else.
"use strict";

window.watched = {
  globals: Object.getOwnPropertyNames(window),
  violations: [],
  errors: [],
  predictions: [],
  pointers: [],
};
document.addEventListener("securitypolicyviolation", (event) => {
  watched.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`);
});
window.addEventListener("error", (event) => watched.errors.push(event.message));
window.addEventListener("unhandledrejection", (event) => watched.errors.push(`${event.reason}`));
document.addEventListener("pointerdown", (event) => watched.pointers.push(event.pointerType));
document.addEventListener("prediction", ({ target, bubbles, composed, detail }) => {
  watched.predictions.push({ id: target.id, bubbles, composed, detail });
});

// A browser that lacks something, as old ones do.
"use strict";

const { missing } = document.currentScript.dataset;
delete window[missing];
if (missing in window) {
  Object.defineProperty(window, missing, { value: undefined });
}

// A page that listens for its end is not kept in memory: going back to it restores its forms.
"use strict";

window.addEventListener("unload", () => {});

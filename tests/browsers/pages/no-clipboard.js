// A browser without a clipboard for scripts, as on a page that is not secure.
"use strict";

Object.defineProperty(navigator, "clipboard", { value: undefined });

// Which globals the scripts since watch.js have left behind.
"use strict";

watched.added = Object.getOwnPropertyNames(window).filter(
  (name) => name !== "watched" && !watched.globals.includes(name),
);

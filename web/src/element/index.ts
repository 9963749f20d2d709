/** What the script offers: `mnistChecker.define(tag, model)`. */
export { define } from "./define";

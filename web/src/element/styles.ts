import { css } from "lit";
import { answer } from "./styles/answer";
import { bars } from "./styles/bars";
import { card } from "./styles/card";
import { pad } from "./styles/pad";
import { tools } from "./styles/tools";

/**
 * Two colours and an accent give all shades, the fainter ones by opacity: system colours follow
 * the page's `color-scheme` by themselves, and Safari 15 mixes none.
 */
export const styles = css`${card}${pad}${tools}${answer}${bars}`;

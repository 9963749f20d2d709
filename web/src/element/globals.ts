/**
 * What Lit reads of the page's global scope, and where it leaves its marks.
 *
 * Lit notes its versions and two stores of metadata in global variables. The build (build.mjs)
 * puts this object in their place, so that a page that embeds the element gets no global from it.
 * Outside a browser there is no document to define an element in: what Lit touches as it loads is
 * stood in for, so that loading the script there is harmless.
 */
const page = typeof window === "undefined" ? undefined : window;

export const globals = {
  HTMLElement: page?.HTMLElement ?? class {},
  ShadowRoot: page?.ShadowRoot,
  document: page?.document ?? { createTreeWalker: () => null },
  trustedTypes: page && "trustedTypes" in page ? page.trustedTypes : undefined,
};

/**
 * Whether the page lets a script compile WebAssembly, asked without being refused.
 *
 * Compiling what the page's policy forbids is reported as a violation, also where the script
 * catches the error, and no function tells beforehand. But a policy in a <meta> can be read; and
 * where one came in the headers, the document hides the nonces of its elements from scripts. What
 * is in the headers stays unknown, so there the page has to say it (`with-webassembly`).
 */

/** Return whether no policy of the document keeps WebAssembly out, for all that can be seen. */
export function mayCompile(within: ParentNode): boolean {
  // Documents of other schemes have the policy of the page that made them.
  return /^(https?|file):$/.test(location.protocol) && !hidesNonces(within) && metaAllows();
}

function hidesNonces(within: ParentNode): boolean {
  const probe = document.createElement("i");
  probe.setAttribute("nonce", "-");
  within.append(probe);
  const hidden = probe.getAttribute("nonce") === "";
  probe.remove();
  return hidden;
}

function metaAllows(): boolean {
  const policies = document.querySelectorAll<HTMLMetaElement>(
    'meta[http-equiv="content-security-policy" i]',
  );
  return Array.from(policies).every(({ content }) => {
    const sources = directive(content, "script-src") ?? directive(content, "default-src");
    return sources === undefined || /'(wasm-)?unsafe-eval'/i.test(sources);
  });
}

/** Return what a policy lists under a name. */
function directive(policy: string, name: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${name}(?![\\w-])([^;]*)`, "i").exec(policy)?.[1];
}

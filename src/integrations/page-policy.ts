const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
/** Directives that do not work in a page, or break it where there is no TLS. */
const HEADER_ONLY = /^(?:frame-ancestors|upgrade-insecure-requests)/;

/**
 * A page with a policy directly after its character set, before anything that it loads.
 * @param policy value of the header `Content-Security-Policy`
 * @param url of the page, for the message
 * @throws when the page declares no character set
 */
export function withPagePolicy(html: string, policy: string, url: string): string {
  if (!CHARSET.test(html)) throw new Error(`${url} has no <meta charset>, after which the policy must be.`);
  const directives = policy.split(/;\s*/).filter((directive) => !HEADER_ONLY.test(directive));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
  return html.replace(CHARSET, (charset) => `${charset}${meta}`);
}

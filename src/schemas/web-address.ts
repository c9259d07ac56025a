/** Why pages must not link to a URL; undefined for a valid one. */
export type WebAddressFault = 'blank' | 'form' | 'credentials' | 'host' | 'letters' | 'length';

/** Longest URL that all browsers and servers accept. */
const MAX_LENGTH = 2000;

/**
 * A URL must lead to where a reader who sees it expects: no blanks, credentials, private hosts or look-alike letters.
 */
export function webAddressFault(address: string): WebAddressFault | undefined {
  if (/[\s\p{Cc}\p{Cf}\\<>"]/u.test(address)) return 'blank';
  if (address.length > MAX_LENGTH) return 'length';
  const [, authority] = /^https?:\/\/([^/?#]*)/.exec(address) ?? [];
  if (authority === undefined || !URL.canParse(address)) return 'form';
  if (authority.includes('@')) return 'credentials';
  const { hostname } = new URL(address);
  if (isPrivateHost(hostname)) return 'host';
  return HOST_LETTERS.test(authority) && !/(?:^|\.)xn--/i.test(authority) ? undefined : 'letters';
}

/**
 * ASCII and the scripts of East Asia. Letters of other scripts look like ASCII (Cyrillic а), and the encoded form of a
 * host (`xn--`) hides which letters it has.
 */
const HOST_LETTERS =
  /^(?:[a-zA-Z0-9.:_-]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})+$/u;

/** A host of the reader's own machine or network, or one without a domain. */
function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return true;
  const ipv4 = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname)?.slice(1).map(Number);
  if (!ipv4) return !hostname.includes('.') || /\.(?:localhost|local|internal|home\.arpa)\.?$/.test(hostname);
  const [first = 0, second = 0] = ipv4;
  return (
    [0, 10, 127].includes(first) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    first >= 224
  );
}

/** What to do about a fault, as the end of a message. */
export const WEB_ADDRESS_HINTS: Readonly<Record<WebAddressFault, string>> = {
  blank: 'an address has no blanks, line breaks, invisible characters, quotes or backslashes; copy it again',
  form: 'write the whole address, starting with https://',
  credentials: 'an address may not contain a user name or password (user:password@)',
  host: 'the host is on a private network; write the public address',
  letters:
    'the host has letters that look like others, or is encoded (xn--); write the host as its owner does',
  length: `an address has at most ${MAX_LENGTH} characters`,
};

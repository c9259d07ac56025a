/** Codes for a missing response; the cause of each may be the network of this machine. */
export const NO_ANSWERS = ['no-host', 'no-dns', 'refused', 'no-connection', 'timeout'] as const;

const TEXTS: Readonly<Record<string, string>> = {
  'no-host': 'DNS has no such host (ENOTFOUND)',
  'no-dns': 'DNS did not answer',
  refused: 'the connection was refused',
  'no-connection': 'the connection failed',
  timeout: 'no answer in time',
  'bad-tls': 'its certificate or TLS is not valid',
  'redirect-loop': 'it redirects in a circle',
  'bad-redirect': 'it redirects to no web address',
  'front-page': 'it redirects to the front page of its site',
};

/** The answer to a request in words; an HTTP status as its number. */
export function answerText(answer: number | string): string {
  return typeof answer === 'number' ? `HTTP ${answer}` : (TEXTS[answer] ?? answer);
}

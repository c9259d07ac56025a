import type { LinkStatus } from '#schemas/link-lock.ts';

/** The result of requesting a page. */
export interface PageAnswer {
  status: LinkStatus;
  /** HTTP status of the last response, or a code for why there was none. */
  answer: number | string;
  /** The URL to which it has moved permanently. */
  to?: string;
  /** True when the server asks for no more requests at the moment. */
  isBusy?: boolean;
}

/** Settings of a request. */
export interface RequestOptions {
  /** Limit for each response; a page with redirects may take it several times. */
  timeoutMs: number;
  /** Names this program and a page about it, so that the operator of a server can complain. */
  userAgent: string;
}

/** The limit of browsers (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MAX_REDIRECTS = 20;
const PERMANENT = new Set([301, 308]);
const TEMPORARY = new Set([302, 303, 307]);
/** Not found, gone for good, and taken down by law. */
const GONE = new Set([404, 410, 451]);
/** Statuses of servers that do not support HEAD, or treat it as an attack; other servers do not answer it at all. */
const HEAD_REFUSED = new Set([400, 403, 404, 405, 406, 500, 501, 503]);
const BUSY = new Set([429, 503]);

/** Requests a page and follows its redirects; reads no body. Whatever a server does is a result, never an exception. */
export async function requestPage(url: string, options: RequestOptions): Promise<PageAnswer> {
  const seen = new Set<string>();
  let [at, isPermanent] = [url, true];
  while (seen.size <= MAX_REDIRECTS) {
    if (seen.has(at)) return { status: 'unknown', answer: 'redirect-loop' };
    seen.add(at);
    const answer = await requestOnce(at, options);
    if ('failure' in answer) return failed(answer.failure);
    if (!PERMANENT.has(answer.status) && !TEMPORARY.has(answer.status))
      return judged(answer.status, url, at, isPermanent);
    const next = nextAddress(answer.location, at);
    if (next === undefined) return { status: 'unknown', answer: 'bad-redirect' };
    isPermanent &&= PERMANENT.has(answer.status);
    at = next;
  }
  return { status: 'unknown', answer: 'redirect-loop' };
}

type Answer = { status: number; location: string | undefined } | { failure: string };

async function requestOnce(url: string, options: RequestOptions): Promise<Answer> {
  const head = await requestWith('HEAD', url, options);
  const isRefused = 'failure' in head ? head.failure === 'timeout' : HEAD_REFUSED.has(head.status);
  if (!isRefused) return head;
  return requestWith('GET', url, options);
}

async function requestWith(
  method: 'HEAD' | 'GET',
  url: string,
  { timeoutMs, userAgent }: RequestOptions,
): Promise<Answer> {
  try {
    const { status, headers, body } = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'User-Agent': userAgent, Accept: '*/*' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    await body?.cancel();
    return { status, location: headers.get('location') ?? undefined };
  } catch (cause) {
    return { failure: failureOf(cause) };
  }
}

/** A redirect to the front page of the site is not the page that was linked, so its status is `unknown`. */
function judged(status: number, from: string, at: string, isPermanent: boolean): PageAnswer {
  if (GONE.has(status)) return { status: 'gone', answer: status };
  if (BUSY.has(status)) return { status: 'unknown', answer: status, isBusy: true };
  if (status < 200 || status > 299) return { status: 'unknown', answer: status };
  if (at === from) return { status: 'ok', answer: status };
  if (new URL(at).pathname === '/' && new URL(from).pathname !== '/')
    return { status: 'unknown', answer: 'front-page' };
  return isPermanent ? { status: 'moved', answer: status, to: at } : { status: 'ok', answer: status };
}

function nextAddress(location: string | undefined, from: string): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  next.hash = '';
  return /^https?:$/.test(next.protocol) ? next.href : undefined;
}

function failed(failure: string): PageAnswer {
  return { status: failure === 'no-host' ? 'gone' : 'unknown', answer: failure };
}

/** A code for why there was no response, from the error codes of Node and OpenSSL. */
function failureOf(cause: unknown): string {
  const { name, cause: inner } = cause as Error & { cause?: { code?: string } };
  const code = inner?.code ?? '';
  if (name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
  if (code === 'ENOTFOUND') return 'no-host';
  if (/^EAI_/.test(code)) return 'no-dns';
  if (code === 'ECONNREFUSED') return 'refused';
  if (/CERT|SSL|TLS|SIGNATURE|ISSUER/.test(code)) return 'bad-tls';
  return 'no-connection';
}

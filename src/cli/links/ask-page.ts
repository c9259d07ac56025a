import type { LinkStatus } from '#schemas/link-lock.ts';

/** What a page answered. */
export interface PageAnswer {
  status: LinkStatus;
  /** HTTP status of the last answer, or why there was none. */
  answer: number | string;
  /** Where it has moved for good. */
  to?: string;
  /** True when the server asks to be left alone for now. */
  isBusy?: boolean;
}

/** How to ask. */
export interface AskOptions {
  /** For one answer; a page that redirects may take it for each. */
  timeoutMs: number;
  /** Names the program and the page about it, so that an operator can complain. */
  userAgent: string;
}

/** As many as browsers follow at most (https://fetch.spec.whatwg.org/#http-redirect-fetch). */
const MAX_REDIRECTS = 20;
const PERMANENT = new Set([301, 308]);
const TEMPORARY = new Set([302, 303, 307]);
/** Not found, gone for good, and taken down by law. */
const GONE = new Set([404, 410, 451]);
/** Answers of servers that do not do HEAD, or that treat it as an attack; others never answer it. */
const HEAD_REFUSED = new Set([400, 403, 404, 405, 406, 500, 501, 503]);
const BUSY = new Set([429, 503]);

/** Asks for a page and follows its redirects. Reads no body. Never throws for what a server does. */
export async function askPage(url: string, options: AskOptions): Promise<PageAnswer> {
  const seen = new Set<string>();
  let [at, isPermanent] = [url, true];
  while (seen.size <= MAX_REDIRECTS) {
    if (seen.has(at)) return { status: 'unknown', answer: 'redirect-loop' };
    seen.add(at);
    const answer = await request(at, options);
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

async function request(url: string, options: AskOptions): Promise<Answer> {
  const head = await requestBy('HEAD', url, options);
  const isRefused = 'failure' in head ? head.failure === 'timeout' : HEAD_REFUSED.has(head.status);
  if (!isRefused) return head;
  return requestBy('GET', url, options);
}

async function requestBy(
  method: 'HEAD' | 'GET',
  url: string,
  { timeoutMs, userAgent }: AskOptions,
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

/** A page that leads to the front page of its site is not what was linked. */
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

/** Why there was no answer, from the codes of Node and OpenSSL. */
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

import type { LinkLock, LockedLink } from '#schemas/link-lock.ts';
import { answerText, NO_ANSWERS } from './answer-text.ts';
import { dueLinks } from './due-links.ts';
import type { PageAnswer } from './request-page.ts';

/** The limits of a run, and the functions by which it requests pages and looks up copies. */
export interface LinkRun {
  today: string;
  /** Most URLs to request. */
  limit: number;
  /** Hosts from which pages are requested at the same time. */
  hosts: number;
  /** Pause between two requests to one host. */
  pauseMs: number;
  /** Time after which no further request starts, as `Date.now()` counts. */
  deadline: number;
  request: (url: string) => Promise<PageAnswer>;
  copyOf: (url: string, since: string) => Promise<string | undefined>;
  /** Called after each answer with the lock as it is then. */
  onAnswer: (lock: LinkLock, progress: LinkProgress) => void;
}

/** The progress of a run. */
export interface LinkProgress {
  url: string;
  link: LockedLink;
  answered: number;
  due: number;
}

/** Answers that a machine without a network gets for every URL. */
const NO_ANSWER = new Set<LockedLink['answer']>(NO_ANSWERS);
/** After so many URLs without an answer, a run checks whether this machine has a network. */
const SAMPLE = 5;

/**
 * Requests the pages that are due, one at a time from each host. URLs that are not in `urls` are removed from the
 * lock. That a URL gave no answer is recorded, and passed to `onAnswer`, only after another URL gave one: otherwise
 * this machine may have no network.
 * @returns the lock after the run, also when it ended early
 * @throws when no URL answered, nor one that answered at an earlier run
 */
export async function checkLinks(urls: readonly string[], lock: LinkLock, run: LinkRun): Promise<LinkLock> {
  const now: LinkLock = Object.fromEntries(urls.flatMap((url) => (lock[url] ? [[url, lock[url]]] : [])));
  const due = dueLinks(urls, now, run.today).slice(0, run.limit);
  const queues = [...Map.groupBy(due, (url) => new URL(url).host).values()];
  const withoutAnswer: [string, LockedLink][] = [];
  let [answered, isOnline] = [0, false];
  const record = (url: string, link: LockedLink) => {
    now[url] = link;
    run.onAnswer(now, { url, link, answered: ++answered, due: due.length });
  };
  const recordAll = () => {
    isOnline = true;
    for (const [url, link] of withoutAnswer.splice(0)) record(url, link);
  };
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      await requestFromHost(queue, run, async (url, answer) => {
        const link = await lockedLink(url, answer, now[url], run);
        if (!NO_ANSWER.has(link.answer)) recordAll();
        if (isOnline) return record(url, link);
        if (withoutAnswer.push([url, link]) === SAMPLE) await requireNetwork(withoutAnswer, lock, run);
      });
  };
  await Promise.all(Array.from({ length: run.hosts }, worker));
  if (withoutAnswer.length > 0) {
    await requireNetwork(withoutAnswer, lock, run);
    recordAll();
  }
  return now;
}

/** Requests pages from one host until it answers that it is busy; the rest is due at the next run. */
async function requestFromHost(
  urls: readonly string[],
  { request, pauseMs, deadline }: LinkRun,
  onAnswer: (url: string, answer: PageAnswer) => Promise<void>,
): Promise<void> {
  for (const [index, url] of urls.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (Date.now() > deadline) return;
    const answer = await request(url);
    if (answer.isBusy) return;
    await onAnswer(url, answer);
  }
}

async function lockedLink(
  url: string,
  { status, answer, to }: PageAnswer,
  before: LockedLink | undefined,
  { today, copyOf }: LinkRun,
): Promise<LockedLink> {
  const since = before?.status === status ? before.since : today;
  const archived = before?.archived ?? (status === 'gone' ? await copyOf(url, since) : undefined);
  return { status, answer, checked: today, since, ...(to && { to }), ...(archived && { archived }) };
}

/** Requests a page that was there at an earlier run. @throws when it does not answer either */
async function requireNetwork(
  withoutAnswer: readonly [string, LockedLink][],
  lock: LinkLock,
  { request }: LinkRun,
): Promise<void> {
  const failed = new Map(withoutAnswer);
  const control = Object.entries(lock).find(([url, { status }]) => status === 'ok' && !failed.has(url))?.[0];
  if (control !== undefined && !NO_ANSWER.has((await request(control)).answer)) return;
  const lines = withoutAnswer.map(([url, { answer }]) => `  ${new URL(url).host}: ${answerText(answer)}`);
  throw new Error(
    `No URL answered, so this machine seems to have no network. Nothing was written.\n${lines.join('\n')}`,
  );
}

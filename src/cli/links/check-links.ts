import type { LinkLock, LockedLink } from '#schemas/link-lock.ts';
import type { PageAnswer } from './ask-page.ts';
import { dueLinks } from './due-links.ts';

/** What a run may do, and with what. */
export interface LinkRun {
  today: string;
  /** Most addresses to ask. */
  limit: number;
  /** Hosts that are asked at the same time. */
  hosts: number;
  /** Pause between two requests to one host. */
  pauseMs: number;
  /** Time after which no further request starts, as `Date.now()` counts. */
  deadline: number;
  ask: (url: string) => Promise<PageAnswer>;
  copyOf: (url: string, since: string) => Promise<string | undefined>;
  /** Called after each answer with the lock as it is then. */
  onAnswer: (lock: LinkLock, progress: LinkProgress) => void;
}

/** How far a run is. */
export interface LinkProgress {
  url: string;
  link: LockedLink;
  asked: number;
  due: number;
}

/** Answers without which a run believes that it is this machine that has no network. */
const OFFLINE_SAMPLE = 5;
const OFFLINE = new Set<LockedLink['answer']>(['no-host', 'no-connection', 'timeout']);

/**
 * Asks the addresses that are due, one at a time from each host. Addresses that are not in `urls` leave the lock.
 * @returns the lock after the run, also when it ended early
 * @throws when the first answers are all that there is no connection
 */
export async function checkLinks(urls: readonly string[], lock: LinkLock, run: LinkRun): Promise<LinkLock> {
  const now: LinkLock = Object.fromEntries(urls.flatMap((url) => (lock[url] ? [[url, lock[url]]] : [])));
  const due = dueLinks(urls, now, run.today).slice(0, run.limit);
  const queues = [...Map.groupBy(due, (url) => new URL(url).host).values()];
  const answers: LockedLink[] = [];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      await askHost(queue, run, async (url, answer) => {
        const link = await lockedLink(url, answer, now[url], run);
        answers.push(link);
        requireNetwork(answers);
        now[url] = link;
        run.onAnswer(now, { url, link, asked: answers.length, due: due.length });
      });
  };
  await Promise.all(Array.from({ length: run.hosts }, worker));
  return now;
}

/** Asks one host, until it wants to be left alone; what is left then is due at the next run. */
async function askHost(
  urls: readonly string[],
  { ask, pauseMs, deadline }: LinkRun,
  onAnswer: (url: string, answer: PageAnswer) => Promise<void>,
): Promise<void> {
  for (const [index, url] of urls.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (Date.now() > deadline) return;
    const answer = await ask(url);
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

function requireNetwork(answers: readonly LockedLink[]): void {
  if (answers.length === OFFLINE_SAMPLE && answers.every(({ answer }) => OFFLINE.has(answer)))
    throw new Error(
      `None of the first ${OFFLINE_SAMPLE} hosts answered, so this machine has no network. Nothing was written.`,
    );
}

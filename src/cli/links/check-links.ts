import type { LinkLock, LockedLink } from '#schemas/link-lock.ts';
import { answerText, NO_ANSWERS } from './answer-text.ts';
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

/** Answers that a machine without a network gets from every address. */
const NO_ANSWER = new Set<LockedLink['answer']>(NO_ANSWERS);
/** Addresses that may be without an answer before a run looks whether this machine has a network. */
const SAMPLE = 5;

/**
 * Asks the addresses that are due, one at a time from each host. Addresses that are not in `urls` leave the lock. What
 * did not answer is believed, and given to `onAnswer`, only after another address did.
 * @returns the lock after the run, also when it ended early
 * @throws when no address answered, nor one that answered at an earlier run
 */
export async function checkLinks(urls: readonly string[], lock: LinkLock, run: LinkRun): Promise<LinkLock> {
  const now: LinkLock = Object.fromEntries(urls.flatMap((url) => (lock[url] ? [[url, lock[url]]] : [])));
  const due = dueLinks(urls, now, run.today).slice(0, run.limit);
  const queues = [...Map.groupBy(due, (url) => new URL(url).host).values()];
  const withoutAnswer: [string, LockedLink][] = [];
  let [asked, isOnline] = [0, false];
  const believe = (url: string, link: LockedLink) => {
    now[url] = link;
    run.onAnswer(now, { url, link, asked: ++asked, due: due.length });
  };
  const believeAll = () => {
    isOnline = true;
    for (const [url, link] of withoutAnswer.splice(0)) believe(url, link);
  };
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      await askHost(queue, run, async (url, answer) => {
        const link = await lockedLink(url, answer, now[url], run);
        if (!NO_ANSWER.has(link.answer)) believeAll();
        if (isOnline) return believe(url, link);
        if (withoutAnswer.push([url, link]) === SAMPLE) await requireNetwork(withoutAnswer, lock, run);
      });
  };
  await Promise.all(Array.from({ length: run.hosts }, worker));
  if (withoutAnswer.length > 0) {
    await requireNetwork(withoutAnswer, lock, run);
    believeAll();
  }
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

/** Asks an address that was there at an earlier run. */
async function requireNetwork(
  withoutAnswer: readonly [string, LockedLink][],
  lock: LinkLock,
  { ask }: LinkRun,
): Promise<void> {
  const failed = new Map(withoutAnswer);
  const control = Object.entries(lock).find(([url, { status }]) => status === 'ok' && !failed.has(url))?.[0];
  if (control !== undefined && !NO_ANSWER.has((await ask(control)).answer)) return;
  const lines = withoutAnswer.map(([url, { answer }]) => `  ${new URL(url).host}: ${answerText(answer)}`);
  throw new Error(
    `No address answered, so this machine seems to have no network, and no link is called gone. Nothing was written.\n${lines.join('\n')}`,
  );
}

import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, LINK_LOCK_FILE, readArchive } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import { isLost, type LinkLock } from '#schemas/link-lock.ts';
import { site } from '#site.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { answerText } from './links/answer-text.ts';
import { archivedCopy } from './links/archived-copy.ts';
import { checkLinks, type LinkProgress } from './links/check-links.ts';
import { dueLinks } from './links/due-links.ts';
import { externalLinks } from './links/external-links.ts';
import { linkLockText } from './links/link-lock-text.ts';
import { requestPage } from './links/request-page.ts';

const HOSTS = 6;
const PAUSE_MS = 1500;
const TIMEOUT_MS = 15_000;

runCommand({
  help: helpText('links'),
  options: {
    limit: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '20' },
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ values }) {
    const [limit, minutes] = [positive(values.limit, '--limit'), positive(values.minutes, '--minutes')];
    const dir = contentDir();
    const archive = readArchive(dir);
    const links = externalLinks(archive);
    const urls = links.map(({ url }) => url);
    const today = buildDay();
    const due = dueLinks(urls, archive.links, today).length;
    console.log(commandText('links.due', { n: urls.length, due }));
    if (values['dry-run']) return;
    const options = { timeoutMs: TIMEOUT_MS, userAgent: `xiangju-links (+${site.repository})` };
    const saveSometimes = atMostEachSecond((now) => save(dir, now));
    const lock = await checkLinks(urls, archive.links, {
      today,
      limit,
      hosts: HOSTS,
      pauseMs: PAUSE_MS,
      deadline: Date.now() + minutes * 60_000,
      request: (url) => requestPage(url, options),
      copyOf: (url, since) => archivedCopy(url, since, options),
      onAnswer: (now, progress) => {
        saveSometimes(now);
        show(progress);
      },
    });
    save(dir, lock);
    report(lock, new Map(links.map(({ url, file, line }) => [url, `${file}:${line}`])));
  },
});

function positive(value: string, option: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`${option} ${value} is not a number above 0.`);
  return number;
}

/** Writes at most once a second, so that an interruption loses the answers of one second. */
function atMostEachSecond(write: (lock: LinkLock) => void): (lock: LinkLock) => void {
  let next = 0;
  return (lock) => {
    if (Date.now() < next) return;
    write(lock);
    next = Date.now() + 1000;
  };
}

/** Writes another file and renames it, so that an interruption leaves no half file. */
function save(dir: string, lock: LinkLock): void {
  const path = join(dir, LINK_LOCK_FILE);
  writeFileSync(`${path}.new`, linkLockText(lock));
  renameSync(`${path}.new`, path);
}

function show({ url, link: { status, answer }, answered, due }: LinkProgress): void {
  console.log(`${answered}/${due} ${status}: ${url} (${answerText(answer)})`);
}

/** Prints what an author can correct: pages that are gone, with and without a copy, and pages that moved. */
function report(lock: LinkLock, places: ReadonlyMap<string, string>): void {
  const links = Object.entries(lock);
  const count = (wanted: string) => links.filter(([, { status }]) => status === wanted).length;
  const [ok, moved, gone, unknown] = ['ok', 'moved', 'gone', 'unknown'].map(count);
  console.log(
    commandText('links.summary', { ok: ok ?? 0, moved: moved ?? 0, gone: gone ?? 0, unknown: unknown ?? 0 }),
  );
  for (const [url, link] of links) {
    const place = places.get(url) ?? '';
    if (link.to) console.log(commandText('links.moved', { place, url, to: link.to }));
    if (!isLost(link)) continue;
    const { since = '', archived: copy } = link;
    console.log(
      copy
        ? commandText('links.gone', { place, url, since, copy })
        : commandText('links.gone-without-copy', { place, url, since }),
    );
  }
}

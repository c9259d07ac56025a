import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '#testing/free-port.ts';
import { addSentence } from './edits.ts';
import { ASTRO, ROOT } from './measured-build.ts';

/** What an author waits for in development, in milliseconds on the clock. */
export interface DevTimes {
  /** From the start of the server until the first page is there, the page of a post. */
  firstPageMs: number;
  /** From the saving of a text until its page shows the new words; the median of several edits. */
  editToPageMs: number;
}

const EDITS = 5;
const LIMIT_MS = 300_000;
const POLL_MS = 50;

/**
 * Starts the development server of a generated archive, opens a post and edits it.
 * @param folder contains `content/`, which is edited, and `cache/`
 * @throws when a page does not come within five minutes
 */
export async function measureDev(folder: string): Promise<DevTimes> {
  const content = join(folder, 'content');
  const port = await freePort();
  const start = performance.now();
  const server = startServer(folder, port);
  const url = `http://localhost:${port}/zh-hans/posts/recap-0/`;
  try {
    await pageWith(url, 'recap-0');
    const firstPageMs = performance.now() - start;
    const waits: number[] = [];
    for (let edit = 1; edit <= EDITS; edit++) {
      const sentence = `第 ${edit} 次修改也会出现。`;
      addSentence(content, sentence);
      const saved = performance.now();
      await pageWith(url, sentence);
      waits.push(performance.now() - saved);
    }
    return { firstPageMs, editToPageMs: waits.sort((a, b) => a - b)[Math.floor(EDITS / 2)] ?? Number.NaN };
  } finally {
    server.kill('SIGKILL');
  }
}

function startServer(folder: string, port: number): ChildProcess {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: join(folder, 'content'),
    BUILD_CACHE: join(folder, 'dev-cache'),
  };
  return spawn(process.execPath, [ASTRO, 'dev', '--port', String(port)], { cwd: ROOT, env, stdio: 'ignore' });
}

/** Asks for a page until it contains some words. */
async function pageWith(url: string, words: string): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (performance.now() < end) {
    const html = await fetch(url).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(words)) return;
    await new Promise((wait) => setTimeout(wait, POLL_MS));
  }
  throw new Error(`${url} did not show “${words}” within ${LIMIT_MS / 1000} s.`);
}

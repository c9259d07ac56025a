import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { WebKitPrograms } from '#testing/find-webkit.ts';
import { freePort } from '#testing/free-port.ts';
import { type BrowserEngine, type PageState, readPageState } from './browser-engine.ts';

/** Starts WebKitGTK's MiniBrowser on an X server without a screen, through its WebDriver. */
export async function startWebKit({ driver, miniBrowser, xvfb }: WebKitPrograms): Promise<BrowserEngine> {
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const processes: ChildProcess[] = [screen];
  // A server that ends removes the socket of its display, also when the next server has taken it: wait for the end.
  const stop = async () => {
    for (const child of processes.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )) {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
  };
  try {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${await displayNumber(screen)}`,
      // Its sandbox needs user namespaces, which containers often forbid.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    processes.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const session = await openSession(`http://127.0.0.1:${port}`, miniBrowser);
    return webDriverEngine(session, async () => {
      await session.send('DELETE', '').catch(() => undefined);
      await stop();
    });
  } catch (cause) {
    await stop();
    throw cause;
  }
}

interface WebDriverSession {
  send(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** Speaks W3C WebDriver. https://www.w3.org/TR/webdriver2/ */
function webDriverEngine(session: WebDriverSession, close: () => Promise<void>): BrowserEngine {
  const execute = (script: string) => session.send('POST', '/execute/sync', { script, args: [] });
  const becomesTrue = async (condition: string) => {
    const deadline = Date.now() + 30_000;
    while (Date.now() < deadline) {
      // A command fails, or gets no answer, when the page is unloaded meanwhile.
      if (await execute(`return ${condition}`).catch(() => false)) return;
      await setTimeout(100);
    }
    throw new Error(`Not true within 30 seconds: ${condition}`);
  };
  return {
    visit: async (url) => {
      const isLoaded = `document.readyState === 'complete' && location.href === ${JSON.stringify(url)}`;
      for (let attempt = 1; ; attempt++) {
        try {
          await session.send('POST', '/url', { url });
          await becomesTrue(isLoaded);
          return (await execute(`return (${readPageState})()`)) as PageState;
        } catch (cause) {
          if (attempt === 3) throw new Error(`${url} could not be loaded`, { cause });
        }
      }
    },
    waitFor: (selector) => becomesTrue(`document.querySelector(${JSON.stringify(selector)}) !== null`),
    errors: () => [],
    close,
  };
}

async function openSession(driver: string, binary: string): Promise<WebDriverSession> {
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  // The driver sometimes misses the load event, or gives no answer: `visit` reads the state of the page itself, and
  // tries again.
  const body = { capabilities: { alwaysMatch: { ...options, pageLoadStrategy: 'none' } } };
  for (let attempt = 0; attempt < 40 && !(await isReady(driver)); attempt++) await setTimeout(250);
  const { sessionId } = (await sendCommand('POST', `${driver}/session`, body, 30_000)) as {
    sessionId: string;
  };
  return {
    send: (method, path, content) => sendCommand(method, `${driver}/session/${sessionId}${path}`, content),
  };
}

async function isReady(driver: string): Promise<boolean> {
  return fetch(`${driver}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function sendCommand(method: string, url: string, body?: unknown, timeoutMs = 5000): Promise<unknown> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(timeoutMs),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** The pipe stays open: a server that cannot write the end of the line ends at once. */
async function displayNumber({ stdout }: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    printed += chunk;
    if (printed.includes('\n')) return printed.trim();
  }
  throw new Error('Xvfb did not start.');
}

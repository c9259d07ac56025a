import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { WebKitPrograms } from '#testing/find-webkit.ts';
import { type BrowserEngine, type PageState, readPageState } from './browser-engine.ts';

/** Starts WebKitGTK's MiniBrowser on an X server without a screen, through its WebDriver. */
export async function startWebKit({ driver, miniBrowser, xvfb }: WebKitPrograms): Promise<BrowserEngine> {
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const processes: ChildProcess[] = [screen];
  const stop = () => {
    for (const child of processes) child.kill();
  };
  try {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${await firstLine(screen)}`,
      // Its sandbox needs user namespaces, which containers often forbid.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    processes.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const session = await openSession(`http://127.0.0.1:${port}`, miniBrowser);
    return webDriverEngine(session, async () => {
      await session.send('DELETE', '').catch(() => undefined);
      stop();
    });
  } catch (cause) {
    stop();
    throw cause;
  }
}

interface WebDriverSession {
  send(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** Speaks W3C WebDriver. https://www.w3.org/TR/webdriver2/ */
function webDriverEngine(session: WebDriverSession, close: () => Promise<void>): BrowserEngine {
  const execute = (script: string) => session.send('POST', '/execute/sync', { script, args: [] });
  return {
    visit: async (url) => {
      await session.send('POST', '/url', { url });
      return (await execute(`return (${readPageState})()`)) as PageState;
    },
    waitFor: async (selector) => {
      const script = `return document.querySelector(${JSON.stringify(selector)}) !== null`;
      for (let attempt = 0; attempt < 60; attempt++) {
        if (await execute(script)) return;
        await setTimeout(250);
      }
      throw new Error(`${selector} did not appear within 15 seconds`);
    },
    errors: () => [],
    close,
  };
}

async function openSession(driver: string, binary: string): Promise<WebDriverSession> {
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const body = { capabilities: { alwaysMatch: { ...options, pageLoadStrategy: 'eager' } } };
  for (let attempt = 0; attempt < 40 && !(await isReady(driver)); attempt++) await setTimeout(250);
  const { sessionId } = (await sendCommand('POST', `${driver}/session`, body)) as { sessionId: string };
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

async function sendCommand(method: string, url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  for await (const chunk of stdout ?? []) return String(chunk).trim();
  throw new Error('Xvfb did not start.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

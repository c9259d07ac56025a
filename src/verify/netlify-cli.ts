import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Not among the packages of the project: it brings a thousand others. */
const PACKAGE = 'netlify-cli@27.10.2';
const INSTALLED_AT = resolve('node_modules', '.cache', 'netlify-cli');
const PROGRAM = join(INSTALLED_AT, 'node_modules', 'netlify-cli', 'bin', 'run.js');
const START_MS = 180_000;

/** The server of Netlify's command, and how to end it. */
export interface NetlifyServer {
  origin: string;
  stop(): void;
}

/**
 * Serves a built site by `netlify dev` without a network. Installs the command at the first call.
 * @throws when it cannot be installed or does not start
 */
export async function startNetlify(dist: string, port: number): Promise<NetlifyServer> {
  if (!existsSync(PROGRAM)) install();
  const folder = mkdtempSync(join(tmpdir(), 'xiangju-netlify-'));
  cpSync('netlify.toml', join(folder, 'netlify.toml'));
  symlinkSync(dist, join(folder, 'dist'));
  const args = ['dev', '--offline', '--internal-disable-edge-functions', '--dir', 'dist', '--no-open'];
  const child = spawn(process.execPath, [PROGRAM, ...args, '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, HOME: folder, CI: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const origin = `http://localhost:${port}`;
  const stop = () => {
    endGroup(child);
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answers(`${origin}/robots.txt`)) return { origin, stop };
  stop();
  throw new Error(`${PACKAGE} did not start within ${START_MS / 1000} s.`);
}

function install(): void {
  mkdirSync(INSTALLED_AT, { recursive: true });
  const args = ['install', '--prefix', INSTALLED_AT, '--no-audit', '--no-fund', '--ignore-scripts', PACKAGE];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The command starts others, which end with its group. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

async function answers(url: string): Promise<boolean> {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    const isThere = await fetch(url).then(
      ({ ok, body }) => body?.cancel().then(() => ok),
      () => false,
    );
    if (isThere) return true;
    await new Promise((wait) => setTimeout(wait, 1000));
  }
  return false;
}

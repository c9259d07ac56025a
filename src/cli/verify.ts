import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { buildGraph } from '#graph/build/build-graph.ts';
import { contentDir, readArchive, VERIFICATION_FILE } from '#reader/archive.ts';
import { buildDay } from '#reader/build-day.ts';
import { readRegister } from '#reader/register-file.ts';
import { CHECK_NAMES, type CheckName, type Verification, verification } from '#schemas/verification.ts';
import { VERIFY_CHECKS } from '#verify/all-checks.ts';
import { openBuiltSite } from '#verify/built-site.ts';
import type { Subject, VerifyCheck } from '#verify/verification.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { runGit } from './git/run-git.ts';

const HEADER =
  '# The last results of npm run verify, which the page about the promises of this site shows.\n';
/** Faults printed of one check. */
const SHOWN = 20;

runCommand({
  help: helpText('verify', { names: CHECK_NAMES.join(', '), slow: slowNames().join(', ') }),
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    'dry-run': { type: 'boolean', default: false },
  },
  async run({ values }) {
    const [dir, root] = [contentDir(), resolve(values.dist)];
    if (!existsSync(root)) throw new Error(commandText('verify.no-site', { root }));
    const archive = readArchive(dir);
    const subject = { site: openBuiltSite(root), archive, graph: buildGraph(archive) };
    const checks = chosenChecks(values.only, values.quick);
    const results: Verification = {};
    const day = contentDay(dir);
    for (const check of checks) {
      results[check.name] = { ...(await runCheck(check, subject)), run: buildDay(), content: day };
      if (!values['dry-run']) save(dir, results);
    }
    const failed = checks.filter(({ name }) => (results[name]?.faults ?? 0) > 0).map(({ name }) => name);
    console.log(
      failed.length > 0
        ? commandText('verify.not-kept', { names: failed.join(', ') })
        : commandText('verify.kept'),
    );
    process.exitCode = failed.length > 0 ? 1 : 0;
  },
});

function slowNames(): CheckName[] {
  return ['opt-out', 'repeat', 'rebuild', 'hosting', 'properties'];
}

function chosenChecks(only: string | undefined, isQuick: boolean): VerifyCheck[] {
  const names = only?.split(',');
  const unknown = names?.find((name) => !CHECK_NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new Error(commandText('verify.unknown', { name: unknown, names: CHECK_NAMES.join(', ') }));
  return VERIFY_CHECKS.filter(
    ({ name }) => names?.includes(name) ?? !(isQuick && slowNames().includes(name)),
  );
}

async function runCheck(check: VerifyCheck, subject: Subject) {
  const start = Date.now();
  const { checked, faults } = await attempt(check, subject);
  const seconds = Math.round((Date.now() - start) / 100) / 10;
  console.log(commandText('verify.result', { name: check.name, checked, faults: faults.length, seconds }));
  for (const fault of faults.slice(0, SHOWN)) console.log(`  ${fault}`);
  if (faults.length > SHOWN) console.log(`  ${commandText('verify.more', { n: faults.length - SHOWN })}`);
  return { checked, faults: faults.length, seconds };
}

/** A check that cannot run counts as one fault. */
async function attempt({ run }: VerifyCheck, subject: Subject) {
  try {
    return await run(subject);
  } catch (cause) {
    return { checked: 0, faults: [cause instanceof Error ? cause.message : String(cause)] };
  }
}

/** Day of the last commit that changed the content; without a repository the day of the run. */
function contentDay(dir: string): string {
  try {
    return runGit(dir, ['log', '-1', '--format=%cs', '--', '.'], '').trim() || buildDay();
  } catch {
    return buildDay();
  }
}

/** Writes results beside those of other checks, which may have been written meanwhile. */
function save(dir: string, results: Verification): void {
  const { data } = readRegister<Verification>(dir, VERIFICATION_FILE, verification, {});
  writeFileSync(join(dir, VERIFICATION_FILE), verificationText({ ...data, ...results }));
}

function verificationText(results: Verification): string {
  const ordered = CHECK_NAMES.flatMap((name) => (results[name] ? [[name, results[name]]] : []));
  return HEADER + stringify(Object.fromEntries(ordered));
}

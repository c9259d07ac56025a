import { spawnSync } from 'node:child_process';
import type { CheckName } from '#schemas/verification.ts';
import type { VerifyCheck } from './verification.ts';

/** The line of TAP output in which a test states how many things it tried. */
const TRIED = /^# tried (\d+)$/m;

/** A check that runs a test file of the project, which states its number as the diagnostic “tried 500”. */
export function testCheck(name: CheckName, file: string, env: Readonly<Record<string, string>>): VerifyCheck {
  return {
    name,
    run() {
      const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
        maxBuffer: 64 * 1024 * 1024,
      });
      const checked = Number(TRIED.exec(stdout)?.[1] ?? 0);
      const faults = stdout.split('\n').filter((line) => line.trim().startsWith('not ok'));
      return {
        checked,
        faults: status === 0 || faults.length > 0 ? faults : [`${file} ended with ${status}`],
      };
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuiltSite } from '../built-site.ts';
import { copyProject } from '../project-copy.ts';
import type { CheckOutcome, VerifyCheck } from '../verification.ts';

/** Two machines as unlike as one can make them: folder, time zone, language and sorting. */
const MACHINES = [
  { folder: 'one', env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' } },
  { folder: 'another 相聚', env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' } },
];

/** Two builds from nothing in two folders, time zones and locales have the same bytes. */
export const repeatCheck: VerifyCheck = {
  name: 'repeat',
  run() {
    const copies = MACHINES.map(({ folder, env }) => ({ copy: copyProject(folder), env }));
    try {
      const failed = copies.flatMap(({ copy, env }) => copy.build(env) ?? []);
      if (failed.length > 0) return { checked: 0, faults: failed };
      const [a = '', b = ''] = copies.map(({ copy }) => join(copy.root, 'dist'));
      return compareFolders(a, b);
    } finally {
      for (const { copy } of copies) copy.remove();
    }
  },
};

/** Every file that only one folder has, or that differs. */
export function compareFolders(a: string, b: string): CheckOutcome {
  const [left, right] = [openBuiltSite(a).files, openBuiltSite(b).files];
  const all = [...new Set([...left, ...right])];
  const faults = all.flatMap((file) => {
    if (!left.has(file) || !right.has(file)) return [`${file} is in one build only`];
    return readFileSync(join(a, file)).equals(readFileSync(join(b, file))) ? [] : [`${file} differs`];
  });
  return { checked: all.length, faults };
}

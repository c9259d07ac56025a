import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import { REBUILD_EDITS, type RebuildEdit } from '../rebuild-edits.ts';
import type { CheckOutcome, VerifyCheck } from '../verification.ts';
import { compareFolders } from './repeat.ts';

/**
 * A build after an edit, with everything that earlier builds have kept, has the bytes of one from nothing: for each kind
 * of edit, on the small archive of `rules/cases/good/`.
 */
export const rebuildCheck: VerifyCheck = {
  name: 'rebuild',
  run() {
    const [kept, fresh] = [copyProject('kept'), copyProject('fresh')];
    try {
      for (const { root } of [kept, fresh])
        cpSync(join(root, 'src/rules/cases/good'), join(root, 'small'), { recursive: true });
      const first = kept.build({ CONTENT_DIR: join(kept.root, 'small') });
      if (first !== undefined) return { checked: 0, faults: [first] };
      const outcomes = REBUILD_EDITS.map((edit) => outcomeOf(edit, kept, fresh));
      return {
        checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
        faults: outcomes.flatMap(({ faults }) => faults),
      };
    } finally {
      kept.remove();
      fresh.remove();
    }
  },
};

/** The files of one edit: checked, and those that differ, with the name of the edit. */
function outcomeOf({ name, apply }: RebuildEdit, kept: ProjectCopy, fresh: ProjectCopy): CheckOutcome {
  for (const { root } of [kept, fresh]) apply((path) => join(root, path));
  const cache = join(fresh.root, '..', 'empty');
  rmSync(cache, { recursive: true, force: true });
  const failed = [
    kept.build({ CONTENT_DIR: join(kept.root, 'small') }),
    fresh.build({ CONTENT_DIR: join(fresh.root, 'small'), BUILD_CACHE: cache }),
  ].filter((failure) => failure !== undefined);
  if (failed.length > 0) return { checked: 0, faults: failed.map((failure) => `${name}: ${failure}`) };
  const { checked, faults } = compareFolders(join(kept.root, 'dist'), join(fresh.root, 'dist'));
  return { checked, faults: faults.map((fault) => `${name}: ${fault}`) };
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { EntityEntry } from '#reader/entry.ts';
import { openBuiltSite } from '../built-site.ts';
import { personTraces, unpackedText } from '../person-traces.ts';
import { copyProject, type ProjectCopy } from '../project-copy.ts';
import type { Subject, VerifyCheck } from '../verification.ts';

const PEOPLE = 10;

/**
 * The ten people with the most connections are taken out of a copy of the archive by `npm run remove`, the copy is
 * built, and every byte of it is searched for them, packed files unpacked. Pictures are drawn from words of their pages,
 * which are searched.
 */
export const optOutCheck: VerifyCheck = {
  name: 'opt-out',
  run({ archive, graph }) {
    const people = bestConnected({ archive, graph });
    const copy = copyProject('opt-out');
    try {
      const refused = people.flatMap(({ id }) => removeFrom(copy, id));
      const failed = copy.build({ CONTENT_DIR: join(copy.root, 'content') });
      if (failed !== undefined) return { checked: people.length, faults: [...refused, failed] };
      return { checked: people.length, faults: [...refused, ...traces(copy, people, archive)] };
    } finally {
      copy.remove();
    }
  },
};

type PersonEntry = EntityEntry<'person'>;

function bestConnected({ archive, graph }: Pick<Subject, 'archive' | 'graph'>): PersonEntry[] {
  const degree = ({ id }: PersonEntry) =>
    (graph.into.get(`person:${id}`) ?? []).length + (graph.out.get(`person:${id}`) ?? []).length;
  return archive.entries
    .filter((entry): entry is PersonEntry => entry.kind === 'person' && entry.data.listed !== 'opt-out')
    .sort((a, b) => degree(b) - degree(a))
    .slice(0, PEOPLE);
}

/** What the command could not do, or the check still reports. */
function removeFrom({ root }: ProjectCopy, id: string): string[] {
  const args = [join('src', 'cli', 'remove.ts'), `person:${id}`, '--yes'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(root, 'content') },
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? [] : [`person:${id}: ${stdout.trim().split('\n').at(-1)} ${stderr.slice(0, 500)}`];
}

function traces(
  { root }: ProjectCopy,
  people: readonly PersonEntry[],
  { entries, terms }: Subject['archive'],
): string[] {
  const conversion = createScriptConversion(terms.phrases);
  const all = entries.filter((entry) => entry.kind === 'person');
  const removed = new Set(people.map(({ id }) => id));
  const others = all.filter(({ id }) => !removed.has(id)).map(({ data }) => data);
  const patterns = people.map(({ id, data }) => ({
    id,
    pattern: personTraces(id, data, others, conversion),
  }));
  const site = openBuiltSite(join(root, 'dist'));
  return [...site.files].flatMap((file) => {
    const text = unpackedText(site, file);
    return patterns.flatMap(({ id, pattern }) => {
      const word = pattern.exec(file) ?? pattern.exec(text);
      return word ? [`${file}: “${word[0]}” of person:${id} at ${word.index}`] : [];
    });
  });
}

import { basename } from 'node:path';
import { entrySessions } from '#graph/model/node.ts';
import type { Archive } from '#reader/archive.ts';
import type { PersonWords } from './person-words.ts';

/** New ids for those that contain a person's name. */
export interface RenamedIds {
  /** A text with the new ids. */
  inText(text: string): string;
  /** The new name of a file. */
  inPath(file: string): string;
}

/** Gives every id of an entry, a session or a source that contains a person's name one without it. */
export function renamedIds({ entries, broken, sources }: Archive, words: PersonWords): RenamedIds {
  const all = [...entries, ...broken].filter(
    ({ kind, id }) =>
      !(kind === 'person' && id === words.id) && !(kind === 'post' && words.posts.includes(id)),
  );
  const ids = new Set([
    ...all.flatMap((entry) => [entry.id, ...entrySessions(entry).map(({ id }) => id)]),
    ...Object.keys(sources),
  ]);
  const renames = new Map<string, string>();
  for (const id of ids) {
    if (id.search(words.inIds) < 0) continue;
    const wanted = id.replace(words.inIds, '').replace(/-{2,}/g, '-').replace(/^-|-$/g, '') || 'text';
    const next = freeId(wanted, ids);
    ids.add(next);
    renames.set(id, next);
  }
  const pattern = [...renames.keys()].sort((a, b) => b.length - a.length).map((id) => RegExp.escape(id));
  const whole = new RegExp(`(?<![\\w/.-])(?:${pattern.join('|')})(?![\\w-]|\\.\\w+/)`, 'g');
  return {
    inText: (text) => (pattern.length === 0 ? text : text.replace(whole, (id) => renames.get(id) ?? id)),
    inPath(file) {
      const [id = '', ...endings] = basename(file).split('.');
      return [renames.get(id) ?? id, ...endings].join('.');
    },
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>, number = 2): string {
  if (!taken.has(wanted)) return wanted;
  const numbered = `${wanted}-${number}`;
  return taken.has(numbered) ? freeId(wanted, taken, number + 1) : numbered;
}

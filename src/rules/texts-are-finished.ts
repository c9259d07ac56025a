import type { Entry } from '#reader/entry.ts';
import { error, type Finding } from '#reader/finding.ts';
import { draftsIn, isDraft } from './drafts.ts';
import { placeAt } from './place-at.ts';
import type { Rule } from './rule.ts';

/** What `npm run new` writes where an author has still to write. */
export const TO_WRITE = '……';

/** Nothing is published with a place in it that waits for its words; a draft may wait. */
export const textsAreFinished: Rule = ({ entries }) => {
  const drafts = draftsIn(entries);
  return entries.flatMap((entry) => {
    if (isDraft(entry, drafts)) return [];
    return [...[...waiting(entry.data, [])].map((path) => unfinished(entry, path)), ...unwritten(entry)];
  });
};

function* waiting(value: unknown, path: readonly PropertyKey[]): Generator<readonly PropertyKey[]> {
  if (value === TO_WRITE) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* waiting(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function unwritten({ file, text, prose }: Entry): Finding[] {
  const left = (prose?.sentences ?? []).filter((sentence) => sentence.text === TO_WRITE);
  return left.map(({ runs }) =>
    error('unfinished', file, placeAt(text, runs[0]?.offset ?? 0), { field: 'The text' }),
  );
}

function unfinished(entry: Entry, path: readonly PropertyKey[]): Finding {
  return error('unfinished', entry.file, entry.placeOf(path), { field: path.map(String).join('.') });
}

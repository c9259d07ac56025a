import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { draftIds, isDraft } from './drafts.ts';
import { positionAt } from '../place-at.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` writes where an author has still to write. */
export const PLACEHOLDER = '……';

/** Nothing is published with a place in it that waits for its words; a draft may wait. */
export const textsAreFinished: Rule = ({ entries }) => {
  const drafts = draftIds(entries);
  return entries.flatMap((entry) => {
    if (isDraft(entry, drafts)) return [];
    return [...[...waiting(entry.data, [])].map((path) => unfinished(entry, path)), ...unwritten(entry)];
  });
};

function* waiting(value: unknown, path: readonly PropertyKey[]): Generator<readonly PropertyKey[]> {
  if (value === PLACEHOLDER) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* waiting(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function unwritten({ file, text, prose }: Entry): Finding[] {
  const left = (prose?.sentences ?? []).filter((sentence) => sentence.text === PLACEHOLDER);
  return left.map(({ runs }) =>
    errorFinding('unfinished', file, positionAt(text, runs[0]?.offset ?? 0), { field: 'The text' }),
  );
}

function unfinished(entry: Entry, path: readonly PropertyKey[]): Finding {
  return errorFinding('unfinished', entry.file, entry.positionOf(path), { field: path.map(String).join('.') });
}

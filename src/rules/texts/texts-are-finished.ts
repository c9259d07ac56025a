import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { walkValues } from '#reader/walk-values.ts';
import { positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from './drafts.ts';

/** What `npm run new` writes where the author has to write a text. */
export const PLACEHOLDER = '……';

export const textsAreFinished: Rule = {
  name: 'texts-are-finished',
  description: `No published file has the placeholder ${PLACEHOLDER} of npm run new.`,
  check: ({ entries, originals }) =>
    entries.flatMap((entry) =>
      isDraft(entry, originals) ? [] : [...unfinishedFields(entry), ...unfinishedSentences(entry)],
    ),
};

function unfinishedFields(entry: Entry): Finding[] {
  return [...walkValues(entry.data)]
    .filter(({ value }) => value === PLACEHOLDER)
    .map(({ path }) => {
      const field = path.map(String).join('.');
      return errorFinding('unfinished', entry.file, entry.positionOf(path), { field });
    });
}

function unfinishedSentences({ file, text, prose }: Entry): Finding[] {
  return (prose?.sentences ?? [])
    .filter((sentence) => sentence.text === PLACEHOLDER)
    .map(({ runs }) => {
      const position = positionAt(text, runs[0]?.offset ?? 0);
      return errorFinding('unfinished', file, position, { field: 'The text' });
    });
}

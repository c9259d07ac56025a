import type { Entry } from '#reader/entry.ts';
import { type Finding, warningFinding } from '#reader/finding.ts';
import { walkValues } from '#reader/walk-values.ts';
import type { Rule } from '../rule.ts';

export const entriesHaveASource: Rule = {
  name: 'entries-have-a-source',
  description: 'An event, a person and a published post cite at least one source.',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      needsSource(entry) && !citesSource(entry.data) ? [sourceFinding(entry)] : [],
    ),
};

function needsSource(entry: Entry): boolean {
  if (entry.role === 'original') return !entry.data.draft;
  if (entry.kind === 'person') return entry.data.listed !== 'opt-out';
  return entry.role === 'entity' && entry.kind === 'event';
}

function citesSource(data: unknown): boolean {
  return walkValues(data).some(({ path }) => path.at(-1) === 'source' || path.at(-1) === 'sources');
}

function sourceFinding({ file }: Entry): Finding {
  return warningFinding('no-source', file, { line: 1, column: 1 }, {});
}

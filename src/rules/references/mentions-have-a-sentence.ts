import { isMentionUrl, parseMention } from '#prose/mention.ts';
import type { Prose } from '#prose/read-prose.ts';
import type { UncheckedEntry } from '#reader/entry.ts';
import { errorFinding, type Finding, withFix } from '#reader/finding.ts';
import type { Position } from '#text/position.ts';
import type { Rule } from '../rule.ts';

export const mentionsHaveASentence: Rule = {
  name: 'mentions-have-a-sentence',
  description: 'Every mention of a text is parsed as a link and is in a sentence, which is its evidence.',
  check: ({ entries }) => {
    const ids = new Set(entries.map(({ kind, id }) => `${kind}:${id}`));
    return entries.flatMap((entry) => [
      ...(entry.prose ? mentionsWithoutSentence(entry.file, entry.prose) : []),
      ...unparsedFindings(entry, ids),
    ]);
  },
};

function mentionsWithoutSentence(file: string, { sentences, links }: Prose): Finding[] {
  const found = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ position }) => key(position))));
  return links
    .filter(({ url, title }) => isMentionUrl(url) && !('problem' in parseMention(url, title)))
    .filter((link) => !found.has(key(link)))
    .map((link) => errorFinding('mention-without-sentence', file, link, { url: link.url }));
}

function unparsedFindings(
  { file, prose }: Pick<UncheckedEntry, 'file' | 'prose'>,
  ids: ReadonlySet<string>,
): Finding[] {
  const mentions = (prose?.unparsedMentions ?? []).filter(
    ({ bareId }) => bareId === undefined || ids.has(bareId.replace(/#.*/, '')),
  );
  return mentions.map((mention) => {
    const { written, expected, start, end } = mention;
    const finding = errorFinding('mention-unparsed', file, mention, {
      written,
      ...(expected !== undefined && { expected }),
    });
    return withFix(finding, expected === undefined ? [] : [{ file, start, end, text: expected }]);
  });
}

function key({ line, column }: Position): string {
  return `${line}:${column}`;
}

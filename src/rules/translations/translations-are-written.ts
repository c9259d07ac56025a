import type { Entry } from '#reader/entry.ts';
import { type Finding, warningFinding } from '#reader/finding.ts';
import type { Post, Translation } from '#schemas/post.ts';
import { positionAt } from '../place-at.ts';
import type { Rule } from '../rule.ts';

/** A translation says everything in its own language: no sentence of the original is left standing in it. */
export const translationsAreWritten: Rule = ({ entries }) => {
  const originals = new Map(
    entries.filter(({ role }) => role === 'original').map((entry) => [entry.id, entry]),
  );
  return entries.flatMap((entry) => {
    const original = entry.role === 'translation' ? originals.get(entry.id) : undefined;
    const differs = (original?.data as Post | undefined)?.lang !== entry.lang;
    return original && differs ? leftIn(entry, original) : [];
  });
};

function leftIn(entry: Entry, original: Entry): Finding[] {
  const said = new Set((original.prose?.sentences ?? []).map(({ text }) => text));
  const left = (entry.prose?.sentences ?? []).filter(({ text }) => isProse(text) && said.has(text));
  const [own, theirs] = [entry.data as Translation, original.data as Post];
  const fields = (['title', 'summary'] as const).filter(
    (key) => isProse(own[key]) && own[key] === theirs[key],
  );
  const count = left.length + fields.length;
  if (count === 0) return [];
  const offset = left[0]?.runs[0]?.offset;
  const place =
    fields[0] || offset === undefined ? entry.positionOf([fields[0] ?? 'title']) : positionAt(entry.text, offset);
  const { lang } = theirs;
  return [warningFinding('translation-left', entry.file, place, { count: String(count), lang })];
}

/** Names, figures and addresses are the same in every language; a sentence is not. */
function isProse(text: string): boolean {
  return /\p{Script=Han}{6}/u.test(text) || (text.match(/\b\p{Ll}{2,}\b/gu) ?? []).length > 5;
}

import { alignParagraphs, pairStatus } from '#parallel/alignment.ts';
import { resolveSourceParagraphs, paragraphIdsOf } from '#parallel/source-paragraphs.ts';
import type { Entry } from '#reader/entry.ts';
import { type Finding, warningFinding } from '#reader/finding.ts';
import type { Translation } from '#schemas/post.ts';
import type { Rule } from '../rule.ts';

/** Each paragraph of a translation has its counterpart in the original, and that has not changed since. */
export const translationsAlign: Rule = ({ entries }) =>
  entries
    .filter(({ role }) => role === 'translation')
    .flatMap((translation) => {
      const original = entries.find(({ role, id }) => role === 'original' && id === translation.id);
      return original ? findingsOf(original, translation) : [];
    });

function findingsOf(original: Entry, translation: Entry): Finding[] {
  const [now, mine] = [original, translation].map(({ prose }) => paragraphIdsOf(prose?.sentences ?? []));
  const { follows: stated } = translation.data as Translation;
  const follows = resolveSourceParagraphs(now ?? [], mine ?? [], stated);
  const place = translation.positionOf(stated ? ['follows'] : []);
  if (!follows) {
    const has = { mine: `${mine?.length}`, theirs: `${stated?.length ?? now?.length}` };
    const code = stated ? 'translation-follows-miscounted' : 'translation-not-aligned';
    return [warningFinding(code, translation.file, place, { ...has, file: translation.file })];
  }
  const late = alignParagraphs(now ?? [], follows).filter((pair) => pairStatus(pair) !== 'same');
  const args = { n: `${late.length}`, file: translation.file };
  return late.length > 0 ? [warningFinding('translation-paragraphs-behind', translation.file, place, args)] : [];
}

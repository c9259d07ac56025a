import type { ProsePicture } from '#prose/pictures.ts';
import { errorFinding, type Finding, warningFinding } from '#reader/finding.ts';
import { draftIds, isDraft } from './drafts.ts';
import type { Rule } from '../rule.ts';

/** A picture in a text says in words what it shows, who made it and under which licence we may show it. A draft is only warned. */
export const imagesHaveAlt: Rule = ({ entries }) => {
  const drafts = draftIds(entries);
  return entries.flatMap((entry) => {
    const tell = isDraft(entry, drafts) ? warningFinding : errorFinding;
    return (entry.prose?.pictures ?? []).flatMap((picture) => missing(picture, entry.file, tell));
  });
};

// SPDX identifiers and the words by which people say that they may.
const LICENCE =
  /\bCC0\b|\bCC[ -]BY|\bMIT\b|\bApache\b|public domain|公有领域|公有領域|公共领域|permission|授权|授權|许可|許可|自摄|自攝|own picture/i;

function missing(picture: ProsePicture, file: string, tell: typeof errorFinding): Finding[] {
  const { url, alt, title } = picture;
  const lacks = [
    ...(alt.trim() === '' ? ['picture-alt'] : []),
    ...(LICENCE.test(title) && title.replace(LICENCE, '').trim().length > 6 ? [] : ['picture-credit']),
  ];
  return lacks.map((code) => tell(code, file, picture, { url, alt: alt || 'What it shows' }));
}

import type { ProsePicture } from '#prose/pictures.ts';
import { createFinding, type Finding, type Severity } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from './drafts.ts';

export const imagesHaveAlt: Rule = {
  name: 'images-have-alt',
  description: 'Every picture in a text has alt text, a credit and a licence; in a draft a warning only.',
  check: ({ entries, originals }) =>
    entries.flatMap((entry) => {
      const severity = isDraft(entry, originals) ? 'warning' : 'error';
      return (entry.prose?.pictures ?? []).flatMap((picture) =>
        pictureFindings(picture, entry.file, severity),
      );
    }),
};

/** SPDX identifiers of common licences, and the words for permission. */
const LICENCE =
  /\bCC0\b|\bCC[ -]BY|\bMIT\b|\bApache\b|public domain|公有领域|公有領域|公共领域|permission|授权|授權|许可|許可|自摄|自攝|own picture/i;

/** A shorter title beside the licence cannot name who made the picture. */
const MIN_CREDIT_LENGTH = 7;

function pictureFindings(picture: ProsePicture, file: string, severity: Severity): Finding[] {
  const { url, alt, title } = picture;
  const findings: Finding[] = [];
  if (alt.trim() === '') findings.push(createFinding(severity, 'picture-alt', file, picture, { url }));
  const credit = title.replace(LICENCE, '').trim();
  if (!LICENCE.test(title) || credit.length < MIN_CREDIT_LENGTH) {
    const args = { url, alt: alt || 'What it shows' };
    findings.push(createFinding(severity, 'picture-credit', file, picture, args));
  }
  return findings;
}

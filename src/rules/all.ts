import { converter } from '#i18n/convert.ts';
import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { addressesStay } from './addresses-stay.ts';
import { affiliationsDoNotOverlap } from './affiliations-do-not-overlap.ts';
import { wordsAreSpaced } from './cjk-latin-spacing.ts';
import { componentsExist } from './components-exist.ts';
import { edgesHaveEvidence } from './edges-have-evidence.ts';
import { fieldsAreOrdered } from './fields-are-ordered.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { picturesHaveWords } from './images-have-alt.ts';
import { linksAreSafe } from './links-are-safe.ts';
import { namesTellApart } from './names-are-distinct.ts';
import { namesAreLinked } from './names-are-linked.ts';
import { partsLieWithin } from './parts-lie-within.ts';
import { picturesAreKept } from './pictures-are-kept.ts';
import { programmesHaveAnEvent } from './programmes-have-an-event.ts';
import { referencesExist } from './references-exist.ts';
import { removedPeopleStayAway } from './removed-people-stay-away.ts';
import { rolesFollowTheirDates } from './roles-follow-their-dates.ts';
import type { Checked, Rule } from './rule.ts';
import { sourcesExist } from './sources-exist.ts';
import { textsAreFinished } from './texts-are-finished.ts';
import { translationsAlign } from './translations-align.ts';
import { translationsAreWritten } from './translations-are-written.ts';
import { translationsFollow } from './translations-follow.ts';

const rules: readonly Rule[] = [
  idsAreUnique,
  addressesStay,
  referencesExist,
  sourcesExist,
  edgesHaveEvidence,
  programmesHaveAnEvent,
  partsLieWithin,
  rolesFollowTheirDates,
  affiliationsDoNotOverlap,
  namesTellApart,
  removedPeopleStayAway,
  linksAreSafe,
  componentsExist,
  picturesAreKept,
  picturesHaveWords,
  translationsFollow,
  translationsAlign,
  translationsAreWritten,
  textsAreFinished,
  wordsAreSpaced,
  fieldsAreOrdered,
  namesAreLinked,
];

/** Everything wrong with an archive, by file and place; the same findings for check, build and dev. */
export function findingsOf(archive: Archive): Finding[] {
  const checked: Checked = { ...archive, conversion: converter(archive.terms.phrases) };
  const all = [...archive.findings, ...rules.flatMap((rule) => rule(checked))];
  return all.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

import { buildGraph } from '#graph/build/build-graph.ts';
import type { Graph } from '#graph/model/model.ts';
import { converter } from '#i18n/convert.ts';
import type { Archive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { urlsStay } from './urls/urls-stay.ts';
import { affiliationsDoNotOverlap } from './dates/affiliations-do-not-overlap.ts';
import { cjkLatinSpacing } from './texts/cjk-latin-spacing.ts';
import { componentsExist } from './texts/components-exist.ts';
import { edgesHaveEvidence } from './references/edges-have-evidence.ts';
import { fieldsAreOrdered } from './texts/fields-are-ordered.ts';
import { idsAreUnique } from './references/ids-are-unique.ts';
import { imagesHaveAlt } from './texts/images-have-alt.ts';
import { linksAreSafe } from './texts/links-are-safe.ts';
import { namesAreDistinct } from './names/names-are-distinct.ts';
import { namesAreLinked } from './names/names-are-linked.ts';
import { partsLieWithin } from './dates/parts-lie-within.ts';
import { picturesAreKept } from './texts/pictures-are-kept.ts';
import { programmesHaveAnEvent } from './references/programmes-have-an-event.ts';
import { referencesExist } from './references/references-exist.ts';
import { removedPeopleStayAway } from './names/removed-people-stay-away.ts';
import { rolesFollowTheirDates } from './dates/roles-follow-their-dates.ts';
import type { Checked, Rule } from './rule.ts';
import { sourcesExist } from './references/sources-exist.ts';
import { textsAreFinished } from './texts/texts-are-finished.ts';
import { translationsAlign } from './translations/translations-align.ts';
import { translationsAreWritten } from './translations/translations-are-written.ts';
import { translationsFollow } from './translations/translations-follow.ts';

const rules: readonly Rule[] = [
  idsAreUnique,
  urlsStay,
  referencesExist,
  sourcesExist,
  edgesHaveEvidence,
  programmesHaveAnEvent,
  partsLieWithin,
  rolesFollowTheirDates,
  affiliationsDoNotOverlap,
  namesAreDistinct,
  removedPeopleStayAway,
  linksAreSafe,
  componentsExist,
  picturesAreKept,
  imagesHaveAlt,
  translationsFollow,
  translationsAlign,
  translationsAreWritten,
  textsAreFinished,
  cjkLatinSpacing,
  fieldsAreOrdered,
  namesAreLinked,
];

/** Everything wrong with an archive, by file and place; the same findings for check, build and dev. */
export function checkArchive(archive: Archive, graph?: Graph): Finding[] {
  let built = graph;
  const checked: Checked = {
    ...archive,
    conversion: converter(archive.terms.phrases),
    graph: () => (built ??= buildGraph(archive)),
  };
  const all = [...archive.findings, ...rules.flatMap((rule) => rule(checked))];
  return all.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}

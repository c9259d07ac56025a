import { affiliationsDoNotOverlap } from './dates/affiliations-do-not-overlap.ts';
import { partsLieWithin } from './dates/parts-lie-within.ts';
import { plannedEventsAreAhead } from './dates/planned-events-are-ahead.ts';
import { postsAreWritten } from './dates/posts-are-written.ts';
import { rolesFollowTheirDates } from './dates/roles-follow-their-dates.ts';
import { updatesFollowDates } from './dates/updates-follow-dates.ts';
import { hiddenNamesStayHidden } from './names/hidden-names-stay-hidden.ts';
import { nameOnlyPeopleAreUnlinked } from './names/name-only-people-are-unlinked.ts';
import { namesAreDistinct } from './names/names-are-distinct.ts';
import { namesAreLinked } from './names/names-are-linked.ts';
import { removedPeopleStayAway } from './names/removed-people-stay-away.ts';
import { edgesHaveEvidence } from './references/edges-have-evidence.ts';
import { entriesHaveASource } from './references/entries-have-a-source.ts';
import { idsAreUnique } from './references/ids-are-unique.ts';
import { mentionsHaveASentence } from './references/mentions-have-a-sentence.ts';
import { programmesHaveAnEvent } from './references/programmes-have-an-event.ts';
import { referencesExist } from './references/references-exist.ts';
import { rolesAndStagesExist } from './references/roles-and-stages-exist.ts';
import { sourcesExist } from './references/sources-exist.ts';
import { topicsAndPlacesExist } from './references/topics-and-places-exist.ts';
import type { Rule } from './rule.ts';
import { editionsAreDistinct } from './statements/editions-are-distinct.ts';
import { figuresArePlausible } from './statements/figures-are-plausible.ts';
import { referencesHaveNoCircle } from './statements/references-have-no-circle.ts';
import { sessionsNameProjects } from './statements/sessions-name-projects.ts';
import { titlesNameTopics } from './statements/titles-name-topics.ts';
import { videosHaveAnId } from './statements/videos-have-an-id.ts';
import { charactersAreVisible } from './texts/characters-are-visible.ts';
import { cjkLatinSpacing } from './texts/cjk-latin-spacing.ts';
import { componentsExist } from './texts/components-exist.ts';
import { fieldsAreOrdered } from './texts/fields-are-ordered.ts';
import { imagesHaveAlt } from './texts/images-have-alt.ts';
import { linksAreSafe } from './texts/links-are-safe.ts';
import { linksResolve } from './texts/links-resolve.ts';
import { ownWordsExist } from './texts/own-words-exist.ts';
import { picturesAreKept } from './texts/pictures-are-kept.ts';
import { subjectsAreMentioned } from './texts/subjects-are-mentioned.ts';
import { textsAreFinished } from './texts/texts-are-finished.ts';
import { translationsAlign } from './translations/translations-align.ts';
import { translationsAreWritten } from './translations/translations-are-written.ts';
import { translationsFollow } from './translations/translations-follow.ts';
import { paragraphsStay } from './urls/paragraphs-stay.ts';
import { urlsStay } from './urls/urls-stay.ts';

/** Every rule. Findings at one position keep this order. */
export const RULES: readonly Rule[] = [
  idsAreUnique,
  urlsStay,
  paragraphsStay,
  referencesExist,
  referencesHaveNoCircle,
  sourcesExist,
  topicsAndPlacesExist,
  rolesAndStagesExist,
  edgesHaveEvidence,
  entriesHaveASource,
  programmesHaveAnEvent,
  partsLieWithin,
  editionsAreDistinct,
  figuresArePlausible,
  rolesFollowTheirDates,
  plannedEventsAreAhead,
  postsAreWritten,
  updatesFollowDates,
  affiliationsDoNotOverlap,
  namesAreDistinct,
  removedPeopleStayAway,
  hiddenNamesStayHidden,
  nameOnlyPeopleAreUnlinked,
  charactersAreVisible,
  linksAreSafe,
  linksResolve,
  ownWordsExist,
  mentionsHaveASentence,
  componentsExist,
  picturesAreKept,
  imagesHaveAlt,
  translationsFollow,
  translationsAlign,
  translationsAreWritten,
  textsAreFinished,
  subjectsAreMentioned,
  videosHaveAnId,
  sessionsNameProjects,
  titlesNameTopics,
  cjkLatinSpacing,
  fieldsAreOrdered,
  namesAreLinked,
];

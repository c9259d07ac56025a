import type { Evidence } from '#graph/model/model.ts';
import type { Relationship } from '#graph/paths/page-projection.ts';
import type { DetailEvidence, RelationshipDetail } from '#graph/wire/node-detail.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { CitedSource } from '#schemas/source.ts';
import { markedSentence, readableEvidence } from '../evidence/readable-evidence.ts';

/** Items of evidence in the file; the pages of both ends show all. */
const MAX_SHOWN = 2;

/** The evidence of a relationship for readers of one language: the first items of each edge, and how many are left. */
export function relationshipEvidence(
  { edges }: Relationship,
  context: LocaleContext,
): Pick<RelationshipDetail, 'evidence' | 'more'> {
  const perEdge = edges.map(({ evidence }) =>
    readableEvidence(evidence, context).map((item) => evidenceDetail(item, context)),
  );
  const firstOfEach = perEdge.flatMap((items) => items.slice(0, 1));
  const ordered = firstOfEach.concat(perEdge.flatMap((items) => items.slice(1)));
  const distinct = [...new Map(ordered.map((item) => [JSON.stringify(item), item])).values()];
  const shown = distinct.slice(0, MAX_SHOWN);
  return { evidence: shown, more: distinct.length - shown.length };
}

/** The label of the lowest certainty among the edges; undefined when all are stated. */
export function doubtText({ edges }: Relationship, context: LocaleContext): string | undefined {
  const lowest = ['disputed', 'implied'].find((level) => edges.some(({ certainty }) => certainty === level));
  return lowest && context.label('certainty', lowest);
}

function evidenceDetail(item: Evidence, context: LocaleContext): DetailEvidence {
  if (item.type === 'sentence') {
    const [before, marked, after] = markedSentence(item, context);
    return {
      type: 'sentence',
      words: [before.text, marked.text, after.text],
      ...foreignLang(before.lang, context),
      href: context.sentence(item.post, item.lang, item.paragraph),
      where: context.name(item.post).text,
    };
  }
  if (item.type === 'post')
    return { type: 'post', title: context.name(item.post).text, href: context.href(item.post) };
  return sourceDetail(item.source, context);
}

function sourceDetail(
  { title, url, archived, author, site, date, lang }: CitedSource,
  context: LocaleContext,
): DetailEvidence {
  const lost = context.lost(url);
  const copy = archived ?? lost?.archived;
  return {
    type: 'source',
    title,
    ...foreignLang(lang, context),
    ...(url && { href: url }),
    ...(copy && { archived: copy }),
    facts: [
      author,
      site,
      date && context.date(date),
      lost && context.t('evidence.lost', { date: context.date(lost.since) }),
    ]
      .filter((fact) => fact)
      .join(' · '),
  };
}

function foreignLang(lang: string | undefined, context: LocaleContext): { lang?: string } {
  return lang && lang !== context.lang ? { lang } : {};
}

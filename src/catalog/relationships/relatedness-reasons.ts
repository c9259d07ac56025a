import type { Evidence } from '#graph/model/model.ts';
import type { RelatedReason } from '#graph/related/reason.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { isStringKey } from '#i18n/translate.ts';
import { readableEvidence } from '../evidence/readable-evidence.ts';

/** A reason in one language, split so that the shared node can be a link, with links to its evidence. */
export interface RelatednessReason {
  before: string;
  name: string;
  lang?: string | undefined;
  after: string;
  href?: string | undefined;
  evidence: ReasonEvidence[];
}

/** A sentence on this page's side or on the other side, an outside source, or a post whose front matter states it. */
export interface ReasonEvidence {
  kind: 'here' | 'there' | 'source' | 'post';
  title: string;
  lang?: string | undefined;
  href?: string | undefined;
}

/** The text and the evidence links of one reason for relatedness. */
export function relatednessReason(
  { type, shared, evidence }: Pick<RelatedReason, 'type' | 'shared' | 'evidence'>,
  context: LocaleContext,
): RelatednessReason {
  // Two posts share an author, two people a post by both, or by both in its source.
  const key = type === 'byline' && shared.startsWith('post:') ? 'reason.authors' : `reason.${type}`;
  const template = isStringKey(key) ? context.t(key) : `${type} {x}`;
  const [before = '', after = ''] = template.split('{x}');
  const sharedName = nameOfShared(shared, context);
  return {
    before,
    after,
    name: template.includes('{x}') ? sharedName.text : '',
    lang: sharedName.lang === context.lang ? undefined : sharedName.lang,
    href: context.has(shared) ? context.href(shared) : undefined,
    evidence: reasonEvidence(evidence, context),
  };
}

/** What is shared is a node or a topic. */
function nameOfShared(shared: string, context: LocaleContext): LocalizedText {
  if (context.has(shared)) return context.short(shared);
  return context.topicName(shared.replace(/^topic:/, ''));
}

/** Sources or posts shown where no sentence is. */
const MAX_LINKS = 2;

/** One sentence for each side; without any, sources; without sources, the posts whose front matter states it. */
function reasonEvidence([here, there]: RelatedReason['evidence'], context: LocaleContext): ReasonEvidence[] {
  const sentences = [sentenceOn('here', here, context), sentenceOn('there', there, context)].flat();
  if (sentences.length > 0) return sentences;
  const all = [...here, ...there];
  const cited = all.flatMap((item) => (item.type === 'source' ? item.source : []));
  const sources = [...new Map(cited.map((source) => [source.title, source])).values()].slice(0, MAX_LINKS);
  if (sources.length > 0)
    return sources.map(({ title, url, lang }) => ({ kind: 'source', title, lang, href: url }));
  const posts = all.flatMap((item) => (item.type === 'post' ? item.post : []));
  return [...new Set(posts)].slice(0, MAX_LINKS).map((post) => {
    const { text, lang } = context.name(post);
    return { kind: 'post', title: text, lang, href: context.href(post) };
  });
}

/** The first sentence for a reader of this language. */
function sentenceOn(
  kind: 'here' | 'there',
  evidence: readonly Evidence[],
  context: LocaleContext,
): ReasonEvidence[] {
  const [item] = readableEvidence(evidence, context).filter(({ type }) => type === 'sentence');
  if (item?.type !== 'sentence') return [];
  return [{ kind, title: '', href: context.sentence(item.post, item.lang, item.paragraph) }];
}

import type { Evidence } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import type { LocalizedText } from '#i18n/localize.ts';
import { isStringKey } from '#i18n/translate.ts';
import { readable } from './evidence.ts';

/** Something two nodes share: what, how much it counts, and what shows it on this side and on the other. */
export interface Reason {
  type: string;
  shared: string;
  share: number;
  evidence: readonly [readonly Evidence[], readonly Evidence[]];
}

/** A reason in words, and the addresses of the sentences that show it. */
export interface ReasonWords {
  before: string;
  name: string;
  lang?: string | undefined;
  after: string;
  href?: string | undefined;
  percent: number;
  /** What shows it: sentences of ours on this side and the other, else the sources outside. */
  proofs: Proof[];
}

/** A sentence (here or there), an outside source by its title, or a post whose heading says it. */
export interface Proof {
  kind: 'here' | 'there' | 'source' | 'post';
  title: string;
  lang?: string | undefined;
  href?: string | undefined;
}

const MOST = 2;

/** Says a reason in one language, in pieces so that what is shared can be a link. */
export function reasonWords({ type, shared, share, evidence }: Reason, context: LocaleContext): ReasonWords {
  const key = `reason.${type}`;
  const template = isStringKey(key) ? context.t(key) : `${type} {x}`;
  const [before = '', after = ''] = template.split('{x}');
  const named = nameOf(shared, context);
  return {
    before,
    after,
    name: template.includes('{x}') ? named.text : '',
    lang: named.lang === context.lang ? undefined : named.lang,
    href: context.has(shared) ? context.href(shared) : undefined,
    percent: Math.round(share * 100),
    proofs: proofsOf(evidence, context),
  };
}

/** What is shared: a node or a tag. */
function nameOf(shared: string, context: LocaleContext): LocalizedText {
  if (context.has(shared)) return context.short(shared);
  return { text: shared.replace(/^tag:/, ''), lang: undefined, from: 'written' };
}

/** Sentences first, one a side; sources where neither side has a sentence, each once; else the posts' headings. */
function proofsOf([mine, theirs]: Reason['evidence'], context: LocaleContext): Proof[] {
  const sentences = [sentenceIn(mine, 'here', context), sentenceIn(theirs, 'there', context)].flat();
  if (sentences.length > 0) return sentences;
  const outside = [...mine, ...theirs].flatMap((piece) => (piece.type === 'source' ? piece.source : []));
  const sources = [...new Map(outside.map((source) => [source.title, source])).values()].slice(0, MOST);
  if (sources.length > 0)
    return sources.map(({ title, url, lang }) => ({ kind: 'source', title, lang, href: url }));
  const posts = [...mine, ...theirs].flatMap((piece) => (piece.type === 'post' ? piece.post : []));
  return [...new Set(posts)].slice(0, MOST).map((post) => {
    const { text, lang } = context.name(post);
    return { kind: 'post', title: text, lang, href: context.href(post) };
  });
}

/** The first sentence that shows it to a reader of this language. */
function sentenceIn(evidence: readonly Evidence[], kind: 'here' | 'there', context: LocaleContext): Proof[] {
  const [piece] = readable(evidence, context).filter(({ type }) => type === 'sentence');
  if (piece?.type !== 'sentence') return [];
  return [{ kind, title: '', href: context.sentence(piece.post, piece.lang, piece.paragraph) }];
}

import type { Evidence } from '#graph/model.ts';
import type { Lens } from '#i18n/lens.ts';
import type { Written } from '#i18n/localize.ts';
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
  here?: string | undefined;
  there?: string | undefined;
}

/** Says a reason in one language, in pieces so that what is shared can be a link. */
export function reasonWords({ type, shared, share, evidence }: Reason, lens: Lens): ReasonWords {
  const key = `reason.${type}`;
  const template = isStringKey(key) ? lens.t(key) : `${type} {x}`;
  const [before = '', after = ''] = template.split('{x}');
  const named = nameOf(shared, lens);
  return {
    before,
    after,
    name: template.includes('{x}') ? named.text : '',
    lang: named.lang === lens.lang ? undefined : named.lang,
    href: lens.has(shared) ? lens.href(shared) : undefined,
    percent: Math.round(share * 100),
    here: sentenceIn(evidence[0], lens),
    there: sentenceIn(evidence[1], lens),
  };
}

/** What is shared: a node, a city or a tag. */
function nameOf(shared: string, lens: Lens): Written {
  if (lens.has(shared)) return lens.short(shared);
  const [kind, name = shared] = shared.split(':');
  return kind === 'city' ? lens.city(name) : { text: name, lang: undefined, from: 'written' };
}

/** Address of the first sentence that shows it to a reader of this language. */
function sentenceIn(evidence: readonly Evidence[], lens: Lens): string | undefined {
  const [piece] = readable(evidence, lens).filter(({ type }) => type === 'sentence');
  return piece?.type === 'sentence' ? lens.sentence(piece.post, piece.lang, piece.paragraph) : undefined;
}

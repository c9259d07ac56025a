import type { Evidence } from '#graph/model/model.ts';
import type { Proof, ToldTie } from '#graph/queries/node-detail.ts';
import type { Tie } from '#graph/queries/page-projection.ts';
import type { CitedSource, LocaleContext } from '#i18n/locale-context.ts';
import { pieces, readable } from '../facts/evidence.ts';

/** Pieces of evidence shown beside a sentence; the pages of both ends have all. */
const SHOWN = 2;

/** Why a tie is believed, for readers of one language: the plainest pieces, and how many there are besides. */
export function proofsOf({ edges }: Tie, context: LocaleContext): Pick<ToldTie, 'proofs' | 'more'> {
  const found = edges.map(({ evidence }) =>
    readable(evidence, context).map((piece) => proofOf(piece, context)),
  );
  const inTurn = found.flatMap((of) => of.slice(0, 1)).concat(found.flatMap((of) => of.slice(1)));
  const distinct = [...new Map(inTurn.map((proof) => [JSON.stringify(proof), proof])).values()];
  const shown = distinct.slice(0, SHOWN);
  return { proofs: shown, more: distinct.length - shown.length };
}

/** What makes a tie doubtful: the worst that its edges say of themselves, or an end known by name only. */
export function doubtOf({ edges }: Tie, context: LocaleContext): string | undefined {
  const worst = ['disputed', 'implied'].find((doubt) => edges.some(({ certainty }) => certainty === doubt));
  return worst && context.label('certainty', worst);
}

function proofOf(piece: Evidence, context: LocaleContext): Proof {
  if (piece.type === 'sentence') {
    const [before, marked, after] = pieces(piece, context);
    return {
      type: 'sentence',
      words: [before.text, marked.text, after.text],
      ...langOf(before.lang, context),
      href: context.sentence(piece.post, piece.lang, piece.paragraph),
      where: context.name(piece.post).text,
    };
  }
  if (piece.type === 'post')
    return { type: 'post', title: context.name(piece.post).text, href: context.href(piece.post) };
  return sourceProof(piece.source, context);
}

function sourceProof(
  { title, url, archived, author, site, date, lang }: CitedSource,
  context: LocaleContext,
): Proof {
  return {
    type: 'source',
    title,
    ...langOf(lang, context),
    ...(url && { href: url }),
    ...(archived && { archived }),
    facts: [author, site, date && context.date(date)].filter((fact) => fact).join(' · '),
  };
}

function langOf(lang: string | undefined, context: LocaleContext): { lang?: string } {
  return lang && lang !== context.lang ? { lang } : {};
}

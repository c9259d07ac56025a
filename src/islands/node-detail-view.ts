import type { DetailSegment, DetailEvidence, RelationshipDetail } from '#graph/wire/node-detail.ts';
import { interpolate } from '#i18n/strings/interpolate.ts';
import { element } from './element.ts';

/** What is said around a tie and its evidence. */
export interface ToldWords {
  heads: string;
  archived: string;
  more: string;
  moreOne: string;
}

/** A sentence in pieces, names as links. */
export function sentence(pieces: readonly DetailSegment[]): Node[] {
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? document.createTextNode(piece)
      : element('a', { href: piece.href, lang: piece.lang }, piece.text),
  );
}

/** A tie: its sentence, what makes it doubtful, its evidence, and where the rest of that is. */
export function told(tie: RelationshipDetail, page: { name: string; href: string }, words: ToldWords): HTMLElement {
  const box = element('div', { class: 'told' });
  const doubt = tie.doubt && element('small', { class: 'doubt' }, tie.doubt);
  box.append(element('p', { class: 'told-say' }, ...sentence(tie.say), ...(doubt ? [' ', doubt] : [])));
  box.append(...tie.proofs.map((proof) => quote(proof, words)));
  if (tie.more > 0) {
    const link = element(
      'a',
      { href: page.href },
      interpolate(tie.more === 1 ? words.moreOne : words.more, { n: tie.more, name: page.name }),
    );
    box.append(element('p', { class: 'meta' }, link));
  }
  return box;
}

/** A piece of evidence as a quotation that leads to where it stands. */
export function quote(proof: DetailEvidence, words: ToldWords): HTMLElement {
  if (proof.type === 'sentence') {
    const [before, marked, after] = proof.words;
    const text = element('span', { lang: proof.lang }, before, element('mark', {}, marked), after);
    const where = element('a', { href: proof.href }, proof.where);
    return element('blockquote', { cite: proof.href }, text, element('small', {}, where));
  }
  if (proof.type === 'post') {
    const link = element('a', { href: proof.href }, proof.title);
    return element('blockquote', {}, `${words.heads} · `, link);
  }
  const title = proof.href
    ? element('a', { href: proof.href, lang: proof.lang }, proof.title)
    : element('cite', { lang: proof.lang }, proof.title);
  const copy = proof.archived ? [' · ', element('a', { href: proof.archived }, words.archived)] : [];
  return element('blockquote', {}, title, proof.facts ? ` · ${proof.facts}` : '', ...copy);
}

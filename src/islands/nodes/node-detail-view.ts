import type { DetailEvidence, DetailSegment, RelationshipDetail } from '#graph/wire/node-detail.ts';
import type { Translate } from '#i18n/message.ts';
import type { nodeDetailStrings } from '#i18n/strings/client/node-detail.ts';
import { createElement } from '../dom/element.ts';

export type TranslateNodeDetail = Translate<keyof typeof nodeDetailStrings>;

/** A sentence; names of nodes are links. */
export function sentenceNodes(segments: readonly DetailSegment[]): Node[] {
  return segments.map((segment) =>
    typeof segment === 'string'
      ? document.createTextNode(segment)
      : createElement('a', { href: segment.href, lang: segment.lang }, segment.text),
  );
}

/** What makes a relationship doubtful, after a space; nothing where it is certain. */
export function doubtNodes({ doubt }: RelationshipDetail): (string | Node)[] {
  return doubt ? [' ', createElement('small', { class: 'doubt' }, doubt)] : [];
}

/** A relationship: its sentence, its evidence, and a link to the rest of the evidence. */
export function relationshipBlock(
  detail: RelationshipDetail,
  page: { name: string; href: string },
  t: TranslateNodeDetail,
): HTMLElement {
  const sentence = createElement(
    'p',
    { class: 'relationship-sentence' },
    ...sentenceNodes(detail.sentence),
    ...doubtNodes(detail),
  );
  return createElement('div', { class: 'relationship' }, sentence, ...evidenceNodes(detail, page, t));
}

/** The evidence of a relationship, and a link to the page with the rest of it. */
export function evidenceNodes(
  { evidence, more }: RelationshipDetail,
  page: { name: string; href: string },
  t: TranslateNodeDetail,
): HTMLElement[] {
  const quotes = evidence.map((item) => evidenceQuote(item, t));
  if (more === 0) return quotes;
  const link = createElement('a', { href: page.href }, t('node-detail.more', { n: more, name: page.name }));
  return [...quotes, createElement('p', { class: 'meta' }, link)];
}

/** One piece of evidence as a quotation with a link to its source. */
function evidenceQuote(evidence: DetailEvidence, t: TranslateNodeDetail): HTMLElement {
  if (evidence.type === 'sentence') {
    const [before, marked, after] = evidence.words;
    const text = createElement(
      'span',
      { lang: evidence.lang },
      before,
      createElement('mark', {}, marked),
      after,
    );
    const where = createElement('a', { href: evidence.href }, evidence.where);
    return createElement('blockquote', { cite: evidence.href }, text, createElement('small', {}, where));
  }
  if (evidence.type === 'post') {
    const link = createElement('a', { href: evidence.href }, evidence.title);
    return createElement('blockquote', {}, `${t('node-detail.post')} · `, link);
  }
  const { href, lang, title, archived, facts } = evidence;
  const source = href ? createElement('a', { href, lang }, title) : createElement('cite', { lang }, title);
  const copy = archived ? [' · ', createElement('a', { href: archived }, t('evidence.archived'))] : [];
  return createElement('blockquote', {}, source, facts ? ` · ${facts}` : '', ...copy);
}

import { formerParagraphs, lockedParagraphs } from '#graph/queries/lasting-paragraphs.ts';
import type { Locale } from '#i18n/locales.ts';
import { paragraphIdsOf } from '#parallel/source-paragraphs.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { postTextFor } from '../../locale/post-text.ts';
import { entityMentions } from '../../post/entity-mentions.ts';
import { outdatedParagraphs, parallelTexts } from '../../post/side-by-side.ts';
import { sourceAuthors } from '../../post/source-authors.ts';
import { entryPage } from './entry-page.ts';
import { relatedSection } from './related-section.ts';

/** Everything on the page of a post but its rendered body. */
export function postPage(catalog: Catalog, node: NodeOf<'post'>, locale: Locale) {
  const context = catalog.localeContext(locale);
  const { graph } = catalog;
  const { id } = node;
  const text = postTextFor(graph, id, locale);
  const parallel = parallelTexts(graph, id, locale);
  const other = parallel && (text === parallel.original ? parallel.translation : parallel.original);
  const locked = lockedParagraphs(graph, id, text.lang, catalog.archive.paragraphLock ?? []);
  const entry = entryPage(catalog, node, context, []);
  return {
    context,
    entry,
    text,
    /** Language of the other text on the side-by-side page; undefined where there is no such page. */
    sideBySideLang: other?.lang,
    outdatedParagraphs: outdatedParagraphs(text, parallel),
    /** Former paragraphs, to which links may lead. */
    formerParagraphs: formerParagraphs(locked, paragraphIdsOf(text.sentences)),
    mentions: entityMentions(graph, id),
    sourceAuthors: sourceAuthors(catalog, node),
    citationFiles: entry.dataLinks.filter(({ kind }) => kind === 'bib' || kind === 'csl'),
    backlinkGroups: catalog.backlinkGroups(id),
    related: relatedSection(catalog, id, context),
  };
}

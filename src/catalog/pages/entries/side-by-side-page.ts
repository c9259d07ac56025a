import { type Locale, localeOf } from '#i18n/locales.ts';
import { paragraphText } from '#parallel/source-paragraphs.ts';
import { site } from '#site.ts';
import { nodeBreadcrumbs } from '../../breadcrumbs.ts';
import type { Catalog, NodeOf } from '../../catalog.ts';
import { postTextFor } from '../../locale/post-text.ts';
import type { ParallelTexts } from '../../post/side-by-side.ts';

/**
 * Everything on the page of two texts of a post side by side but their rendered bodies.
 * @param path URL path of the page
 */
export function sideBySidePage(
  catalog: Catalog,
  node: NodeOf<'post'>,
  { original, translation, pairs }: ParallelTexts,
  locale: Locale,
  path: string,
) {
  const context = catalog.localeContext(locale);
  const { id } = node;
  const own = postTextFor(catalog.graph, id, locale) === original ? 'original' : 'translation';
  const other = own === 'original' ? translation : original;
  const langName = ({ lang }: typeof original) => context.label('lang', lang);
  const previous =
    'previousParagraphs' in translation.front ? translation.front.previousParagraphs : undefined;
  const { text: name } = context.name(id);
  return {
    context,
    name,
    title: context.t('parallel.title', { title: name }),
    description: context.summary(id)?.text ?? '',
    lead: context.t('parallel.lead', { original: langName(original), translation: langName(translation) }),
    breadcrumbs: [
      ...nodeBreadcrumbs(catalog, node, context),
      { name: context.t('parallel.read', { lang: langName(other) }), path },
    ],
    file: `content/${catalog.contentFile(node)}`,
    postHref: context.href(id),
    canonical: new URL(context.href(id), site.origin).href,
    own,
    otherContext: catalog.localeContext(localeOf(other.lang)),
    langs: { original: original.lang, translation: translation.lang },
    pairs,
    /** Text of a paragraph of the original as it is, and as it was when the translation was made. */
    currentText: (paragraph: string) => paragraphText(original.sentences, paragraph),
    previousText: (paragraph: string) => previous?.[paragraph],
  } as const;
}

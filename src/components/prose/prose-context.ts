import type { LocaleContext } from '#i18n/locale-context.ts';
import { isChinese } from '#i18n/locales.ts';
import type { Lang } from '#schemas/text.ts';
import { lostLinkHtml } from '../text/lost-link.ts';
import type { ProseContext } from './localize-html.ts';

/**
 * The context of a text on a page.
 * @param context of the page
 * @param lang language the text is written in
 * @param labels context whose strings label notes and footnotes, where that is not the page's
 */
export function proseContext(
  context: LocaleContext,
  lang: Lang,
  labels: LocaleContext = context,
): ProseContext {
  return {
    href: (id) => (context.has(id) ? context.href(id) : undefined),
    preview: (id) => context.preview(id),
    afterLink: (url) => lostLinkHtml(url, labels),
    convert: isConverted(context, lang) ? (text) => context.written(text, lang).text : undefined,
    footnotes: { title: labels.t('post.footnotes'), back: labels.t('post.footnotes.back') },
    noteTitle: (kind) => labels.label('note', kind),
  };
}

/** The language in which a page shows a text of a language: Chinese text is converted to the script of the page. */
export function displayedLang(context: LocaleContext, lang: Lang): Lang {
  return isConverted(context, lang) ? context.lang : lang;
}

function isConverted(context: LocaleContext, lang: Lang): boolean {
  return lang !== context.lang && isChinese(lang) && isChinese(context.lang);
}

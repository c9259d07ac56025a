import type { LocaleContext } from '#i18n/locale-context.ts';
import { isChinese, type Lang } from '#i18n/locales.ts';
import type { Loom } from './localize-html.ts';

/**
 * How a text written in `lang` is fitted to a page: in the page's script where the two differ only in that.
 * @param context the page's view, which gives links their addresses
 * @param words the view whose words the text's own apparatus speaks, when that is not the page's
 */
export function loomOf(context: LocaleContext, lang: Lang, words: LocaleContext = context): Loom {
  return {
    href: (id) => (context.has(id) ? context.href(id) : undefined),
    preview: (id) => context.preview(id),
    convert: converts(context, lang) ? (text) => context.written(text, lang).text : undefined,
    footnotes: { title: words.t('post.footnotes'), back: words.t('post.footnotes.back') },
    noteTitle: (kind) => words.label('note', kind),
  };
}

/** The language a text of `lang` is in once it stands on the page. */
export function shownIn(context: LocaleContext, lang: Lang): Lang {
  return converts(context, lang) ? context.lang : lang;
}

function converts(context: LocaleContext, lang: Lang): boolean {
  return lang !== context.lang && isChinese(lang) && isChinese(context.lang);
}

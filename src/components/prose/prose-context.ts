import type { Lens } from '#i18n/locale-context.ts';
import { isChinese, type Lang } from '#i18n/locales.ts';
import type { Loom } from './localize-html.ts';

/**
 * How a text written in `lang` is fitted to a page: in the page's script where the two differ only in that.
 * @param lens the page's view, which gives links their addresses
 * @param words the view whose words the text's own apparatus speaks, when that is not the page's
 */
export function loomOf(lens: Lens, lang: Lang, words: Lens = lens): Loom {
  return {
    href: (id) => (lens.has(id) ? lens.href(id) : undefined),
    preview: (id) => lens.preview(id),
    convert: converts(lens, lang) ? (text) => lens.written(text, lang).text : undefined,
    footnotes: { title: words.t('post.footnotes'), back: words.t('post.footnotes.back') },
    noteTitle: (kind) => words.label('note', kind),
  };
}

/** The language a text of `lang` is in once it stands on the page. */
export function shownIn(lens: Lens, lang: Lang): Lang {
  return converts(lens, lang) ? lens.lang : lang;
}

function converts(lens: Lens, lang: Lang): boolean {
  return lang !== lens.lang && isChinese(lang) && isChinese(lens.lang);
}

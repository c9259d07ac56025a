import type { LocaleContext } from '../locale-context.ts';
import { wordsIn } from './string-table.ts';

/** What the comforts of reading say, in the browser too. `{name}` is filled in. */
const reading = {
  'zh-Hans': {
    // Two languages side by side
    beside: '与{lang}对照着读',
    besideTitle: '{title}：逐段对照',
    besideLead: '左右两栏逐段相对；窄屏上下相叠。原文是{original}，译文是{translation}。',
    one: '只读这一种文字',
    changed: '原文改过，译文还没有跟上',
    new: '原文新添，还没有译文',
    gone: '原文已删，译文还留着',
    difference: '原文改了什么',
    removed: '删去',
    added: '添入',
    behind: '原文后来改过 {n} 段，译文还没有跟上',
    // Previews, paragraphs
    pin: '钉住',
    unpin: '取下“{name}”',
    pinned: '钉住的预览',
    copy: '复制本段的链接',
    copied: '本段的链接已复制',
    uncopied: '没能复制；链接已在地址栏里',
    // How to cite
    cite: '引用',
    citePage: '本页',
    citeSource: '所转述的原文',
    citeCopy: '复制',
    citeCopied: '已复制',
    // Lists
    filter: '筛选本页',
    filterWords: '只看含有这些字的',
    order: '先后',
    newest: '新的在前',
    oldest: '旧的在前',
    shown: '显示 {n} / {all} 条',
    nothing: '本页没有。换个词，或到全站搜索。',
    // The table of keys
    keys: '快捷键',
    keysOn: '启用单个字母的快捷键',
    close: '关闭',
    search: '搜索',
    help: '打开这张表',
    next: '下一段',
    previous: '上一段',
    copyKey: '复制当前段的链接',
    pinKey: '钉住打开的预览',
    besideKey: '两种语言对照，或回到一种',
    langsKey: '换成简体、繁体、英文',
    escape: '收起打开的东西',
  },
  en: {
    beside: 'Read beside the {lang}',
    besideTitle: '{title}: paragraph by paragraph',
    besideLead:
      'Each paragraph stands beside its counterpart, or above it on a narrow screen. The original is in {original}, the translation in {translation}.',
    one: 'Read this language alone',
    changed: 'The original has changed; the translation has not followed yet',
    new: 'New in the original, not translated yet',
    gone: 'Gone from the original, still in the translation',
    difference: 'What changed in the original',
    removed: 'removed',
    added: 'added',
    behind: 'Paragraphs of the original changed since: {n}',
    pin: 'Pin',
    unpin: 'Unpin “{name}”',
    pinned: 'Pinned previews',
    copy: 'Copy a link to this paragraph',
    copied: 'Link to the paragraph copied',
    uncopied: 'Could not copy; the link is in the address bar',
    cite: 'Cite',
    citePage: 'This page',
    citeSource: 'What it retells',
    citeCopy: 'Copy',
    citeCopied: 'Copied',
    filter: 'Filter this page',
    filterWords: 'Only what has these words',
    order: 'Order',
    newest: 'Newest first',
    oldest: 'Oldest first',
    shown: '{n} of {all} shown',
    nothing: 'Nothing on this page. Try another word, or search the whole site.',
    keys: 'Keyboard shortcuts',
    keysOn: 'Use single-letter shortcuts',
    close: 'Close',
    search: 'Search',
    help: 'Open this table',
    next: 'Next paragraph',
    previous: 'Previous paragraph',
    copyKey: 'Copy a link to the current paragraph',
    pinKey: 'Pin the open preview',
    besideKey: 'Two languages side by side, or one again',
    langsKey: 'Simplified, Traditional, English',
    escape: 'Close what is open',
  },
} as const;

export type ReadingWords = Record<keyof (typeof reading)['en'], string>;

/** The words of the comforts of reading in the language of a page. */
export function readingWords(context: Pick<LocaleContext, 'locale' | 'written'>): ReadingWords {
  return wordsIn(reading, context);
}

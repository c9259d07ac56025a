import type { StringTable } from '../../message.ts';

/** A post and its translation side by side. */
export const parallelStrings = {
  // Link to the side-by-side page. `{lang}`: the other language.
  'parallel.read': { 'zh-Hans': '与{lang}对照阅读', en: 'Read side by side with the {lang}' },
  'parallel.title': { 'zh-Hans': '{title}：逐段对照', en: '{title}: paragraph by paragraph' },
  'parallel.lead': {
    'zh-Hans': '左右两栏逐段对照，窄屏上改为上下排列。原文是{original}，译文是{translation}。',
    en: 'Each paragraph is beside its counterpart, or above it on a narrow screen. The original is in {original}, the translation in {translation}.',
  },
  'parallel.leave': { 'zh-Hans': '只看这种语言', en: 'Read this language only' },
  // State of a paragraph whose original changed after the translation.
  'parallel.changed': {
    'zh-Hans': '原文已修改，译文尚未更新',
    en: 'The original has changed; the translation is not updated yet',
  },
  'parallel.new': { 'zh-Hans': '原文新增，尚未翻译', en: 'New in the original, not translated yet' },
  'parallel.gone': {
    'zh-Hans': '原文已删除，译文仍保留',
    en: 'Deleted from the original, still in the translation',
  },
  'parallel.difference': { 'zh-Hans': '原文的修改', en: 'What changed in the original' },
  'parallel.removed': { 'zh-Hans': '删除', en: 'Removed' },
  'parallel.added': { 'zh-Hans': '新增', en: 'Added' },
  // `{n}`: paragraphs that changed in the original.
  'parallel.behind': {
    'zh-Hans': '原文有 {n} 段已修改，译文尚未更新',
    en: 'Paragraphs of the original changed since the translation: {n}',
  },
} as const satisfies StringTable;

import type { StringTable } from '../../message.ts';

/** A post and its translation side by side. */
export const parallelStrings = {
  // Link to the side-by-side page. `{lang}`: the other language.
  'parallel.read': { 'zh-Hans': '与{lang}对照着读', en: 'Read beside the {lang}' },
  'parallel.title': { 'zh-Hans': '{title}：逐段对照', en: '{title}: paragraph by paragraph' },
  'parallel.lead': {
    'zh-Hans': '左右两栏逐段相对；窄屏上下相叠。原文是{original}，译文是{translation}。',
    en: 'Each paragraph stands beside its counterpart, or above it on a narrow screen. The original is in {original}, the translation in {translation}.',
  },
  'parallel.leave': { 'zh-Hans': '只读这一种文字', en: 'Read this language alone' },
  // State of a paragraph whose original changed after the translation.
  'parallel.changed': {
    'zh-Hans': '原文改过，译文还没有跟上',
    en: 'The original has changed; the translation has not followed yet',
  },
  'parallel.new': { 'zh-Hans': '原文新添，还没有译文', en: 'New in the original, not translated yet' },
  'parallel.gone': {
    'zh-Hans': '原文已删，译文还留着',
    en: 'Gone from the original, still in the translation',
  },
  'parallel.difference': { 'zh-Hans': '原文改了什么', en: 'What changed in the original' },
  'parallel.removed': { 'zh-Hans': '删去', en: 'removed' },
  'parallel.added': { 'zh-Hans': '添入', en: 'added' },
  // `{n}`: paragraphs that changed in the original.
  'parallel.behind': {
    'zh-Hans': '原文后来改过 {n} 段，译文还没有跟上',
    en: 'Paragraphs of the original changed since: {n}',
  },
} as const satisfies StringTable;

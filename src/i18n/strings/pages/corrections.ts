import type { StringTable } from '../../message.ts';

/** The page about corrections and removal. */
export const correctionStrings = {
  'corrections.title': { 'zh-Hans': '更正与删除', en: 'Corrections and removal' },
  'corrections.lead': {
    'zh-Hans': '怎样更正错误，怎样把自己从本站删除，之后会怎样，以及更正过什么。',
    en: 'How to correct an error or remove yourself, what happens next, and what was corrected.',
  },
  // Words, separated by blanks, by which readers look for the page.
  'corrections.keywords': {
    'zh-Hans': '更正 删除 移除 错误 纠错 隐私 联系',
    en: 'correction corrections remove removal delete error privacy contact',
  },
  'corrections.list': { 'zh-Hans': '更正过的内容', en: 'What was corrected' },
  'corrections.none': { 'zh-Hans': '还没有更正过的内容。', en: 'Nothing was corrected yet.' },
} as const satisfies StringTable;

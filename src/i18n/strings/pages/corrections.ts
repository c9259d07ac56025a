import type { StringTable } from '../../message.ts';

/** The page about corrections and removal. */
export const correctionStrings = {
  'corrections.title': { 'zh-Hans': '更正与删除', en: 'Corrections and removal' },
  'corrections.lead': {
    'zh-Hans': '如何更正错误，如何要求删除个人信息，后续如何处理，以及已有的更正。',
    en: 'How to correct an error or remove yourself, what happens next, and what was corrected.',
  },
  // Words, separated by blanks, by which readers look for the page.
  'corrections.keywords': {
    'zh-Hans': '更正 勘误 订正 删除 移除 错误 纠错 隐私 联系',
    en: 'correction corrections errata mistake remove removal delete error privacy contact',
  },
  'corrections.list': { 'zh-Hans': '更正记录', en: 'Corrections made' },
  'corrections.none': { 'zh-Hans': '暂无更正记录。', en: 'No corrections yet.' },
} as const satisfies StringTable;

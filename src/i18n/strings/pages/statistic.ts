import type { StringTable } from '../../message.ts';

/** Statistics and printed lists of names. */
export const statisticStrings = {
  'numbers.metric': { 'zh-Hans': '数的是什么', en: 'What is counted' },
  'numbers.figure': { 'zh-Hans': '数字', en: 'Figure' },
  'numbers.scope': { 'zh-Hans': '范围', en: 'Scope' },
  'numbers.by': { 'zh-Hans': '谁说的', en: 'Who says so' },
  'numbers.differ': {
    'zh-Hans': '说法不一，并列于此，不作取舍',
    en: 'sources disagree; side by side, none chosen',
  },
  // How a source qualifies a figure; `{x}` is the amount.
  'numbers.about': { 'zh-Hans': '{x} 左右', en: 'about {x}' },
  'numbers.nearly': { 'zh-Hans': '近 {x}', en: 'nearly {x}' },
  'numbers.over': { 'zh-Hans': '{x} 以上', en: 'over {x}' },
  'numbers.at-least': { 'zh-Hans': '至少 {x}', en: 'at least {x}' },
  'numbers.under': { 'zh-Hans': '不到 {x}', en: 'under {x}' },
  'numbers.rank': { 'zh-Hans': '第 {x}', en: 'no. {x}' },
  // Units; `{x}` is the amount.
  'numbers.people': { 'zh-Hans': '{x} 人', en: '{x} people' },
  'numbers.percent': { 'zh-Hans': '{x}%', en: '{x}%' },
  // `{stated}`: the count a source gives; `{printed}`: the names it prints.
  'roll.stated': {
    'zh-Hans': '出处说 {stated} 位，印出来 {printed} 位。',
    en: '{stated} stated, {printed} printed.',
  },
  'roll.printed': { 'zh-Hans': '印出来 {printed} 位。', en: '{printed} printed.' },
  'roll.names': {
    'zh-Hans': '按印出的顺序；这里只照录名字，不认定是谁。',
    en: 'In the order printed. The names are copied; no identity is claimed for any of them.',
  },
} as const satisfies StringTable;

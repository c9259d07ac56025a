import type { StringTable } from '../../message.ts';

/** Statistics and printed lists of names. */
export const statisticStrings = {
  'numbers.metric': { 'zh-Hans': '指标', en: 'Metric' },
  'numbers.figure': { 'zh-Hans': '数值', en: 'Number' },
  'numbers.scope': { 'zh-Hans': '范围', en: 'Scope' },
  'numbers.by': { 'zh-Hans': '来源', en: 'Source' },
  'numbers.differ': {
    'zh-Hans': '各来源说法不一，一并列出',
    en: 'Sources disagree; all versions are shown',
  },
  // How a source qualifies a figure; `{x}` is the amount.
  'numbers.about': { 'zh-Hans': '{x}左右', en: 'about {x}' },
  'numbers.nearly': { 'zh-Hans': '近{x}', en: 'nearly {x}' },
  'numbers.over': { 'zh-Hans': '{x}以上', en: 'over {x}' },
  'numbers.at-least': { 'zh-Hans': '至少{x}', en: 'at least {x}' },
  'numbers.under': { 'zh-Hans': '不到{x}', en: 'under {x}' },
  'numbers.rank': { 'zh-Hans': '第{x}', en: 'no. {x}' },
  // Units; `{x}` is the amount.
  'numbers.people': { 'zh-Hans': '{x}人', en: '{x} people' },
  'numbers.percent': { 'zh-Hans': '{x}%', en: '{x}%' },
  // `{stated}`: the count a source gives; `{printed}`: the names it prints.
  'roll.stated': {
    'zh-Hans': '来源称共 {stated} 位，实列 {printed} 位。',
    en: 'The source says {stated}; it lists {printed}.',
  },
  'roll.printed': { 'zh-Hans': '共列 {printed} 位。', en: '{printed} listed.' },
  'roll.names': {
    'zh-Hans': '按来源中的顺序排列；只照录姓名，不认定身份。',
    en: 'In the order of the source. The names are copied; no identity is claimed for any of them.',
  },
} as const satisfies StringTable;

import type { StringTable } from '../../message.ts';

/** Comparison of the editions of a series. */
export const editionStrings = {
  'since.show': { 'zh-Hans': '显示名单', en: 'Show the names' },
  'since.title': { 'zh-Hans': '与上一届相比', en: 'Compared with the previous edition' },
  'since.caveat': {
    'zh-Hans': '仅比较本站收录的参与者：上一届 {before} 人，本届 {now} 人。未收录的人也可能在场。',
    en: 'Only people listed here are compared: {before} at the previous edition, {now} at this one. Others may have attended too.',
  },
  'since.returning': { 'zh-Hans': '再次参加', en: 'Returning' },
  'since.again': { 'zh-Hans': '间隔后再次参加', en: 'Returning after a gap' },
  'since.first': { 'zh-Hans': '本站首次收录', en: 'First time listed here' },
  // `{n}`: people of the edition before without a record at this one.
  'since.not-seen': {
    'zh-Hans': '另有 {n} 人上一届有记录、本届没有；没有记录不等于没有参加。',
    en: {
      count: 'n',
      one: '{n} person from the previous edition has no record at this one, which does not mean that they did not attend.',
      other:
        '{n} people from the previous edition have no record at this one, which does not mean that they did not attend.',
    },
  },
  'since.moved': { 'zh-Hans': '更换单位', en: 'Changed employer' },
  // Employer `{before}` and `{now}`.
  'since.moved.words': { 'zh-Hans': '{before} → {now}', en: '{before} → {now}' },
  'since.projects': { 'zh-Hans': '项目阶段变化', en: 'Projects that changed stage' },
  'since.outside': { 'zh-Hans': '无阶段', en: 'No stage' },
  'since.figures': { 'zh-Hans': '统计数字对比', en: 'Numbers compared' },
  'since.here': {
    'zh-Hans': '本届的来源见上方参与者列表',
    en: 'For the sources of this edition, see the people above',
  },
  'since.scope': {
    'zh-Hans': '统计口径不同，不宜直接比较',
    en: 'Counted differently; not directly comparable',
  },
  'editions.title': { 'zh-Hans': '历届对比', en: 'Editions compared' },
  'editions.caveat': {
    'zh-Hans': '人数和首次参加均按本站收录计算；没有记录不等于没有参加。',
    en: 'People and first times are counted from the records here; no record does not mean that somebody did not attend.',
  },
  'editions.edition': { 'zh-Hans': '届次', en: 'Edition' },
  'editions.people': { 'zh-Hans': '收录人数', en: 'People listed' },
  'editions.sessions': { 'zh-Hans': '议题', en: 'Sessions' },
  'editions.posts': { 'zh-Hans': '文章', en: 'Posts' },
  'editions.projects': { 'zh-Hans': '项目阶段变化', en: 'Projects that changed stage' },
  'editions.moved': { 'zh-Hans': '更换单位', en: 'Changed employer' },
  'editions.figures': { 'zh-Hans': '历届统计数字', en: 'Numbers by edition' },
} as const satisfies StringTable;

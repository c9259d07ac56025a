import type { StringTable } from '../../message.ts';

/** Comparison of the editions of a series. */
export const editionStrings = {
  'since.title': { 'zh-Hans': '与上一届相比', en: 'Since the edition before' },
  'since.caveat': {
    'zh-Hans': '比的是本档案所收：上一届收了 {before} 人，这一届收了 {now} 人。名单里没有的人，也可能在场。',
    en: {
      count: 'before',
      one: 'This compares what is in our archive: {before} person for the edition before, {now} for this one. Whoever is not listed may have been there all the same.',
      other:
        'This compares what is in our archive: {before} people for the edition before, {now} for this one. Whoever is not listed may have been there all the same.',
    },
  },
  'since.returning': { 'zh-Hans': '又来了', en: 'Came back' },
  'since.again': { 'zh-Hans': '隔届再来', en: 'Came back after a gap' },
  'since.first': { 'zh-Hans': '档案里初次', en: 'First time in our archive' },
  // `{n}`: people of the edition before without a record at this one.
  'since.not-seen': {
    'zh-Hans': '上一届在档案里、这一届没有记载的还有 {n} 人；没有记载，不等于没有来。',
    en: {
      count: 'n',
      one: '{n} person of the edition before is not recorded at this one, which does not mean they did not come.',
      other:
        '{n} people of the edition before are not recorded at this one, which does not mean they did not come.',
    },
  },
  'since.moved': { 'zh-Hans': '换了单位', en: 'Changed employer' },
  // Employer `{before}` and `{now}`.
  'since.moved.words': { 'zh-Hans': '{before} → {now}', en: '{before} → {now}' },
  'since.projects': { 'zh-Hans': '项目进阶', en: 'Projects that moved up' },
  'since.outside': { 'zh-Hans': '未入 CNCF', en: 'not in the CNCF' },
  'since.figures': { 'zh-Hans': '数字对照', en: 'Figures side by side' },
  'since.here': { 'zh-Hans': '这一届的凭据，见上面的人物', en: 'For this edition, see the people above' },
  'since.scope': {
    'zh-Hans': '口径不同，不宜直接相比',
    en: 'Different things are counted; not to be compared as they stand',
  },
  'editions.title': { 'zh-Hans': '各届并列', en: 'Editions side by side' },
  'editions.caveat': {
    'zh-Hans': '人数与初次都按本档案所收计算；没有记载，不等于没有来。',
    en: 'People and first times are counted in this archive; not being recorded does not mean not having come.',
  },
  'editions.edition': { 'zh-Hans': '届', en: 'Edition' },
  'editions.people': { 'zh-Hans': '档案里的人', en: 'People in our archive' },
  'editions.sessions': { 'zh-Hans': '分享', en: 'Sessions' },
  'editions.posts': { 'zh-Hans': '文章', en: 'Posts' },
  'editions.projects': { 'zh-Hans': '项目进阶', en: 'Projects moved up' },
  'editions.moved': { 'zh-Hans': '换了单位', en: 'Changed employer' },
  'editions.figures': { 'zh-Hans': '各届的数字', en: 'Figures by edition' },
} as const satisfies StringTable;

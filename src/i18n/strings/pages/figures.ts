import type { StringTable } from '../../message.ts';

/** The page of all figures. */
export const figureStrings = {
  'figures.lead': {
    'zh-Hans':
      '本站收录的全部统计数字，注明指标、范围、时间、发布者和来源。同一指标有不同说法的，一并列出，不取平均，也不作取舍。',
    en: 'Every number in the archive, with its metric, scope, date and source. Where sources disagree, all versions are shown; none is averaged or preferred.',
  },
  'figures.differ': { 'zh-Hans': '说法不一', en: 'Sources disagree' },
  'figures.differ.lead': { 'zh-Hans': '各来源说法不一的指标：', en: 'Sources disagree on:' },
  // How to read the bar charts.
  'figures.how.chart': {
    'zh-Hans':
      '条形按数值绘制，从零开始。末端箭头表示“至少”或“超过”，浅色表示“约”“近”或“不到”，细条表示范围，彩色表示说法不一。图下的表格列出同样的数字。',
    en: 'Bars are drawn to scale from zero. An arrow at the end means “over” or “at least”, a pale bar “about”, “nearly” or “under”, a thin bar a range; a coloured bar that sources disagree. The table below each chart has the same numbers.',
  },
  'figures.chart.of': {
    'zh-Hans': '图：{metric}。下表列出同样的数字。',
    en: 'Chart: {metric}. The table below has the same numbers.',
  },
  'figures.single': { 'zh-Hans': '单一来源', en: 'Single source' },
  'figures.where': { 'zh-Hans': '对象', en: 'Subject' },
  'figures.figure': { 'zh-Hans': '数值', en: 'Number' },
  'figures.what': { 'zh-Hans': '指标', en: 'Metric' },
  'figures.when': { 'zh-Hans': '时间', en: 'When' },
  'figures.by': { 'zh-Hans': '发布者', en: 'Stated by' },
  'figures.source': { 'zh-Hans': '来源', en: 'Source' },
  'figures.topic.people': { 'zh-Hans': '参加人数', en: 'Attendance' },
  'figures.topic.origin': {
    'zh-Hans': '参会者来自哪里，中国占多少',
    en: 'Where attendees came from, and China’s share',
  },
  'figures.topic.programme': { 'zh-Hans': '议程规模', en: 'Programme size' },
  'figures.topic.project': { 'zh-Hans': '项目与社区', en: 'Projects and communities' },
  // Metrics that several statistics share.
  'figures.metric.attendees': { 'zh-Hans': '到场人数', en: 'Attendees' },
  'figures.metric.registered': { 'zh-Hans': '报名人数', en: 'Registrations' },
  'figures.metric.track-attendees': { 'zh-Hans': '各分会场人数', en: 'Attendees by track' },
  'figures.metric.speakers': { 'zh-Hans': '讲者人数', en: 'Speakers' },
  'figures.metric.recorded-talks': { 'zh-Hans': '有录像的演讲', en: 'Recorded talks' },
  'figures.metric.talks': { 'zh-Hans': '演讲场数', en: 'Talks' },
  'figures.metric.attendees-from-china': { 'zh-Hans': '来自中国的参会者', en: 'Attendees from China' },
  'figures.metric.world-rank': { 'zh-Hans': '中国的世界排名', en: 'China’s world rank' },
  'figures.metric.members-share': {
    'zh-Hans': '会员中来自中国的比例',
    en: 'Share of members from China',
  },
  'figures.metric.days': { 'zh-Hans': '天数', en: 'Days' },
  'figures.metric.production-users': { 'zh-Hans': '生产环境用户', en: 'Production users' },
  'figures.metric.members': { 'zh-Hans': '社区成员', en: 'Community members' },
} as const satisfies StringTable;

import type { StringTable } from '../../message.ts';

/** The page of all figures. */
export const figureStrings = {
  'figures.lead': {
    'zh-Hans':
      '档案里的每一个数字：数的是什么、在哪个范围、何时、谁说的、出自哪里。同一件事有几种说法的，并排放着，不取平均，也不替谁选。',
    en: 'Every figure in the archive: what it counts, within what, when, who says so and where. Where one thing is told in several ways, they stand side by side; nothing is averaged, and none is chosen.',
  },
  'figures.differ': { 'zh-Hans': '说法不一', en: 'sources differ' },
  'figures.differ.lead': { 'zh-Hans': '这些数字，各处来源说法不一：', en: 'On these, sources differ:' },
  // How to read the bar charts.
  'figures.how.chart': {
    'zh-Hans':
      '长条按数值画，从零开始。末端的箭头是“至少、超过”，浅色是“约、近、不到”，细线是一个范围；朱色是说法不一。同样的数字在图下的表里。',
    en: 'Bars are drawn to scale, from zero. An arrow at the end says over or at least, a pale bar about, nearly or under, a thin one a range; red says that sources differ. The same figures are in the table beneath.',
  },
  'figures.chart.of': {
    'zh-Hans': '图：{metric}。同样的数字在下面的表里。',
    en: 'Chart: {metric}. The same figures are in the table below.',
  },
  'figures.single': { 'zh-Hans': '只有一处提到的', en: 'Told in one place only' },
  'figures.where': { 'zh-Hans': '关于', en: 'Of' },
  'figures.figure': { 'zh-Hans': '数字', en: 'Figure' },
  'figures.what': { 'zh-Hans': '数的是什么', en: 'Counted' },
  'figures.when': { 'zh-Hans': '时间', en: 'When' },
  'figures.by': { 'zh-Hans': '谁说的', en: 'Who says so' },
  'figures.source': { 'zh-Hans': '出处', en: 'Source' },
  'figures.topic.people': { 'zh-Hans': '来了多少人', en: 'How many came' },
  'figures.topic.origin': {
    'zh-Hans': '人从哪里来，中国占多少',
    en: 'Where they came from, and China’s share',
  },
  'figures.topic.programme': { 'zh-Hans': '讲了多少', en: 'How much was said' },
  'figures.topic.project': { 'zh-Hans': '项目与社区', en: 'Projects and their communities' },
  // Metrics that several statistics share.
  'figures.metric.attendees': { 'zh-Hans': '到场人数', en: 'Attendance' },
  'figures.metric.registered': { 'zh-Hans': '报名人数', en: 'Registrations' },
  'figures.metric.track-attendees': { 'zh-Hans': '分场人数', en: 'Attendance of single tracks' },
  'figures.metric.speakers': { 'zh-Hans': '讲者', en: 'Speakers' },
  'figures.metric.recorded-talks': { 'zh-Hans': '有录像的演讲', en: 'Recorded talks' },
  'figures.metric.talks': { 'zh-Hans': '演讲', en: 'Talks' },
  'figures.metric.attendees-from-china': { 'zh-Hans': '来自中国的到场者', en: 'Attendees from China' },
  'figures.metric.world-rank': { 'zh-Hans': '中国在世界的名次', en: 'China’s rank in the world' },
  'figures.metric.members-share': { 'zh-Hans': 'CNCF 会员中来自中国的', en: 'CNCF members from China' },
  'figures.metric.days': { 'zh-Hans': '天数', en: 'Days' },
  'figures.metric.production-users': { 'zh-Hans': '生产环境中的用户', en: 'Users in production' },
  'figures.metric.members': { 'zh-Hans': '社区成员', en: 'Members of the community' },
} as const satisfies StringTable;

import type { LocaleContext } from '../locale-context.ts';
import { interpolate } from './interpolate.ts';
import { wordIn } from './string-table.ts';

/** What the page of numbers says. Traditional Chinese is converted from Simplified at build. */
const words = {
  'zh-Hans': {
    lead: '档案里的每一个数字：数的是什么、在哪个范围、何时、谁说的、出自哪里。同一件事有几种说法的，并排放着，不取平均，也不替谁选。',
    differ: '说法不一',
    'differ.lead': '这些数字，各处来源说法不一：',
    'how.chart':
      '长条按数值画，从零开始。末端的箭头是“至少、超过”，浅色是“约、近、不到”，细线是一个范围；朱色是说法不一。同样的数字在图下的表里。',
    'chart.of': '图：{metric}。同样的数字在下面的表里。',
    single: '只有一处提到的',
    where: '关于',
    figure: '数字',
    what: '数的是什么',
    when: '时间',
    by: '谁说的',
    source: '出处',
    'topic.people': '来了多少人',
    'topic.origin': '人从哪里来，中国占多少',
    'topic.programme': '讲了多少',
    'topic.project': '项目与社区',
    'metric.attendees': '到场人数',
    'metric.registered': '报名人数',
    'metric.track-attendees': '分场人数',
    'metric.speakers': '讲者',
    'metric.recorded-talks': '有录像的演讲',
    'metric.talks': '演讲',
    'metric.attendees-from-china': '来自中国的到场者',
    'metric.world-rank': '中国在世界的名次',
    'metric.members-share': 'CNCF 会员中来自中国的',
    'metric.days': '天数',
    'metric.production-users': '生产环境中的用户',
    'metric.members': '社区成员',
  },
  en: {
    lead: 'Every figure in the archive: what it counts, within what, when, who says so and where. Where one thing is told in several ways, they stand side by side; nothing is averaged, and none is chosen.',
    differ: 'sources differ',
    'differ.lead': 'On these, sources differ:',
    'how.chart':
      'Bars are drawn to scale, from zero. An arrow at the end says over or at least, a pale bar about, nearly or under, a thin one a range; red says that sources differ. The same figures are in the table beneath.',
    'chart.of': 'Chart: {metric}. The same figures are in the table below.',
    single: 'Told in one place only',
    where: 'Of',
    figure: 'Figure',
    what: 'Counted',
    when: 'When',
    by: 'Who says so',
    source: 'Source',
    'topic.people': 'How many came',
    'topic.origin': 'Where they came from, and China’s share',
    'topic.programme': 'How much was said',
    'topic.project': 'Projects and their communities',
    'metric.attendees': 'Attendance',
    'metric.registered': 'Registrations',
    'metric.track-attendees': 'Attendance of single tracks',
    'metric.speakers': 'Speakers',
    'metric.recorded-talks': 'Recorded talks',
    'metric.talks': 'Talks',
    'metric.attendees-from-china': 'Attendees from China',
    'metric.world-rank': 'China’s rank in the world',
    'metric.members-share': 'CNCF members from China',
    'metric.days': 'Days',
    'metric.production-users': 'Users in production',
    'metric.members': 'Members of the community',
  },
} as const;

type Key = keyof (typeof words)['en'];

/** Says the page's words in the language of a context; `{metric}` and its like are filled in. */
export function numbersWords(context: Pick<LocaleContext, 'locale' | 'written'>) {
  const say = (key: Key, args: Readonly<Record<string, string>> = {}) =>
    interpolate(wordIn(words, context, key), args);
  return {
    say,
    /** The heading of a metric; the words of its first figure where the site has none of its own. */
    metric: (metric: string, label: string) =>
      `metric.${metric}` in words.en ? say(`metric.${metric}` as Key) : label,
  };
}

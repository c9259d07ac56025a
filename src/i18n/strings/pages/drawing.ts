import type { StringTable } from '../../message.ts';

/** Labels of the pictures and how to read them, and the page of type specimens. */
export const drawingStrings = {
  // Timeline of a person.
  'drawing.line': {
    'zh-Hans': '{name}历年参加的活动：每个圆点是一场，时间相近的上下叠放',
    en: 'Events attended by {name} over the years: one dot each, stacked where they are close in time',
  },
  'drawing.line-how': {
    'zh-Hans': '一个圆点是一场活动：彩色表示参与组织，实心表示上台演讲。横轴是本站收录的全部年份，便于比较。',
    en: 'Each dot is an event: coloured if this person helped to organize it, filled if they spoke. The axis covers all years of the archive, so that people can be compared.',
  },
  // Editions of a series.
  'drawing.ladder': {
    'zh-Hans': '{name}历届活动与多次参加的人：一条横线一届，一条竖线一人',
    en: 'Editions of {name} and people who came more than once: a horizontal line for each edition, a vertical line for each person',
  },
  'drawing.ladder-how': {
    'zh-Hans': '每条横线是一届，最新的在上；每条竖线是一位参加过多届的人，圆点表示参加的届次。',
    en: 'Each horizontal line is an edition, newest on top. Each vertical line is a person who came to more than one, with a dot at each.',
  },
  'drawing.people': { 'zh-Hans': '已收录 {n} 人', en: '{n} listed' },
  'drawing.calendar': {
    'zh-Hans': '全部活动：一行一年，一列一月',
    en: 'All events: a row for each year, a column for each month',
  },
  'drawing.calendar-how': {
    'zh-Hans':
      '一行是一年，一列是一月，一个圆点是一场活动；圆点越大，收录的参与者越多。实心点表示本站有文章写到，空心圆表示还没有。',
    en: 'A row is a year, a column a month, a dot an event: larger where more people are listed, filled where a post here mentions it, an empty circle where none does.',
  },
  'drawing.calendar-summary': {
    'zh-Hans': '活动最多的一年是 {year} 年（{n} 场）。',
    en: 'The year with most events is {year} ({n}).',
  },
  // Events of which only the year is known have no place in the calendar.
  'drawing.calendar-undated': {
    'zh-Hans': '另有 {n} 场只知道年份，没有画出。',
    en: {
      count: 'n',
      one: '{n} more event is known by its year only and not drawn.',
      other: '{n} more events are known by their year only and not drawn.',
    },
  },
  'drawing.map-summary': {
    'zh-Hans': '活动最多的城市是{city}（{n} 场）。',
    en: 'The city with most events is {city} ({n}).',
  },
  // Of `{all}` events of a person, `{n}` were in `{year}`.
  'drawing.line-summary': {
    'zh-Hans': '共 {all} 场，最多的一年是 {year} 年（{n} 场）。',
    en: '{all} events, most of them in {year} ({n}).',
  },
  'drawing.ladder-summary': {
    'zh-Hans': '有 {people} 人参加过不止一届，{name}最多（{n} 届）。',
    en: '{people} people came more than once; {name} most often ({n} editions).',
  },
  // Twelve names separated by spaces.
  'drawing.months': {
    'zh-Hans': '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  },
  'drawing.map': { 'zh-Hans': '举办过活动的城市', en: 'Cities that hosted events' },
  'drawing.map-how': {
    'zh-Hans': '圆点是城市，数字是已举办的活动场数；下方列表另含取消和未举办的。小图中的方框是大图的范围。',
    en: 'A dot is a city with the number of events held there; the list below also has those cancelled or still to come. The frame on the small map is the extent of the large one.',
  },
  // Chart in a post: `{names}` are series, projects or topics.
  'counts.events.year': { 'zh-Hans': '{names}：各年的活动数', en: 'Events by year: {names}' },
  'counts.events.place': { 'zh-Hans': '{names}：各城市的活动数', en: 'Events by city: {names}' },
  'counts.sessions.year': { 'zh-Hans': '{names}：各年的议题数', en: 'Sessions by year: {names}' },
  'counts.sessions.place': { 'zh-Hans': '{names}：各城市的议题数', en: 'Sessions by city: {names}' },
  'counts.alternative': {
    'zh-Hans': '图：{title}。下表列出同样的数字。',
    en: 'Chart: {title}. The table below has the same numbers.',
  },
  'counts.bar': { 'zh-Hans': '{division}：{n}', en: '{division}: {n}' },
  'counts.table': { 'zh-Hans': '数据表（按本站收录统计）', en: 'Table (counted from this archive)' },
  'counts.year': { 'zh-Hans': '年份', en: 'Year' },
  'counts.place': { 'zh-Hans': '城市', en: 'City' },
  'counts.events': { 'zh-Hans': '活动', en: 'Events' },
  'counts.sessions': { 'zh-Hans': '议题', en: 'Sessions' },
  'drawing.specimen': { 'zh-Hans': '字体样张', en: 'Type specimen' },
  'drawing.specimen-lead': {
    'zh-Hans': '供排版检查使用：列出每种文字和版式，便于修改后对照。',
    en: 'For checking the typography: every script and layout once, to be compared after a change.',
  },
  'drawing.gatherings': {
    'zh-Hans': '{city}：{n} 场活动',
    en: { count: 'n', one: '{city}: {n} event', other: '{city}: {n} events' },
  },
} as const satisfies StringTable;

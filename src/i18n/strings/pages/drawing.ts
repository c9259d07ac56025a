import type { StringTable } from '../../message.ts';

/** Labels of the pictures and how to read them, and the page of type specimens. */
export const drawingStrings = {
  // Timeline of a person.
  'drawing.line': {
    'zh-Hans': '{name}在历年的相聚：一点一场，同一时节的叠在一起',
    en: 'Gatherings of {name} over the years: a dot each, stacked where they fell close together',
  },
  'drawing.line-how': {
    'zh-Hans': '一点是一场活动，红的是参与主办，实心的是上台讲过；横线是整座档案的年份，各人可以相比。',
    en: 'A dot is a gathering: red where they helped to make it, filled where they spoke. The line spans the years of the whole archive, so that people can be compared.',
  },
  // Editions of a series.
  'drawing.ladder': {
    'zh-Hans': '{name}的历届与再来的人：一横一届，一竖一人',
    en: 'Editions of {name} and who came back: a rung an edition, a strand a person',
  },
  'drawing.ladder-how': {
    'zh-Hans': '一横是一届，新的在上；一竖是一位来过不止一届的人，结在哪一横，就到过哪一届。',
    en: 'A rung is an edition, the newest on top. A strand is someone who came to more than one, with a knot at each.',
  },
  'drawing.people': { 'zh-Hans': '查到 {n} 人', en: '{n} known' },
  'drawing.calendar': {
    'zh-Hans': '全部活动：一行一年，一列一月',
    en: 'All gatherings: a row a year, a column a month',
  },
  'drawing.calendar-how': {
    'zh-Hans': '一行一年，一列一月，一点一场；点越大，查得到的人越多；红的，这里有文章讲述。',
    en: 'A row is a year, a column a month, a dot a gathering: larger where more people are known, red where a post here tells of it.',
  },
  // Twelve names separated by spaces.
  'drawing.months': {
    'zh-Hans': '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  },
  'drawing.map': { 'zh-Hans': '办过活动的城市', en: 'Cities where people met' },
  'drawing.map-how': {
    'zh-Hans': '圆点是城市，数字是场数；下面是同样内容的目录。小图上的方框，是大图的范围。',
    en: 'A dot is a city, with the number of gatherings; the list below says the same. The frame on the small map is the extent of the large one.',
  },
  'drawing.specimen': { 'zh-Hans': '字样', en: 'Type specimen' },
  'drawing.specimen-lead': {
    'zh-Hans': '这一页给排版看：每一种文字、每一样版式都在这里站一遍，改动之后好照相比对。',
    en: 'A page for whoever sets the type: every script and every form stands here once, to be photographed after a change.',
  },
  'drawing.gatherings': {
    'zh-Hans': '{city}：{n} 场',
    en: { count: 'n', one: '{city}: {n} gathering', other: '{city}: {n} gatherings' },
  },
} as const satisfies StringTable;

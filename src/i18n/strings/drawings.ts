import type { LocaleContext } from '../locale-context.ts';
import { wordsIn } from './string-table.ts';

/**
 * What the pictures drawn from the archive are called and how they are to be read, and the page of type specimens. `{name}` is filled in.
 * Traditional Chinese is converted from Simplified at build.
 */
const drawings = {
  'zh-Hans': {
    // A person's line
    line: '{name}在历年的相聚：一点一场，同一时节的叠在一起',
    lineHow: '一点是一场活动，红的是参与主办，实心的是上台讲过；横线是整座档案的年份，各人可以相比。',
    // A series' ladder
    ladder: '{name}的历届与再来的人：一横一届，一竖一人',
    ladderHow: '一横是一届，新的在上；一竖是一位来过不止一届的人，结在哪一横，就到过哪一届。',
    people: '查到 {n} 人',
    // The list of events
    calendar: '全部活动：一行一年，一列一月',
    calendarHow: '一行一年，一列一月，一点一场；点越大，查得到的人越多；红的，这里有文章讲述。',
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    map: '办过活动的城市',
    mapHow: '圆点是城市，数字是场数；下面是同样内容的目录。小图上的方框，是大图的范围。',
    gatherings: '{city}：{n} 场',
    oneGathering: '{city}：{n} 场',
    // The page of type specimens
    specimen: '字样',
    specimenLead: '这一页给排版看：每一种文字、每一样版式都在这里站一遍，改动之后好照相比对。',
  },
  en: {
    line: 'Gatherings of {name} over the years: a dot each, stacked where they fell close together',
    lineHow:
      'A dot is a gathering: red where they helped to make it, filled where they spoke. The line spans the years of the whole archive, so that people can be compared.',
    ladder: 'Editions of {name} and who came back: a rung an edition, a strand a person',
    ladderHow:
      'A rung is an edition, the newest on top. A strand is someone who came to more than one, with a knot at each.',
    people: '{n} known',
    calendar: 'All gatherings: a row a year, a column a month',
    calendarHow:
      'A row is a year, a column a month, a dot a gathering: larger where more people are known, red where a post here tells of it.',
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    map: 'Cities where people met',
    mapHow:
      'A dot is a city, with the number of gatherings; the list below says the same. The frame on the small map is the extent of the large one.',
    gatherings: '{city}: {n} gatherings',
    oneGathering: '{city}: {n} gathering',
    specimen: 'Type specimen',
    specimenLead:
      'A page for whoever sets the type: every script and every form stands here once, to be photographed after a change.',
  },
} as const;

/** The words in one language. */
export type DrawingWords = Record<keyof (typeof drawings)['en'], string>;

/** The words in the language of a page. */
export function drawingWords(context: Pick<LocaleContext, 'locale' | 'written'>): DrawingWords {
  return wordsIn(drawings, context);
}

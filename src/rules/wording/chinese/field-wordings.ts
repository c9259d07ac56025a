import type { Wordings } from '../wording.ts';
import { chineseExpectation } from './expectations.ts';
import { isIt } from './suggestion.ts';

/** Messages about fields, references, sources and dates, in Simplified Chinese. */
export const chineseFieldWordings = {
  'unknown-field': ({ field, ...args }) => ({
    what: `没有 ${field} 这个字段。`,
    why: '不认识的字段不会显示在任何页面上。',
    fix: isIt(args, '改正字段名，或者删掉；content/README.zh-hans.md 列出了全部字段。'),
  }),
  'not-one-of': ({ field, value, values, ...args }) => ({
    what: `${field} 不能是“${value}”。`,
    why: values === '' ? '这个档案没有可用的值。' : `可用的值：${values}。`,
    fix: values === '' ? '删掉它，或者在 site.yml 里列出这个值。' : isIt(args, '从中选一个。'),
  }),
  'missing-field': ({ field }) => ({
    what: `缺少字段 ${field}。`,
    why: '页面需要它。',
    fix: `加一行 ${field.split('.').at(-1)}: 和它的值；content/README.zh-hans.md 有例子。`,
  }),
  date: ({ field, value, message }) => ({
    what: `${field} 不能是“${value}”。`,
    why: `${chineseExpectation(message)}。`,
    fix: '写一个存在的日期，不加引号，例如 2019-06-24；一段时间写成 2019-06-24/2019-06-26。',
  }),
  invalid: ({ field, value, message }) => ({
    what: `${field ? `${field} ` : '这个文件'}不能是“${value}”。`,
    why: `${chineseExpectation(message)}。`,
    fix: '改正它的值；content/README.zh-hans.md 有每个字段的例子。',
  }),
  'renamed-field': ({ field, current }) => ({
    what: `${field} 是字段 ${current} 的旧名。`,
    why: '以后的版本不再接受旧名。',
    fix: `运行 npm run check -- --fix，或者改写成 ${current}:。`,
  }),
  'renamed-field-twice': ({ field, current }) => ({
    what: `${field} 是字段 ${current} 的旧名，而 ${current} 也在这里。`,
    why: '两个值只能用一个。',
    fix: `保留 ${current}: 和正确的值，删掉另一行。`,
  }),
  'field-order': ({ field, after }) => ({
    what: after ? `字段 ${field} 应该紧接在 ${after} 后面。` : `字段 ${field} 应该在最前面。`,
    why: '所有文件的字段次序一致，找起来更快。',
    fix: '运行 npm run check -- --fix，它只改次序。',
  }),
  unfinished: ({ field }) => ({
    what: `${field} 里还有占位的 ……`,
    why: '没有 draft: true，文件会照原样发布。',
    fix: '写上内容，删掉这个字段，或者在文章里写 draft: true。',
  }),
  'unknown-reference': ({ target, field, ...args }) => ({
    what: `没有 ${target} 这个条目（见 ${field === 'the text' ? '正文' : field}）。`,
    why: '指向它的链接会失效。',
    fix: isIt(args, '新建它的文件，或者改正标识。'),
  }),
  'no-source': () => ({
    what: '这个文件没有写任何来源。',
    why: '读者无法核对它的内容。',
    fix: '加上 sources: [<sources.yml 里的标识>]，或者 sources: [{ title: …, url: … }]。',
  }),
  'unknown-source': ({ source, ...args }) => ({
    what: `sources.yml 里没有来源 ${source}。`,
    why: '读者要靠来源核对事实。',
    fix: isIt(args, '把它加进 sources.yml，或者在这里写 { title: …, url: … }。'),
  }),
  'no-evidence': ({ statement, field }) => ({
    what: `${statement}（${field}）没有来源。`,
    why: '本站只显示有来源的关系和数字。',
    fix: '在同一个对象里加 source: <标识>，或者给文件加 sources: [<标识>]。',
  }),
  'part-outside': ({ part, whole, event }) => ({
    what: `日期 ${part} 不在 ${event} 的日期（${whole}）之内。`,
    why: '活动的一部分或一场议题，在活动期间举行。',
    fix: '改正日期；同一地点的另一场活动，用 coLocatedWith: 代替 partOf:。',
  }),
  'programme-without-event': ({ id }) => ({
    what: `这份日程没有对应的活动（events/${id}.yaml）。`,
    why: '议题的地点、日期和网址取自活动。',
    fix: '新建活动文件，或者把这个文件改名为 <活动标识>.sessions.yaml。',
  }),
  'role-before-event': ({ person, role }) => ({
    what: `person:${person} 在一场 status: planned 的活动里有角色 ${role}。`,
    why: '活动举行之后，来源才能证实这个角色。',
    fix: '活动已经举行就写 status: held，否则删掉这个人。',
  }),
  'date-ahead': ({ date }) => ({
    what: `日期 ${date} 还没有到。`,
    why: '在那一天之前，首页、列表和订阅里都没有这篇文章。',
    fix: '改正日期；如果就是要在那一天发布，保持不变。',
  }),
  'planned-in-past': ({ dates }) => ({
    what: `活动的日期 ${dates} 已经过去，状态却还是 planned。`,
    why: '其中的人物只算预告，没有人算作到场。',
    fix: '写 status: held、cancelled 或 postponed，并注明来源；查不到来源就保持不变，在 notes: 里说明。',
  }),
  'about-unmentioned': ({ target }) => ({
    what: `文章的主题是 ${target}，但没有一句话提到它。`,
    why: '主题的页面会显示提到它的句子。',
    fix: `在正文里提到它：[…](${target})，或者从 about: 里删掉。`,
  }),
  'recap-before-event': ({ date, event, dates }) => ({
    what: `文章的日期是 ${date}，早于 ${event}（${dates}）。`,
    why: '回顾写的是已经举行的活动。',
    fix: '改正日期，或者写 kind: announcement。',
  }),
} satisfies Partial<Wordings>;

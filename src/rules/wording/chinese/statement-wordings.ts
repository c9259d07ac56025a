import type { Wordings } from '../wording.ts';
import { isIt } from './suggestion.ts';

/** Messages about dates, relations and figures that contradict each other, in Simplified Chinese. */
export const chineseStatementWordings = {
  'presence-without-event': ({ person, presence, status }) => ({
    what: `person:${person} 写了 presence: ${presence}，但活动的状态是 ${status}。`,
    why: '活动举行了，才有人参加。',
    fix: '删掉 presence:；如果已经举行，写 status: held。',
  }),
  'updated-before-date': ({ updated, date }) => ({
    what: `文章在 ${updated} 更新，早于写作日期 ${date}。`,
    why: '列表和订阅按这些日期排序。',
    fix: '改正 date:、updated: 或更正的日期。',
  }),
  'reference-circle': ({ field, circle }) => ({
    what: `${field} 最后又指向条目自己：${circle}。`,
    why: '条目不能包含自己、接续自己或与自己并列。',
    fix: `从其中一个文件里删掉 ${field}:。`,
  }),
  'part-and-co-located': ({ event }) => ({
    what: `这场活动既属于 ${event}，又写成与它同地举行。`,
    why: 'coLocatedWith: 用于同一地点、但不属于它的活动。',
    fix: `从 coLocatedWith: 里删掉 ${event}，或者删掉 partOf:。`,
  }),
  'edition-twice': ({ edition, series, other }) => ({
    what: `${series} 的第 ${edition} 届已经是 ${other}。`,
    why: '系列的页面按届数排列。',
    fix: '改正 edition:；没有来源写明届数的，删掉这一行。',
  }),
  'figure-implausible': ({ value }) => ({
    what: `这个数字是 ${value}。`,
    why: '占比最多是 100%。',
    fix: '改正数字，或者删掉 unit: percent；如果是增长，在 label: 里写明“增长”。',
  }),
  'unknown-topic': ({ topic, disguise, ...args }) => ({
    what: disguise ? `${topic} 不是主题，而是 ${disguise}。` : `topics.yml 里没有主题 ${topic}。`,
    why: '主题的页面汇集这方面的议题和文章；人、项目、活动和地点各有自己的页面。',
    fix: disguise
      ? `从 topics: 里删掉 ${topic}，在正文或对应的字段里写明它。`
      : isIt(
          args,
          `在 topics.yml 里加上：${topic}: { name: { zh-Hans: …, en: … }, summary: { zh-Hans: …, en: … }, source: … }，或者删掉它。`,
        ),
  }),
  'unknown-place': ({ place, ...args }) => ({
    what: `places.yml 里没有地点 ${place}。`,
    why: '城市的页面汇集那里的活动，地图要知道它的位置。',
    fix: isIt(
      args,
      `在 places.yml 里加上：${place}: { name: { zh-Hans: …, en: … }, country: CN, coordinates: [纬度, 经度], source: … }。`,
    ),
  }),
  'name-in-register-twice': ({ name, other }) => ({
    what: `名称 ${name} 已经属于 ${other}。`,
    why: '标题里的名称和其他网站的标签只能对应一个。',
    fix: '从其中一个删掉这个名称，或者合并两者。',
  }),
  'title-names-topic': ({ name, topic }) => ({
    what: `标题里有“${name}”，但 topics: 里没有 ${topic}。`,
    why: '主题的页面只列出写明了这个主题的条目。',
    fix: `如果说的就是它，写 topics: [${topic}]，或者运行 npm run check -- --accept 文件:行号。`,
  }),
  'session-names-project': ({ name, project }) => ({
    what: `标题里有 ${name}，但这场议题没有关联 project:${project}。`,
    why: '项目的页面列出与它关联的议题和录像。',
    fix: `如果说的就是它，写 projects: [${project}]，或者运行 npm run check -- --accept 文件:行号。`,
  }),
  'session-names-organization': ({ name, organization }) => ({
    what: `标题里有 ${name}，但这场议题没有关联 organization:${organization}。`,
    why: '组织的页面列出标题提到它的议题和录像。',
    fix: `如果说的就是它，写 organizations: [${organization}]，或者运行 npm run check -- --accept 文件:行号。`,
  }),
  'session-credits-person': ({ credit, person }) => ({
    what: `署名“${credit}”是 person:${person} 的名字。`,
    why: '人物的页面列出与此人关联的议题。',
    fix: `如果是同一个人，改写到 people: [{ person: ${person} }]。`,
  }),
  'video-without-id': ({ url }) => ({
    what: `${url} 没有指明是哪段录像。`,
    why: '页面上的链接打不开录像。',
    fix: '写出录像的完整网址，或者删掉这一行。',
  }),
  'as-of-after-source': ({ asOf, date }) => ({
    what: `asOf 是 ${asOf}，但来源的日期是 ${date}。`,
    why: '来源不能说明它之后的情况。',
    fix: '改正 asOf，或者改引能说明它的来源。',
  }),
} satisfies Partial<Wordings>;

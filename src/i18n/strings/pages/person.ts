import type { StringTable } from '../../message.ts';

/** Pages of people. */
export const personStrings = {
  'person.names': { 'zh-Hans': '姓名', en: 'Names' },
  'person.pronunciation': { 'zh-Hans': '读音', en: 'Pronunciation' },
  'person.identity': { 'zh-Hans': '身份', en: 'Identity' },
  'person.namesakes': { 'zh-Hans': '同名者', en: 'Others with this name' },
  'person.affiliations': { 'zh-Hans': '任职', en: 'Affiliations' },
  'person.gatherings': { 'zh-Hans': '参加过的活动', en: 'Events attended' },
  'person.talks': { 'zh-Hans': '议题', en: 'Sessions' },
  'person.wrote': { 'zh-Hans': '本站文章', en: 'Posts here' },
  'person.source-author': { 'zh-Hans': '其他网站的文章', en: 'Articles elsewhere' },
  'person.source-author.note': {
    'zh-Hans': '本站文章的来源',
    en: 'Sources of posts here',
  },
  'person.translated': { 'zh-Hans': '译文', en: 'Translations' },
  'person.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'person.honours': { 'zh-Hans': '荣誉', en: 'Honours' },
  'person.mentions': { 'zh-Hans': '提到此人的句子', en: 'Sentences that mention this person' },
  'person.related': { 'zh-Hans': '相关人物', en: 'Related people' },
  'person.links': { 'zh-Hans': '链接', en: 'Links' },
  'person.map': { 'zh-Hans': '{name}参加过的活动', en: 'Events attended by {name}' },
  'person.map.how': {
    'zh-Hans': '圆环是此人参加过的活动，圆点是同场的其他人。同场不等于相识。',
    en: 'Rings are the events this person attended; dots are other people at them. Attending the same event does not mean knowing each other.',
  },
  // `{name}` was at `{n}` of the same events.
  'person.map.summary': {
    'zh-Hans': '同场次数最多的是{name}（{n} 场）。',
    en: 'Most often at the same events: {name} ({n}).',
  },
  'person.not-there': { 'zh-Hans': '列名但未到场', en: 'Listed, but not present' },
  'person.not-there.how': {
    'zh-Hans': '以录像或远程方式参加、仅见于预告，或有来源说明没有到场；不计入参加过的活动。',
    en: 'By recording or remotely, announced only, or absent according to a source; not counted as events attended.',
  },
  'person.none': { 'zh-Hans': '暂无有来源可查的活动。', en: 'No confirmed events yet.' },
  'identity.verified': { 'zh-Hans': '已确认', en: 'Confirmed' },
  'identity.editor': { 'zh-Hans': '由编者判断', en: 'Judged by an editor' },
  'identity.name-only': {
    'zh-Hans': '只知姓名，身份待考',
    en: 'Only the name is known; identity unconfirmed',
  },
  'name.preferred': { 'zh-Hans': '常用名', en: 'Preferred' },
  'name.native': { 'zh-Hans': '本名', en: 'Native' },
  'name.romanised': { 'zh-Hans': '罗马字', en: 'Romanized' },
  'name.english': { 'zh-Hans': '英文名', en: 'English' },
  'name.nickname': { 'zh-Hans': '昵称', en: 'Nickname' },
  'name.handle': { 'zh-Hans': '账号', en: 'Handle' },
  'name.former': { 'zh-Hans': '曾用名', en: 'Former' },
  'name.misspelling': { 'zh-Hans': '误写', en: 'Misspelling' },
  'name.inferred': { 'zh-Hans': '推断，没有来源写明', en: 'Inferred; no source states it' },
  'name.distinction': { 'zh-Hans': '（{distinction}）', en: ' ({distinction})' },
  'name.family-first': { 'zh-Hans': '姓在前', en: 'Family name first' },
  'name.inferred.short': { 'zh-Hans': '推断', en: 'inferred' },
  'name.converted': { 'zh-Hans': '繁简转换', en: 'Script converted' },
  'when.from': { 'zh-Hans': '{date}起', en: 'since {date}' },
  'when.until': { 'zh-Hans': '至 {date}', en: 'until {date}' },
  // Moment at which a source shows a state.
  'when.as-of': { 'zh-Hans': '截至 {date}', en: 'as of {date}' },
  // The same, after another date.
  'when.seen': { 'zh-Hans': '（截至 {date}）', en: ' (as of {date})' },
  'when.between': { 'zh-Hans': '{from}–{until}', en: '{from}–{until}' },
  'namesakes.how': {
    'zh-Hans': '并列显示，以免混淆。',
    en: 'Shown side by side so that they are not confused.',
  },
  'namesakes.this': { 'zh-Hans': '本页人物', en: 'This person' },
  'namesakes.difference': { 'zh-Hans': '区别', en: 'Difference' },
  'encounters.title': { 'zh-Hans': '有过交集的人', en: 'People they met' },
  // People met at events, by how close the contact was.
  'encounters.how': {
    'zh-Hans': '同在一场大型活动不等于见过面，因此按接触的紧密程度分为四类。',
    en: 'Attending the same large event does not mean meeting, so contacts are grouped by how close they were.',
  },
  'encounters.byline': { 'zh-Hans': '合写文章', en: 'Wrote together' },
  'encounters.panel': { 'zh-Hans': '同一场圆桌', en: 'Same panel' },
  'encounters.session': { 'zh-Hans': '同一个议题', en: 'Same session' },
  'encounters.event': {
    'zh-Hans': '同一场小型活动，或同一组织团队',
    en: 'Same small event, or same organizing team',
  },
  'encounters.crowd': {
    'zh-Hans':
      '以下活动不计入：人数超过250、在线上举行，或没有来源说明人数。本站收录的其他人也参加了这些活动，但未必见过面。',
    en: 'These events are not counted: they had more than 250 people, were online, or no source gives their size. Other people listed here attended them too, but may not have met.',
  },
  // `{n}`: further people at a large event.
  'encounters.others': {
    'zh-Hans': '另有 {n} 人',
    en: { count: 'n', one: '{n} other', other: '{n} others' },
  },
  'affiliation.at': { 'zh-Hans': '在{x}上', en: 'at {x}' },
  'affiliation.then': { 'zh-Hans': '当时任职：', en: 'Affiliation then:' },
  'affiliation.that-year': { 'zh-Hans': '当年任职：', en: 'Affiliation that year:' },
} as const satisfies StringTable;

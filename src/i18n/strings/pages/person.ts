import type { StringTable } from '../../message.ts';

/** Pages of people. */
export const personStrings = {
  'person.names': { 'zh-Hans': '名字', en: 'Names' },
  'person.say': { 'zh-Hans': '读音', en: 'Say it' },
  'person.identity': { 'zh-Hans': '身份', en: 'Identity' },
  'person.namesakes': { 'zh-Hans': '同名的人', en: 'Others of this name' },
  'person.affiliations': { 'zh-Hans': '所在', en: 'Affiliations' },
  'person.gatherings': { 'zh-Hans': '到过的相聚', en: 'Gatherings' },
  'person.wrote': { 'zh-Hans': '在这里写的', en: 'Wrote here' },
  'person.source-author': { 'zh-Hans': '写过的原文', en: 'Wrote elsewhere' },
  'person.source-author.note': {
    'zh-Hans': '本站据以写成摘要的文章',
    en: 'texts that posts here are written from',
  },
  'person.translated': { 'zh-Hans': '译过的', en: 'Translated' },
  'person.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'person.honours': { 'zh-Hans': '荣誉', en: 'Honours' },
  'person.mentions': { 'zh-Hans': '提到此人的句子', en: 'Sentences that name this person' },
  'person.related': { 'zh-Hans': '常在一处的人', en: 'Often in the same places' },
  'person.links': { 'zh-Hans': '别处', en: 'Elsewhere' },
  'person.sky': { 'zh-Hans': '{name}到过的相聚', en: 'Where {name} was' },
  'person.sky.how': {
    'zh-Hans': '圆环是此人到过的活动，星是也在那里的人。同在一场，未必相识。',
    en: 'Rings are the events this person was at, stars who else was there. Being at the same event is not knowing each other.',
  },
  'person.not-there': { 'zh-Hans': '列名而未到场', en: 'Listed, but not there' },
  'person.not-there.how': {
    'zh-Hans': '以录像或远程参加、只见于预告，或有来源说没有到场；不计入参加过的活动。',
    en: 'By recording or remotely, announced only, or absent by a source; not counted as events attended.',
  },
  'person.none': { 'zh-Hans': '还没有查到出处的相聚。', en: 'No gathering with evidence yet.' },
  'identity.verified': { 'zh-Hans': '已确认', en: 'confirmed' },
  'identity.editor': { 'zh-Hans': '编者判断', en: 'our reading' },
  'identity.name-only': { 'zh-Hans': '只知其名，不知其人', en: 'only a name is known, not who bears it' },
  'name.preferred': { 'zh-Hans': '常用', en: 'in use' },
  'name.native': { 'zh-Hans': '本名', en: 'native' },
  'name.romanised': { 'zh-Hans': '拼写', en: 'romanised' },
  'name.english': { 'zh-Hans': '英文名', en: 'English' },
  'name.nickname': { 'zh-Hans': '花名', en: 'nickname' },
  'name.handle': { 'zh-Hans': '账号', en: 'handle' },
  'name.former': { 'zh-Hans': '曾用', en: 'former' },
  'name.misspelling': { 'zh-Hans': '误写', en: 'misspelling' },
  'name.inferred': { 'zh-Hans': '推断，未见出处', en: 'inferred, no source states it' },
  'name.converted': { 'zh-Hans': '字形转换', en: 'script converted' },
  'when.from': { 'zh-Hans': '{date}起', en: 'since {date}' },
  'when.until': { 'zh-Hans': '至 {date}', en: 'until {date}' },
  // Moment at which a source shows a state.
  'when.as-of': { 'zh-Hans': '{date} 时', en: 'as of {date}' },
  // The same, after another date.
  'when.seen': { 'zh-Hans': '（{date}所见）', en: ' (as of {date})' },
  'when.between': { 'zh-Hans': '{from}–{until}', en: '{from}–{until}' },
  'namesakes.how': {
    'zh-Hans': '并排放着，好让人不认错。',
    en: 'Side by side, so that nobody is taken for another.',
  },
  'namesakes.this': { 'zh-Hans': '本页此人', en: 'On this page' },
  'namesakes.difference': { 'zh-Hans': '区别', en: 'What tells them apart' },
  'met.title': { 'zh-Hans': '在那里遇见', en: 'Met there' },
  // People met at events, by how close the contact was.
  'met.how': {
    'zh-Hans': '同在一场盛会不算相识，所以分四种远近来说。',
    en: 'Being at one big event is not meeting, so this is said in four strengths.',
  },
  'met.byline': { 'zh-Hans': '同署一篇文章', en: 'Shared a byline' },
  'met.panel': { 'zh-Hans': '同一场圆桌', en: 'Sat on one panel' },
  'met.session': { 'zh-Hans': '同一场分享', en: 'Held one session' },
  'met.event': {
    'zh-Hans': '同一次小型聚会，或同在一个筹备班子',
    en: 'Took part in one small gathering, or ran one event together',
  },
  'met.crowd': {
    'zh-Hans':
      '人多的场合不算：下面这些活动超过 250 人、在线上，或没有来源说到了多少人，档案里还有这些人也在场，但未必见过面。',
    en: 'Crowds do not count. These events had more than 250 people, were online, or no source says how many came; others in this archive were there too, and need not have met.',
  },
  // `{n}`: further people at a large event.
  'met.others': { 'zh-Hans': '另有 {n} 人', en: { count: 'n', one: '{n} other', other: '{n} others' } },
  'affiliation.at': { 'zh-Hans': '在{x}上', en: 'at {x}' },
  'affiliation.then': { 'zh-Hans': '当时属于', en: 'then with' },
  'affiliation.that-year': { 'zh-Hans': '那一年属于', en: 'that year with' },
} as const satisfies StringTable;

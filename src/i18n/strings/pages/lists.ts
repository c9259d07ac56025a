import type { StringTable } from '../../message.ts';

/** The lists of each kind, and the filter above them. */
export const listStrings = {
  'list.separator': { 'zh-Hans': '、', en: ', ' },
  // A filled dot marks an event with a post.
  'list.events.lead': {
    'zh-Hans': '按年份、城市和系列查看。实心点表示本站有文章写到该活动，空心圆表示还没有。',
    en: 'By year, city and series. A filled dot means that a post here mentions the event, an empty circle that none does.',
  },
  'list.people.lead': {
    'zh-Hans': '按姓名拼音和拉丁字母排列；两种姓名都有的人物会在两处列出。',
    en: 'By the pinyin of Chinese names and by Latin letter. A person with both kinds of name is listed in both.',
  },
  'list.projects.lead': {
    'zh-Hans': '活动中介绍过的项目，以及相关人物参与的项目。',
    en: 'Projects presented at these events, or worked on by the people listed here.',
  },
  'list.organizations.lead': {
    'zh-Hans': '主办、赞助或派人参加活动的公司、基金会与社区。',
    en: 'Companies, foundations and communities that hosted, sponsored or attended these events.',
  },
  'list.posts.lead': {
    'zh-Hans': '本站撰写的回顾与摘要，均注明原作者和来源。',
    en: 'Recaps and digests written for this site. Each names the author of its source.',
  },
  'list.topics.lead': {
    'zh-Hans': '议题、文章和项目涉及的主题。每个主题的页面列出历年议题、文章、项目和讲者。',
    en: 'What talks, posts and projects are about. Each topic has a page with its talks by year, posts, projects and speakers.',
  },
  'list.places.lead': {
    'zh-Hans': '举办过活动的城市，按国家或地区排列。',
    en: 'Cities that hosted events, by country or region.',
  },
  'list.talks.lead': {
    'zh-Hans': '各场活动的演讲、圆桌和工作坊，由新到旧。',
    en: 'Talks, panels and workshops of all events, newest first.',
  },
  'topic.posts': { 'zh-Hans': '文章', en: 'Posts' },
  'topic.talks': { 'zh-Hans': '议题', en: 'Talks' },
  'topic.people': { 'zh-Hans': '讲得最多的人', en: 'Most frequent speakers' },
  'topic.related': { 'zh-Hans': '相关主题', en: 'Related topics' },
  'topic.wider': { 'zh-Hans': '上级主题', en: 'Part of' },
  'topic.narrower': { 'zh-Hans': '下级主题', en: 'Includes' },
  'topic.feed': { 'zh-Hans': '本主题的 RSS 订阅', en: 'RSS feed of this topic' },
  'place.country': { 'zh-Hans': '国家或地区', en: 'Country or region' },
  'place.country-lead': {
    'zh-Hans': '{name}举办过活动的城市，共 {n} 座。',
    en: {
      count: 'n',
      one: '{name}: {n} city that hosted events.',
      other: '{name}: {n} cities that hosted events.',
    },
  },
  'place.events': { 'zh-Hans': '历年活动', en: 'Events by year' },
  'place.people': { 'zh-Hans': '参加最多的人', en: 'People most often here' },
  'place.residents': { 'zh-Hans': '所在地为此的组织', en: 'Organizations based here' },
  'place.hosts': { 'zh-Hans': '在此办过活动的组织', en: 'Organizations behind the events' },
  'place.venues': { 'zh-Hans': '场馆', en: 'Venues' },
  'place.cities': { 'zh-Hans': '城市', en: 'Cities' },
  'place.gatherings': { 'zh-Hans': '{n} 场活动', en: { count: 'n', one: '{n} event', other: '{n} events' } },
  'place.times': { 'zh-Hans': '{n} 次', en: { count: 'n', one: '{n} time', other: '{n} times' } },
  'talks.held': {
    'zh-Hans': '已举行 {n} 场',
    en: { count: 'n', one: '{n} took place', other: '{n} took place' },
  },
  'talks.of-year': { 'zh-Hans': '{year} 年的议题', en: 'Talks of {year}' },
  'talks.year-lead': {
    'zh-Hans': '{events} 场活动的演讲、圆桌和工作坊，已举行 {held} 场。',
    en: 'Talks, panels and workshops by event. Events: {events}; sessions that took place: {held}.',
  },
  'talks.other-years': { 'zh-Hans': '其他年份', en: 'Other years' },
  'talks.feed': { 'zh-Hans': '议题的 RSS 订阅', en: 'RSS feed of talks' },
  'list.series.lead': { 'zh-Hans': '定期举办的系列活动。', en: 'Recurring series of events.' },
  // On the page of a list, in an archive that has just begun.
  'list.empty': { 'zh-Hans': '这里还没有内容。', en: 'Nothing here yet.' },
  'list.by-year': { 'zh-Hans': '按年份', en: 'By year' },
  'list.by-subject-date': { 'zh-Hans': '按所述活动的日期', en: 'By date of the event' },
  'list.posts.of-year': { 'zh-Hans': '{year} 年的文章', en: 'Posts on {year}' },
  'list.older': {
    'zh-Hans': '更早的 {n} 篇见各年页面。',
    en: 'The {n} written before are on the pages of the years.',
  },
  'list.by-written': { 'zh-Hans': '按撰写日期', en: 'By date of writing' },
  'list.by-city': { 'zh-Hans': '按城市', en: 'By city' },
  'list.by-series': { 'zh-Hans': '按系列', en: 'By series' },
  'list.by-pinyin': { 'zh-Hans': '按拼音', en: 'By pinyin' },
  'list.by-latin': { 'zh-Hans': '按拉丁字母', en: 'By Latin letter' },
  'list.in-page-nav': { 'zh-Hans': '跳到', en: 'Jump to' },
  'list.undated': { 'zh-Hans': '日期不详', en: 'Date unknown' },
  'list.no-city': { 'zh-Hans': '地点不详', en: 'Place unknown' },
  'list.no-series': { 'zh-Hans': '不属于任何系列', en: 'Not part of a series' },
  'list.online': { 'zh-Hans': '线上', en: 'Online' },
  'filter.label': { 'zh-Hans': '筛选本页', en: 'Filter this page' },
  'filter.text': { 'zh-Hans': '包含文字', en: 'Containing' },
  'filter.city': { 'zh-Hans': '城市', en: 'City' },
  'filter.order': { 'zh-Hans': '排序', en: 'Sort by' },
  'filter.newest': { 'zh-Hans': '由新到旧', en: 'Newest first' },
  'filter.oldest': { 'zh-Hans': '由旧到新', en: 'Oldest first' },
  // `{n}` and `{all}` are filled in by the browser.
  'filter.shown': { 'zh-Hans': '共 {all} 条，显示 {n} 条', en: 'Showing {n} of {all}' },
  'filter.nothing': {
    'zh-Hans': '本页没有匹配的内容。请换个词，或搜索全站。',
    en: 'No matches on this page. Try another word, or search the whole site.',
  },
} as const satisfies StringTable;

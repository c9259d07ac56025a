import type { StringTable } from '../../message.ts';

/** The search page and box before the first query. */
export const searchStrings = {
  'search.lead': {
    'zh-Hans': '搜索全站文字，简体、繁体通用。',
    en: 'Search all pages; Simplified and Traditional Chinese find each other.',
  },
  'search.label': { 'zh-Hans': '搜索全站', en: 'Search the site' },
  'search.placeholder': { 'zh-Hans': '搜索人物、活动、文章', en: 'Search people, events, posts' },
  'search.suggestions': { 'zh-Hans': '搜索结果', en: 'Search results' },
  'search.found': { 'zh-Hans': '找到', en: 'Found' },
  'search.results': { 'zh-Hans': '结果', en: 'Results' },
  'search.filters': { 'zh-Hans': '筛选', en: 'Filters' },
  'search.top': { 'zh-Hans': '回到顶部', en: 'Back to top' },
  'search.hint': {
    'zh-Hans':
      '可以输入姓名、拼音（aoxiaojian）、首字母（axj）、账号或曾用名，简繁通用；用引号可以搜索完整词组。',
    en: 'Enter a name, pinyin (aoxiaojian), initials (axj), a handle or a former name; either Chinese script finds both. Quotation marks find an exact phrase.',
  },
  'search.lists': { 'zh-Hans': '按列表浏览', en: 'Browse the lists' },
  // Until the script of the page runs.
  'search.starting': {
    'zh-Hans': '正在载入搜索。如果一直没有完成，请重新加载本页；下面的列表不需要搜索也能用。',
    en: 'Loading the search. If this does not end, reload the page; the lists below work without it.',
  },
  'search.noscript': {
    'zh-Hans': '搜索需要 JavaScript。也可以浏览以下列表：',
    en: 'Search needs JavaScript. You can also browse these lists:',
  },
  // Words, separated by blanks, by which readers look for a page of the site.
  'search-words.numbers': {
    'zh-Hans': '数字 统计 数据统计 人数',
    en: 'numbers statistics figures attendance',
  },
  'search-words.data': {
    'zh-Hans': '数据 下载 下载数据 数据下载 数据集 接口 API RSS CSV JSON RDF SPARQL',
    en: 'data download dataset API RSS CSV JSON RDF SPARQL',
  },
  'search-words.offline': {
    'zh-Hans': '离线 保存 断网 没有网络 安装 应用 隐私 缓存',
    en: 'offline save saved network install app privacy cache plane flight',
  },
  'search-words.about': {
    'zh-Hans': '关于本站 许可 版权 联系方式',
    en: 'about licence license copyright contact',
  },
  'search-words.new': {
    'zh-Hans': '更新 新内容 最新 订阅',
    en: 'new updates news latest changes feed',
  },
  'search-words.missing': { 'zh-Hans': '缺少 缺什么 空缺 补充 帮忙', en: 'missing gaps help wanted' },
  'search-words.talks': { 'zh-Hans': '演讲 议题 讲座 分享', en: 'talks sessions presentations' },
  'search-words.topics': { 'zh-Hans': '主题 话题 分类 标签', en: 'topics subjects tags' },
  'search-words.places': { 'zh-Hans': '城市 地点 地方', en: 'places cities locations' },
  'search-words.events': { 'zh-Hans': '活动 会议 日程', en: 'events conferences meetups' },
  'search-words.people': { 'zh-Hans': '人物 人 讲者 讲师', en: 'people speakers' },
  'search-words.posts': { 'zh-Hans': '文章 博客 游记', en: 'posts articles blog' },
  'search-words.projects': { 'zh-Hans': '项目 开源项目', en: 'projects' },
  'search-words.organizations': { 'zh-Hans': '组织 公司 企业', en: 'organizations companies' },
  'search-words.series': { 'zh-Hans': '系列 系列活动', en: 'series' },
  'search-words.graph': { 'zh-Hans': '图谱 关系图 知识图谱 网络图', en: 'graph network map' },
  'search-words.connect': {
    'zh-Hans': '关系 联系 两个人 怎么认识 路径',
    en: 'connection connections connected path relation',
  },
} as const satisfies StringTable;

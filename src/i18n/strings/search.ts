import type { LocaleContext } from '../locale-context.ts';
import { wordsIn } from './string-table.ts';

/**
 * What the search says, in the browser too. `{name}` is filled in there; `one` and `many` are for English numbers.
 * Traditional Chinese is converted from Simplified at build.
 */
const search = {
  'zh-Hans': {
    // The box in every header, and the field of the page
    label: '搜索全站',
    placeholder: '搜人、活动、文章',
    suggestions: '搜索结果',
    all: '查看全部 {n} 条结果',
    // Announced while typing
    one: '{n} 条结果',
    many: '{n} 条结果',
    loading: '正在取来索引……',
    failed: '索引没有取到。请检查网络，或从下面的目录找。',
    // The page
    found: '找到',
    results: '结果',
    filters: '缩小范围',
    clear: '取消全部',
    more: '再看 {n} 条',
    others: '其余 {n} 项',
    kind: '类别',
    event: '活动',
    person: '人物',
    project: '项目',
    year: '年份',
    lang: '语言',
    elsewhere: '这一页的文字是{lang}',
    places: '页内各处',
    top: '页首',
    hint: '可以输入人名、拼音（aoxiaojian）、首字母（axj）、网名或曾用名；繁简通用；"加引号"只找原样的词组。',
    // Nothing found
    none: '没有找到“{q}”。',
    noneFiltered: '在所选的范围里没有找到“{q}”。',
    tried: '还试过：',
    nearest: '名字相近的有：',
    unfiltered: '在全部范围里找',
    // Script off, and development
    lists: '从目录找',
    noscript: '搜索要用到脚本。不开脚本，可以从这些目录找：',
    built: '开发模式：用的是 {when} 那次构建的索引。',
    unbuilt: '开发模式：还没有构建过，没有索引。先运行一次 npm run build。',
  },
  en: {
    label: 'Search the site',
    placeholder: 'Search people, events, posts',
    suggestions: 'Search results',
    all: 'See all {n} results',
    one: '{n} result',
    many: '{n} results',
    loading: 'Fetching the index …',
    failed: 'The index could not be fetched. Check the network, or use the lists below.',
    found: 'Found',
    results: 'Results',
    filters: 'Narrow down',
    clear: 'Clear all',
    more: 'Show {n} more',
    others: '{n} more',
    kind: 'Kind',
    event: 'Event',
    person: 'Person',
    project: 'Project',
    year: 'Year',
    lang: 'Language',
    elsewhere: 'This page is in {lang}',
    places: 'Places in this page',
    top: 'Top of the page',
    hint: 'Type a name, pinyin (aoxiaojian), initials (axj), a handle or a former name; either Chinese script finds both; "quotes" find a phrase exactly as it is.',
    none: 'Nothing found for “{q}”.',
    noneFiltered: 'Nothing found for “{q}” within what is chosen.',
    tried: 'Also tried:',
    nearest: 'Names that come near:',
    unfiltered: 'Search everything',
    lists: 'Or start from a list',
    noscript: 'Search needs scripts. Without them, start from these lists:',
    built: 'Development: this is the index of the build of {when}.',
    unbuilt: 'Development: nothing has been built, so there is no index. Run npm run build once.',
  },
} as const;

export type SearchWords = Record<keyof (typeof search)['en'], string>;

/** The search's words in the language of a page. */
export function searchWords(context: Pick<LocaleContext, 'locale' | 'written'>): SearchWords {
  return wordsIn(search, context);
}

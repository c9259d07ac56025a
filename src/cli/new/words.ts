import { createScriptConversion } from '#i18n/script-conversion.ts';
import { schemaHints } from '#i18n/strings/form/hints.ts';
import type { PossibleDuplicate } from '#scaffold/model.ts';
import type { Lang } from '#schemas/text.ts';
import { authorLanguage } from '../command/author-language.ts';

/** Messages of `npm run new`. */
interface NewWords {
  similar: string;
  reason(reason: PossibleDuplicate['reason']): string;
  isAnother: string;
  passAnyway(needsDifference: boolean): string;
  needsDifference: string;
  missingPost: string;
  missingEvent: string;
  noId(typed: string | undefined): string;
  noKind(typed: string, suggestion: string | undefined): string;
  missing(options: readonly string[]): string;
  oneOf(values: readonly string[]): string;
  example(text: string): string;
  notADate(option: string, value: string): string;
  notForKind(option: string, kind: string, options: readonly string[]): string;
  notAChoice(option: string, value: string, choices: readonly string[], suggestion?: string): string;
  refused: string;
  exists(file: string): string;
  hasFiles(folder: string): string;
  notAccepted(option: string, problem: string): string;
  written(file: string, isNew: boolean): string;
  required: string;
  optional: string;
  none: string;
  cancelled: string;
  needsValue: string;
  defaultValue(value: string): string;
  dryRun: string;
  anyway: string;
  usage: string;
  /** A description of the schema or of a question. */
  description(english: string): string;
}

const ENGLISH_REASONS: Readonly<Partial<Record<PossibleDuplicate['reason'], string>>> = {
  order: 'the same words in another order',
  pinyin: 'the same in pinyin',
  spelling: 'one letter of difference',
};

const ENGLISH: NewWords = {
  similar: 'The archive has similar entries:',
  reason: (reason) => ENGLISH_REASONS[reason] ?? reason,
  isAnother: 'Is the new entry another one?',
  passAnyway: (needsDifference) =>
    `If the new entry is another one, pass --anyway${needsDifference ? ' and --difference "…", what distinguishes the two' : ''}. Nothing was written.`,
  needsDifference:
    'Another person has the same name. Describe what distinguishes the two with --difference "…". Nothing was written.',
  missingPost: 'Missing argument: the post to translate. Type npm run new translation POST.',
  missingEvent: 'Missing argument: the event. Type npm run new session EVENT or EVENT#SESSION.',
  noId: (typed) =>
    `${typed === undefined ? 'The name gives no id.' : `“${typed}” is not an id.`} Type an id of lower-case letters, digits and single hyphens after the kind.`,
  noKind: (typed, suggestion) =>
    `There is no kind “${typed}”.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
  missing: (options) => `Missing required option${options.length > 1 ? 's' : ''}: ${options.join(', ')}.`,
  oneOf: (values) => `one of ${values.join(', ')}`,
  example: (text) => `for example ${text}`,
  notForKind: (option, kind, options) =>
    `--${option} is no option of a new ${kind}. Its options: ${options.map((one) => `--${one}`).join(', ')}.`,
  notADate: (option, value) =>
    `--${option} must be a date that exists, such as 2025-03-08, or 2025-03-08/2025-03-09, not “${value}”.`,
  notAChoice: (option, value, choices, suggestion) =>
    `--${option} must be one of ${choices.join(', ')}, not “${value}”.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
  refused: 'The check would refuse this file. Nothing was written.',
  exists: (file) => `${file} exists. Nothing was written.`,
  hasFiles: (folder) => `${folder} has files. Nothing was written.`,
  notAccepted: (option, problem) => `--${option}: ${problem}. Nothing was written.`,
  written: (file, isNew) => `${isNew ? 'Written' : 'Added to'}: ${file}`,
  required: 'required',
  optional: 'optional',
  none: '(none)',
  cancelled: 'Cancelled. Nothing was written.',
  needsValue: 'A value is required.',
  defaultValue: (value) => `default: ${value}`,
  dryRun: 'prints the file and writes nothing',
  anyway: 'writes the file although the archive has an entry with a similar name',
  usage: 'npm run new KIND -- --help               the options of a kind',
  description: (english) => english,
};

const CHINESE: NewWords = {
  similar: '档案里有相近的条目：',
  reason: (reason) =>
    ({
      'the same name': '名字相同',
      'the same source': '来源相同',
      order: '词相同，次序不同',
      pinyin: '拼音相同',
      spelling: '只差一个字母',
    })[reason],
  isAnother: '新条目是另外一个吗？',
  passAnyway: (needsDifference) =>
    `如果新条目是另外一个，加上 --anyway${needsDifference ? ' 和 --difference "…"，写明两人的区别' : ''}。什么也没有写入。`,
  needsDifference: '另一个人有同样的名字。用 --difference "…" 写明两人的区别。什么也没有写入。',
  missingPost: '没有写要翻译的文章。用法：npm run new translation 文章标识。',
  missingEvent: '没有写活动。用法：npm run new session 活动标识，或 活动标识#议题标识。',
  noId: (typed) =>
    `${typed === undefined ? '由这个名字得不出标识。' : `“${typed}”不是标识。`}请在类别后面写一个标识：小写字母、数字和单个连字符。`,
  noKind: (typed, suggestion) => `没有“${typed}”这一类。${suggestion ? `是不是 ${suggestion}？` : ''}`,
  missing: (options) => `还缺少：${options.join('、')}。`,
  oneOf: (values) => `从中选一个：${values.join('、')}`,
  example: (text) => `例如 ${QUESTIONS[text] ?? text}`,
  notForKind: (option, kind, options) =>
    `新建 ${kind} 没有选项 --${option}。可用的选项：${options.map((one) => `--${one}`).join('、')}。`,
  notADate: (option, value) =>
    `--${option} 不能是“${value}”：要写存在的日期，例如 2025-03-08 或 2025-03-08/2025-03-09。`,
  notAChoice: (option, value, choices, suggestion) =>
    `--${option} 不能是“${value}”，只能是 ${choices.join('、')}。${suggestion ? `是不是 ${suggestion}？` : ''}`,
  refused: '这个文件通不过检查。什么也没有写入。',
  exists: (file) => `${file} 已经存在。什么也没有写入。`,
  hasFiles: (folder) => `${folder} 里已有文件。什么也没有写入。`,
  notAccepted: (option, problem) => `--${option}：${problem}。什么也没有写入。`,
  written: (file, isNew) => `${isNew ? '已写入' : '已加进'}：${file}`,
  required: '必填',
  optional: '可不填',
  none: '（无）',
  cancelled: '已取消，什么也没有写入。',
  needsValue: '这一项必填。',
  defaultValue: (value) => `默认 ${value}`,
  dryRun: '只显示文件，不写入',
  anyway: '档案里有名字相近的条目，也照样写入',
  usage: 'npm run new 类别 -- --help               这一类的选项',
  description: (english) => QUESTIONS[english] ?? schemaHints[english] ?? english,
};

/** Questions of the scaffolds that are not descriptions of the schemas. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'Fill in what a source states and remove the # before it. Delete the fields that no source states.':
    '把来源写明的内容填进来，并去掉前面的 #。来源没有写的字段请删掉。',
  'Every connection to another entry needs evidence: source: beside it, or sources: at the end.':
    '与别的条目的每条关联都要有依据：在旁边写 source:，或在末尾写 sources:。',
  'More fields, described in content/README.md: ': '其他字段，见 content/README.zh-hans.md：',
  'Remove the line draft: true when the text may be published.': '文章可以发布时，删掉 draft: true 这一行。',
  'In the text: [林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025") is a mention with a role;':
    '正文里：[林晚晴](person:lin-wanqing "speaker at event:harbour-meetup-2025") 是带角色的提及；',
  '[a project](project:paperboat) is one without. npm run check lists the names that have no mention yet.':
    '[某个项目](project:paperboat) 是不带角色的提及。npm run check 会列出还没有写成提及的名字。',
  'What this archive is called, and its own words. Every line may be left out.':
    '这个档案的名字和用语。每一行都可以不写。',
  'Sources that more than one fact cites, by an id.': '被不止一处引用的来源，按标识。',
  'Languages of the pages; without it all three': '页面的语言；不写就是全部三种',
  'There is no event {id}. Create it first: npm run new event {id}':
    '没有活动 {id}。请先创建：npm run new event {id}',
  'The sessions of {file} are written in brackets. Write each session as an item of its own, on a line that starts with -.':
    '{file} 的议题写在方括号里。请把每场议题写成单独的一项，行首用 -。',
  'There is no post {id} to translate.': '没有可以翻译的文章 {id}。',
  'post:{id} is in {lang}. Choose another language with --lang.':
    'post:{id} 的语言就是 {lang}。请用 --lang 另选一种。',
  'an id of sources.yml': 'sources.yml 里的标识',
  'Title of the text': '文章的标题',
  'Ids of what the text is about, separated by commas': '文章的主题：条目的标识，用逗号隔开',
  'Language of the text; recognized from the title when left out': '文章的语言；不写就由标题判断',
  'Title of the source of the facts, as printed': '来源的标题，照原样',
  'Web address of that source': '来源的网址',
  'Author of that source: person:id, or a name as printed': '来源的作者：person:标识，或照原样写名字',
  'Full name': '全名',
  'The same in English, where the first is Chinese': '上一项是中文的，写英文',
  'The city in English': '城市的英文',
  'Source of the facts: an id of sources.yml': '事实的来源：sources.yml 里的标识',
  'Name as written': '名字，照本来的写法',
  'What distinguishes the person from others of the same name': '与同名的人有什么区别',
  Name: '名字',
  'Title of the session': '议题的标题',
  'Ids of the people on stage, separated by commas': '台上的人的标识，用逗号隔开',
  'Title in the language of the translation': '标题，用译文的语言',
  'Summary in the language of the translation': '摘要，用译文的语言',
  'Language of the translation': '译文的语言',
  'Folder for its content': '放内容的文件夹',
  'Name of the archive': '档案的名字',
  'One to four letters in the square at the top': '左上角方框里的一到四个字',
  'What it is about, in a few words': '一句话说明它讲什么',
  'Address of the published site': '发布后的网址',
  'Address of its repository': '仓库的网址',
};

/** The messages in a language; Traditional is converted from Simplified. */
export function newWords(lang: Lang): NewWords {
  if (lang === 'en') return ENGLISH;
  if (lang === 'zh-Hans') return CHINESE;
  const { toHant } = createScriptConversion({});
  const converted = Object.entries(CHINESE).map(([key, word]: [string, unknown]) => [
    key,
    typeof word === 'function' ? (...args: unknown[]) => toHant(word(...args)) : toHant(String(word)),
  ]);
  return Object.fromEntries(converted) as NewWords;
}

/** The messages in the language of the author. */
export const words = newWords(authorLanguage(process.argv.slice(2), process.env));

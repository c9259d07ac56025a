import type { StringTable } from '#i18n/message.ts';

/** Messages of the commands that change or compare the archive. */
export const commandStrings = {
  'rename.missing': {
    'zh-Hans': '缺少参数：先写带类别的旧标识，再写新标识，例如 npm run rename person:wang-li wang-li-istio',
    en: 'Missing arguments: first the old id with its kind, then the new id, for example npm run rename person:wang-li wang-li-istio',
  },
  'rename.not-an-id': {
    'zh-Hans': '“{id}”不是标识。请用小写字母、数字和单个连字符。',
    en: '“{id}” is not an id. Use lower-case letters, digits and single hyphens.',
  },
  'rename.taken': { 'zh-Hans': '{id} 已经存在。请另选一个标识。', en: '{id} exists. Choose another id.' },
  'rename.file-taken': {
    'zh-Hans': '{file} 已经存在。没有改动任何文件。',
    en: '{file} exists. Nothing was changed.',
  },
  'unknown-id': { 'zh-Hans': '本站没有 {id}。', en: '{id} is not in the archive.' },
  'did-you-mean': { 'zh-Hans': '是不是 {suggestion}？', en: ' Did you mean {suggestion}?' },
  'changed-in': { 'zh-Hans': '{files} 个文件里的 {n} 处已改：', en: '{n} occurrences in {files} files:' },
  'would-change-in': {
    'zh-Hans': '将改动 {files} 个文件里的 {n} 处：',
    en: '{n} occurrences in {files} files would change:',
  },
  'merge.missing': {
    'zh-Hans':
      '缺少参数：先写要删除的条目（带类别），再写保留的标识，例如 npm run merge person:wanqing-lin lin-wanqing',
    en: 'Missing arguments: first the entry to be removed, with its kind, then the id of the entry to be kept, for example npm run merge person:wanqing-lin lin-wanqing',
  },
  'merge.itself': { 'zh-Hans': '条目不能与自己合并。', en: 'An entry cannot be merged with itself.' },
  'merge.gone': {
    'zh-Hans': '{file} 已删除。其中属实而另一个文件没有的内容，请抄过去：',
    en: '{file} was removed. Copy what is true in it and not in the other file:',
  },
  'merge.would-go': {
    'zh-Hans': '{file} 将删除。其中属实而另一个文件没有的内容，请抄过去：',
    en: '{file} would be removed. Copy what is true in it and not in the other file:',
  },
  'remove.missing': {
    'zh-Hans': '缺少参数：要移除的人，例如 npm run remove person:wang-li',
    en: 'Missing argument: the person, for example npm run remove person:wang-li',
  },
  'remove.deleted': { 'zh-Hans': '删除', en: 'deleted' },
  'remove.delete': {
    'zh-Hans': '{file} 只写这一个人，要删除吗？',
    en: 'Delete {file}, which is about this person alone?',
  },
  'remove.rewrite': {
    'zh-Hans': '把上面 {n} 段新文字写进 {file} 吗？',
    en: 'Write the {n} new texts above into {file}?',
  },
  'remove.summary': {
    'zh-Hans': '改动了 {changed} 个文件，{refused} 个留给你处理，npm run check 还有 {errors} 个错误',
    en: '{changed} files changed, {refused} files left for you to edit, {errors} errors in npm run check',
  },
  'align.no-translation': {
    'zh-Hans': '{folder} 里没有译文 {files}。',
    en: 'There is no translation {files} in {folder}.',
  },
  'align.written': {
    'zh-Hans': '{file}：{n} 段，其中 {changed} 段的原文后来改过',
    en: '{file}: {n} paragraphs; the originals of {changed} have changed since',
  },
  'align.summary': {
    'zh-Hans': '检查了 {n} 篇译文，{failed} 篇无法对齐',
    en: '{n} translations checked, {failed} could not be aligned',
  },
  'paragraphs.summary': {
    'zh-Hans': '{n} 段：与上次相比，{rewritten} 段改写，{gone} 段删除',
    en: '{n} paragraphs: {rewritten} were rewritten, {gone} removed since the last time',
  },
  'paragraphs.unknown': {
    'zh-Hans': 'post:{post}（{lang}）{id}：仓库的提交里都没有这一段的文字',
    en: 'post:{post} ({lang}) {id}: no commit of this repository contains its text',
  },
  'links.due': { 'zh-Hans': '{n} 个网址，{due} 个需要检查', en: '{n} URLs, {due} due' },
  'links.summary': {
    'zh-Hans': '\n{ok} 个有效，{moved} 个已改网址，{gone} 个失效，{unknown} 个无法确定',
    en: '\n{ok} found, {moved} moved, {gone} gone, {unknown} without a clear answer',
  },
  'links.moved': {
    'zh-Hans': '{place} {url} 已改网址：改写成 {to}',
    en: '{place} {url} has moved: write {to}',
  },
  'links.gone': {
    'zh-Hans': '{place} {url} 从 {since} 起失效；存档：{copy}',
    en: '{place} {url} has been gone since {since}; copy: {copy}',
  },
  'links.gone-without-copy': {
    'zh-Hans': '{place} {url} 从 {since} 起失效；没有已知的存档',
    en: '{place} {url} has been gone since {since}; no copy is known',
  },
  'option.unknown': { 'zh-Hans': '没有 {option} 这个选项。', en: 'There is no option {option}.' },
  'option.needs-value': { 'zh-Hans': '{option} 后面要写一个值。', en: '{option} needs a value behind it.' },
  'option.takes-none': { 'zh-Hans': '{option} 后面不能写值。', en: '{option} takes no value.' },
  'check.reporter': {
    'zh-Hans': '没有 {reporter} 这种报告。--reporter 可以是：{names}。',
    en: 'There is no reporter {reporter}. --reporter must be one of {names}.',
  },
  'check.fixed': { 'zh-Hans': '已改正：', en: 'fixed: ' },
  'check.accepted': { 'zh-Hans': '已采纳：', en: 'accepted: ' },
  'check.no-hint': {
    'zh-Hans': '{places} 处没有可以采纳的提示。列出提示：npm run check -- --hints',
    en: 'No hint at {places} has a suggestion. List hints with npm run check -- --hints.',
  },
  'import.missing': {
    'zh-Hans': '缺少参数：一个 Markdown 文件，或装着这种文件的文件夹',
    en: 'Missing argument: a Markdown file or a folder of such files.',
  },
  'import.no-path': { 'zh-Hans': '没有 {path} 这个文件或文件夹。', en: 'There is no file or folder {path}.' },
  'import.no-files': {
    'zh-Hans': '{paths} 里没有 Markdown 文件。',
    en: 'There is no Markdown file in {paths}.',
  },
  'import.site': {
    'zh-Hans': '--site 要写 https:// 开头的网址，不能是 {site}。',
    en: '--site must be a URL that starts with https://, not {site}.',
  },
  'import.date': {
    'zh-Hans': '--date 要写存在的日期，例如 2024-05-01，不能是 {date}。',
    en: '--date must be a day that exists, written like 2024-05-01, not {date}.',
  },
  'import.id': {
    'zh-Hans': '--id 只能有小写字母、数字和单个连字符。',
    en: '--id must have only lower-case letters, digits and single hyphens.',
  },
  'import.format': {
    'zh-Hans': '没有 {value} 这种格式。--format 可以是：{formats}。',
    en: 'There is no format {value}. --format must be one of {formats}.',
  },
  'import.lang': { 'zh-Hans': '--lang 可以是：{langs}。', en: '--lang must be one of {langs}.' },
  'verify.no-site': {
    'zh-Hans': '{root} 里没有建好的网站。请先构建：npm run build',
    en: 'There is no built site in {root}. Build it first: npm run build',
  },
  'verify.unknown': {
    'zh-Hans': '没有 {name} 这项检查。可以是：{names}。',
    en: 'There is no check {name}. It must be one of {names}.',
  },
  'verify.result': {
    'zh-Hans': '{name}：检查了 {checked} 处，{faults} 处不对，{seconds} 秒',
    en: '{name}: {checked} checked, {faults} wrong, {seconds} s',
  },
  'verify.more': { 'zh-Hans': '还有 {n} 处', en: 'and {n} more' },
  'verify.kept': { 'zh-Hans': '\n全部做到。', en: '\nAll kept.' },
  'verify.not-kept': { 'zh-Hans': '\n没有做到：{names}', en: '\nNot kept: {names}' },
  'changes.missing': {
    'zh-Hans': '缺少选项：--since（分支、标签或提交，例如 origin/main）',
    en: 'Missing required option: --since (a branch, tag or commit, for example origin/main).',
  },
} as const satisfies StringTable;

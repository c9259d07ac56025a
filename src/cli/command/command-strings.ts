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
} as const satisfies StringTable;

import type { FindingArguments } from '#reader/finding-arguments.ts';
import type { Wordings } from '../wording.ts';

/** Messages about ids and published URLs, in Simplified Chinese. */
export const chineseUrlWordings = {
  'duplicate-id': ({ id, other }) => ({
    what: `${id} 已经在 ${other} 里。`,
    why: '一个标识是一个页面的网址。',
    fix: '换一个标识，或者合并两处。',
  }),
  'url-gone': (args) => ({
    what: `${args.path} 发布过，现在没有页面了。`,
    why: '别的网站指向它的链接会失效。',
    fix: urlGoneFix(args),
  }),
  'url-lock-line': ({ line }) => ({
    what: `“${line}”不是网址路径。`,
    why: '每行是语言之后的一个路径，例如 people/wang-li；这个文件由构建写入。',
    fix: '从 git 历史里恢复这一行。',
  }),
  'paragraph-lock-line': ({ line }) => ({
    what: `“${line}”不是段落。`,
    why: '每行是一篇文章、一种语言和一个段落的标识，例如 a-day en p-12345678；这个文件由构建写入。',
    fix: '从 git 历史里恢复这一行。',
  }),
  'paragraphs-changed': ({ post, lang, count }) => ({
    what: `post:${post}（${lang}）有 ${count} 个发布过的段落改动或删除了。`,
    why: '指向其中句子的链接会停在页面顶部。',
    fix: '运行 npm run paragraphs，它会找出每一段的新位置；然后提交 paragraphs.lock。',
  }),
} satisfies Partial<Wordings>;

function urlGoneFix({ suggestion, old, fixable }: FindingArguments['url-gone']): string {
  if (!suggestion)
    return '恢复这个文件，或者把标识写进代替它的条目的 previousIds:；如果是有意删除的，在这里的路径后面写 gone。';
  const next = '下次改标识，请用 npm run rename。';
  return fixable
    ? `如果它现在是 ${suggestion}，运行 npm run check -- --fix，会把 ${old} 写进它的 previousIds。${next}`
    : `如果它现在是 ${suggestion}，把 ${old} 写进它的 previousIds:。${next}`;
}

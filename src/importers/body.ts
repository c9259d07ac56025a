import { type MdastNode, markdownToMdast } from 'satteri';
import { childrenOf } from '#prose/blocks.ts';
import { type Picture, withAddresses } from './addresses.ts';
import { codeSpans } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { withoutHtml } from './html.ts';
import type { Importer } from './importer.ts';
import { unwrapped } from './join-cjk-lines.ts';
import { withoutAttributes, withoutLiquid, withoutPictureGroups } from './liquid.ts';
import { type Mention, withMentions } from './mentions.ts';
import type { Names } from './names.ts';
import { evened } from './pad-table-rows.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { replaced, splice, type Traced, trimmed } from './source-mapped-text.ts';
import { rightTraditional } from './wrong-traditional.ts';

/** A text as it goes into a draft. */
export interface Body {
  text: string;
  mentions: Mention[];
  pictures: Picture[];
}

/** What the text of a file is converted with. */
export interface Setting {
  format: Importer;
  names: Names;
  base: string | undefined;
  id: string;
  lang: 'zh-Hans' | 'zh-Hant' | 'en';
  tell: Tell;
}

/**
 * Turns a text of another site into the archive's Markdown. Shortcodes and Liquid go before Markdown is parsed,
 * raw HTML before its links and pictures are judged, marks come last.
 */
export function bodyOf(text: Traced, { format, names, base, id, lang, tell }: Setting): Body {
  const chinese = lang !== 'en';
  const tagged = format.text.shortcodes ? withoutShortcodes(text, { chinese, tell }) : text;
  const scripted = format.text.liquid ? withoutLiquid(tagged, tell) : tagged;
  const plain = withoutPictureGroups(withoutAttributes(scripted, tell), tell);
  const even = evened(pure(plain, tell), tell);
  const right = lang === 'zh-Hant' ? rightTraditional(even, tell) : even;
  const { body, pictures } = withAddresses(chinese ? unwrapped(right) : right, { base, id, chinese, tell });
  const marked = withMentions(body, names);
  return { text: tidy(marked.body), mentions: marked.mentions, pictures };
}

/** Blanks that cannot be seen become blanks, or go. */
export function withoutOddBlanks(text: Traced, tell: Tell): Traced {
  const first = /[\u00a0\u200b-\u200d\u2060\ufeff]/.exec(text.text);
  if (!first) return text;
  const count = text.text.match(/[\u00a0\u200b-\u200d\u2060\ufeff]/g)?.length ?? 0;
  const line = text.lines[text.text.slice(0, first.index).split('\n').length - 1] ?? 1;
  tell('mended', 'blanks', line, `${count}`);
  const joiners = /(?<!\p{Extended_Pictographic}\ufe0f?)[\u200b-\u200d\u2060\ufeff]/gu;
  return { ...text, text: text.text.replaceAll('\u00a0', ' ').replace(joiners, '') };
}

/** What was hidden in HTML may hold HTML; what is left after three rounds is shown as words. */
function pure(text: Traced, tell: Tell): Traced {
  let now = text;
  for (let round = 0; round < 3 && htmlStarts(now.text).length > 0; round++) now = withoutHtml(now, tell);
  return splice(
    now,
    htmlStarts(now.text).map((start) => ({ start, end: start + 1, with: '\\<' })),
  );
}

function htmlStarts(text: string): number[] {
  const found: number[] = [];
  const visit = (node: MdastNode) => {
    const start = node.type === 'html' ? node.position?.start.offset : undefined;
    if (start !== undefined) found.push(start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(markdownToMdast(text) as MdastNode);
  return found;
}

function tidy(text: Traced): string {
  const broken = replaced(text, /^[ \t]*\\[ \t]*$|\\(?=\n[ \t]*(?:\n|$))/gm, () => '', codeSpans(text.text));
  const calm = replaced(broken, /\n[ \t]*\n(?:[ \t]*\n)+/g, () => '\n\n', codeSpans(broken.text));
  return trimmed(calm).text;
}

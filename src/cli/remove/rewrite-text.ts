import type { PersonWords } from './person-words.ts';

/** Words in place of a person, by the language of a text. */
const SOMEBODY: Readonly<Record<string, string>> = {
  'zh-Hans': '一位参与者',
  'zh-Hant': '一位參與者',
  en: 'a participant',
};

/** A text of which a part was rewritten. */
export interface RewrittenText {
  text: string;
  /** Lines that were changed, before and after. */
  lines: { before: string; after: string }[];
}

/** A text without a person: mentions and names become “a participant”, and links to pages with the name become words. */
export function rewriteText(text: string, words: PersonWords): RewrittenText {
  const lines: RewrittenText['lines'] = [];
  const rewritten = text.split('\n').map((before) => {
    const after = rewriteLine(before, words);
    if (after !== before) lines.push({ before, after });
    return after;
  });
  return { text: rewritten.join('\n'), lines };
}

function rewriteLine(line: string, words: PersonWords): string {
  const somebody = SOMEBODY[/\p{Script=Han}/u.test(line) ? 'zh-Hans' : 'en'] ?? '';
  const mention = new RegExp(`\\[[^\\]]*\\]\\(person:${RegExp.escape(words.id)}(?![a-z0-9-])[^)]*\\)`, 'gu');
  return line
    .replace(mention, somebody)
    .replace(/\[([^\]]*)\]\((https?:[^\s)]*)[^)]*\)/gu, (link, label: string, url: string) =>
      url.search(words.pattern) >= 0 ? label : link,
    )
    .replace(/https?:\/\/[^\s)>\]]+/gu, (url) => (url.search(words.pattern) >= 0 ? '' : url))
    .replace(words.pattern, somebody);
}

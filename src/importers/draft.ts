import { type MdastNode, markdownToMdast } from 'satteri';
import { stringify } from 'yaml';
import { childrenOf, plainText } from '#prose/blocks.ts';
import { sentences } from '#prose/sentences.ts';
import type { Byline } from './bylines.ts';
import type { Mention } from './mentions.ts';

/** What is known of a post, in the order of its front matter; what is undefined is not written. */
export interface Front {
  title: string;
  summary: string;
  tldr?: string | undefined;
  date: string;
  updated?: string | undefined;
  lang: string;
  kind: string;
  authors: Byline[];
  translators?: Byline[] | undefined;
  about: string[];
  source?: Source | undefined;
  canonical?: string | undefined;
  tags?: string[] | undefined;
  keywords?: string[] | undefined;
  draft: true;
}

/** Where the text stood before. */
export interface Source {
  title: string;
  url?: string | undefined;
  platform?: string | undefined;
  authors: Byline[];
  translators?: Byline[] | undefined;
  date?: string | undefined;
  language?: string | undefined;
  firstPublished?: { url: string; platform: string } | undefined;
}

/** A file of content: front matter and text. */
export function fileOf(front: object, text: string): string {
  const yaml = stringify(withoutGaps(front), { lineWidth: 0 });
  const asked = yaml.replace(
    /^about: \[\]$/m,
    'about: [] # say what it is about: event:…, project:…, person:…',
  );
  return `---\n${asked}---\n${text}\n`;
}

/** The beginning of a text as its summary: whole sentences, about 160 characters. */
export function beginning(text: string): string {
  const paragraph = paragraphsOf(markdownToMdast(text) as MdastNode).find(
    (words) => words.length > 20 && !/^\S{0,12}[:：]/.test(words),
  );
  if (!paragraph) return '';
  const stretches = sentences(paragraph).map(({ start, end }) => paragraph.slice(start, end).trim());
  return stretches
    .reduce(
      (sum, next) =>
        sum === '' || sum.length + next.length <= 160
          ? `${sum}${/[a-z.!?]$/i.test(sum) ? ' ' : ''}${next}`
          : sum,
      '',
    )
    .slice(0, 400);
}

/**
 * What a text is about, as far as it names it: the event it names most, then projects it names often, then
 * whatever it names at all. Nothing recognised gives nothing.
 * @param inTitle ids that the title names, which count as if named thrice more
 */
export function aboutOf(mentions: readonly Mention[], inTitle: readonly string[]): string[] {
  const counts = new Map(mentions.map(({ id, count }) => [id, count]));
  for (const id of inTitle) counts.set(id, (counts.get(id) ?? 0) + 3);
  const ranked = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const of = (kind: string, least: number) =>
    ranked.filter(([id, count]) => id.startsWith(`${kind}:`) && count >= least).map(([id]) => id);
  const chosen = [...of('event', 1).slice(0, 1), ...of('project', 3).slice(0, 2)];
  return chosen.length > 0 ? chosen : ranked.slice(0, 1).map(([id]) => id);
}

/** What sort of post it is, as far as its title says so. */
export function kindOf(title: string, isTranslation: boolean): string {
  if (/年度|年终|年終|annual|year in review|\b20\d\d (?:review|recap)\b/i.test(title)) return 'annual-review';
  if (/回顾|回顧|见闻|見聞|纪实|紀實|侧记|側記|recap|之行|随笔|隨筆|summary of|highlights/i.test(title))
    return 'recap';
  if (/发布|發布|發佈|宣布|公布|公告|announc|releas|introducing/i.test(title)) return 'announcement';
  return isTranslation ? 'translation' : 'essay';
}

function paragraphsOf(node: MdastNode): string[] {
  if (node.type === 'paragraph') return [plainText(node).replace(/\s+/g, ' ').trim()];
  if (node.type === 'listItem' || node.type === 'table' || node.type === 'blockquote') return [];
  return childrenOf(node).flatMap(paragraphsOf);
}

function withoutGaps(value: object): object {
  return JSON.parse(JSON.stringify(value));
}

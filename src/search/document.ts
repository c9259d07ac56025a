import { escapeHtml } from './html.ts';
import { pinyinWords } from './pinyin.ts';
import type { Block, PageRecord } from './record.ts';
import type { Fragment } from './tables.ts';
import { GAP, isCjk, type Reader, tokenise } from './text.ts';

/** A page ready for the index: its tokens as HTML, and its own characters cut where the tokens are. */
export interface SearchDocument {
  html: string;
  /** The page's own characters, cut by U+200B into exactly as many pieces as there are tokens. */
  content: string;
  count: number;
  /** The tokens in one line: two editions with the same keys are one for the index. */
  keys: string;
  anchors: Fragment['anchors'];
}

/** Between two pieces of a restored text. Pagefind cuts its excerpts at it, and readers do not see it. */
const SEAM = '\u200b';

/** Makes a record ready for Pagefind: one word of HTML for each token, headings and their ids kept. */
export function documentOf(record: PageRecord, read: Reader): SearchDocument {
  const state: State = { body: [], content: [], keys: [], anchors: [], at: 0, count: 0 };
  for (const block of record.blocks) addBlock(state, block, read);
  const meta = metaOf(record, read);
  return {
    html: page(meta, state.body),
    content: state.content.join(SEAM),
    count: state.count,
    keys: state.keys.join('\n'),
    anchors: state.anchors,
  };
}

/** The words of a text as the index holds them. */
function keysOf(text: string, read: Reader): string[] {
  return tokenise(text, read).map(({ key }) => key);
}

interface State {
  body: string[];
  content: string[];
  keys: string[];
  anchors: Fragment['anchors'];
  /** UTF-16 units of the content so far, seams not counted. */
  at: number;
  count: number;
}

function addBlock(state: State, block: Block, read: Reader): void {
  const tokens = tokenise(block.text, read);
  if (tokens.length === 0) return;
  const end = block.text.length;
  const text = `${block.text}\n`;
  tokens.push({ key: GAP, start: end, end: end + 1, own: end + 1 });
  const heading = block.tag !== 'p';
  if (block.id !== undefined || heading) {
    const anchor = { element: block.tag, id: block.id ?? '', text: heading ? block.text : '' };
    state.anchors.push({ ...anchor, location: state.count, at: state.at });
  }
  const cuts = tokens.map(({ start }, index) => (index === 0 ? 0 : start));
  cuts.forEach((cut, index) => {
    state.content.push(text.slice(cut, cuts[index + 1]));
  });
  const words = tokens.map(({ key }) => key).join(' ');
  const id = heading && block.id !== undefined ? ` id="${escapeHtml(block.id)}"` : '';
  // The blank before the end keeps Pagefind from closing the sentence with a full stop.
  state.body.push(`<${block.tag}${id}>${words} </${block.tag}>`);
  state.keys.push(words);
  state.at += text.length;
  state.count += tokens.length;
}

/** What finds the page without standing in its text. */
function metaOf(record: PageRecord, read: Reader): [name: string, words: string][] {
  const names = record.names.flatMap((name) => [...keysOf(name, read), GAP]);
  const chinese = keysOf(record.title, read).some(isCjk) && record.locale !== 'en';
  const fields: [string, string][] = [
    ['title', keysOf(record.title, read).join(' ')],
    ['names', names.join(' ')],
    ['pinyin', chinese ? [...new Set(pinyinWords(record.title))].join(' ') : ''],
  ];
  return fields.filter(([, words]) => words !== '');
}

function page(meta: readonly [string, string][], body: readonly string[]): string {
  const fields = meta.map(
    ([name, words]) => `<p data-pagefind-ignore data-pagefind-meta="${name}">${words}</p>`,
  );
  return `<!doctype html><html lang="und"><body data-pagefind-body>${fields.join('')}${body.join('')}</body></html>`;
}

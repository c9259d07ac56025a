/** One block of a page's text: its HTML, its tag, and the paragraph ids inside it, in order. */
export interface HtmlBlock {
  html: string;
  tag: string;
  ids: readonly string[];
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const PARAGRAPH = /\bid="(p-[0-9a-f]{8}(?:-\d+)?)"/g;

/** Cuts the well-formed HTML of a text into its outermost elements. */
export function splitHtmlBlocks(html: string): HtmlBlock[] {
  const found: HtmlBlock[] = [];
  let [depth, start] = [0, 0];
  for (const match of html.matchAll(TAG)) {
    const [all, closing, name, selfClosing] = match;
    if (!name) continue;
    if (depth === 0) start = match.index;
    if (closing) depth -= 1;
    else if (!selfClosing && !VOID.test(name)) depth += 1;
    if (depth === 0) found.push(piece(html.slice(start, match.index + all.length)));
  }
  return found;
}

function piece(html: string): HtmlBlock {
  return {
    html,
    tag: /^<([\w-]+)/.exec(html)?.[1]?.toLowerCase() ?? '',
    ids: [...html.matchAll(PARAGRAPH)].flatMap(([, id]) => id ?? []),
  };
}

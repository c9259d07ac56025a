import { codeSpans } from './code.ts';
import type { Tell } from './diagnostic.ts';
import { replaced, type Traced } from './source-mapped-text.ts';

/** A table of HTML becomes one of Markdown; a cell is one line. */
export function withoutHtmlTables(whole: Traced, tell: Tell): Traced {
  return replaced(
    whole,
    /<table\b[^>]*>(?:(?!<table\b)[\s\S])*?<\/table\s*>/gi,
    ({ 0: raw }, line) => {
      const { rows, rest } = cellsOf(raw);
      if (rows.length === 0) return undefined;
      for (const tag of raw.match(
        /<\/?(?:table|thead|tbody|tfoot|tr|td|th|colgroup|col|caption|ul|ol|li)\b[^>]*>/gi,
      ) ?? [])
        tell('left', 'html', line, tag);
      const width = Math.max(...rows.map((row) => row.length));
      const padded = rows.map(
        (row) => `| ${[...row, ...Array.from({ length: width - row.length }, () => '')].join(' | ')} |`,
      );
      return `\n\n${rest ? `${rest}\n\n` : ''}${[padded[0], `|${' --- |'.repeat(width)}`, ...padded.slice(1)].join('\n')}\n\n`;
    },
    codeSpans(whole.text),
  );
}

/** A cell is one line; a list in it is set off by dots. */
function oneLine(cell: string): string {
  const listed = cell.replace(/<li\b[^>]*>/gi, ' • ').replace(/<\/?(?:ul|ol|li)\b[^>]*>/gi, ' ');
  return listed.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim().replace(/^• /, '');
}

function cellsOf(raw: string): { rows: string[][]; rest: string } {
  const rows = [...raw.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<tr\b|<\/tr|<\/t(?:head|body|foot|able))/gi)].map(
    ([, row = '']) =>
      [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)(?=<t[hd]\b|<\/t[hd]|$)/gi)].map(([, cell = '']) =>
        oneLine(cell),
      ),
  );
  const outside = raw
    .replace(/<tr\b[^>]*>[\s\S]*?(?:<\/tr\s*>|(?=<tr\b|<\/table))/gi, ' ')
    .replace(/<\/?(?:table|thead|tbody|tfoot|colgroup|col|caption|ul|ol|li)\b[^>]*>/gi, ' ');
  return { rows: rows.filter((row) => row.length > 0), rest: outside.replace(/\s+/g, ' ').trim() };
}

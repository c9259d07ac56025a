import { lineAt } from './line-ends.ts';

/** A place in a file: line and column, both from 1; columns count UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** The line and column of an offset in a text; the offset counts UTF-16 code units from 0. */
export function positionAt(text: string, offset: number): Position {
  const { ends, start } = lineAt(text, offset);
  return { line: ends + 1, column: Math.min(offset, text.length) - start + 1 };
}

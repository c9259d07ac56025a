/** A place in a file: line and column, both from 1; columns count UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** The line and column of an offset in a text; the offset counts UTF-16 code units from 0. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

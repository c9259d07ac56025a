import { parseDocument } from 'yaml';

const FRONT = /^(---\r?\n)([\s\S]*?\n)(---(?:\r?\n|$))/;

/**
 * A Markdown file with fields of its front matter set, at its end where they are new, or taken out where the value is
 * `undefined`. Everything else, comments too, stays as it is. Lists are written on one line.
 */
export function withFields(source: string, fields: Readonly<Record<string, unknown>>): string {
  return source.replace(FRONT, (_, open: string, front: string, close: string) => {
    const document = parseDocument(front);
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) document.delete(field);
      else document.set(field, document.createNode(value, { flow: Array.isArray(value) }));
    }
    const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
    return open + written + close;
  });
}

import { parseDocument } from 'yaml';
import { splitFrontMatter } from '#text/front-matter.ts';

/**
 * Sets fields in the front matter of a Markdown file: new ones at its end, and a field of value `undefined` removed.
 * Everything else stays, comments too. Lists are written on one line.
 */
export function setFrontMatterFields(source: string, fields: Readonly<Record<string, unknown>>): string {
  const frontMatter = splitFrontMatter(source);
  if (!frontMatter) return source;
  const { yaml, yamlStart, yamlEnd } = frontMatter;
  const document = parseDocument(yaml);
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(field);
    else document.set(field, document.createNode(value, { flow: Array.isArray(value) }));
  }
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return source.slice(0, yamlStart) + written + source.slice(yamlEnd);
}

import { collectDiagnostics, type Diagnostic } from './diagnostics/diagnostic.ts';
import { detectFormat } from './formats/import-formats.ts';
import { plainFieldString } from './front-matter/mapped-field.ts';
import { splitSource } from './front-matter/split-source.ts';
import type { ForeignFile, ImportOptions, RefusedFile, SourceDocument } from './model.ts';
import { decodeForeign } from './text/decode.ts';
import { denseParagraph } from './text/dense-paragraph.ts';

/** Size of a file, at most; a book of 300 pages has 1 MB. */
const MAX_BYTES = 12_000_000;

/** Decodes a file, splits off its front matter and recognizes its format. Nothing in it is run. */
export function readSource(
  { path, bytes, blog }: ForeignFile,
  options: ImportOptions,
): SourceDocument | RefusedFile {
  if (!bytes) return { path, refusals: [{ code: 'unreadable', line: 1 }] };
  if (bytes.length > MAX_BYTES) return { path, refusals: [{ code: 'too-large', line: 1 }] };
  const diagnostics: Diagnostic[] = [];
  const report = collectDiagnostics(diagnostics);
  const decoded = decodeForeign(bytes);
  if (!decoded) return { path, refusals: [{ code: 'encoding', line: 1 }] };
  if (decoded.encoding) report('fixed', 'encoding', 1, decoded.encoding);
  const dense = denseParagraph(decoded.text);
  if (dense !== undefined) return { path, refusals: [{ code: 'too-dense', line: dense }] };
  const content = splitSource(decoded.text, report);
  if (!('fields' in content)) return { path, refusals: [content] };
  const format = options.format ?? detectFormat({ path, fields: content.fields, body: content.body.text });
  if (!format) return { path, refusals: [{ code: 'format', line: 1 }] };
  const slug = plainFieldString(content.fields, 'slug') || undefined;
  return { path, format, content, slug, text: decoded.text, blog, diagnostics, report };
}

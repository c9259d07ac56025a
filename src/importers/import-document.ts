import type { ArchiveNames } from './archive-names.ts';
import { wordCoverage } from './diagnostics/coverage.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { reportUnmappedKeys } from './diagnostics/unmapped-keys.ts';
import { formatDraftFile } from './draft/draft-file.ts';
import { draftFrontMatters } from './draft/draft-front-matter.ts';
import { type DraftText, draftTexts } from './draft/draft-texts.ts';
import { IMPORT_FORMATS } from './formats/import-formats.ts';
import type {
  DraftFile,
  ImportContext,
  ImportedFile,
  ImportOptions,
  ImportResult,
  SourceDocument,
} from './model.ts';
import type { SiblingPosts } from './sibling-posts.ts';
import type { RecognizedMention } from './text/mentions.ts';

/** Makes the drafts of a file: one, or an original and its translation. */
export function importDocument(
  document: SourceDocument,
  id: string,
  names: ArchiveNames,
  siblings: SiblingPosts,
  options: ImportOptions,
): ImportResult {
  const { path, format } = document;
  const context = { document, id, format: IMPORT_FORMATS[format], names, siblings, options, refusals: [] };
  if (isListPage(document)) return { path, format, refusals: [{ code: 'list-page', line: 1 }] };
  const texts = draftTexts(context);
  const drafts = draftFiles(context, texts);
  return context.refusals.length > 0
    ? { path, format, refusals: context.refusals }
    : withUnaccountedWords(document, importedFile(context, drafts, texts));
}

/** Text of a list page in UTF-16 code units, at most. */
const MAX_LIST_PAGE_LENGTH = 200;

/** `_index.md` is the page of a folder; with a text of some length it is an article. */
function isListPage({ path, content }: SourceDocument): boolean {
  return /(?:^|\/)_index\.(?:[a-z-]+\.)?m/i.test(path) && content.body.text.length < MAX_LIST_PAGE_LENGTH;
}

function draftFiles(context: ImportContext, texts: readonly DraftText[]): DraftFile[] {
  reportUnmappedKeys(context);
  const frontMatters = draftFrontMatters(context, texts);
  return texts.flatMap(({ text, lang }, index): DraftFile[] => {
    const frontMatter = frontMatters[index];
    const suffix = index === 0 ? '' : `.${lang.toLowerCase()}`;
    return frontMatter
      ? [{ path: `posts/${context.id}${suffix}.md`, text: formatDraftFile(frontMatter, text) }]
      : [];
  });
}

function importedFile(
  { document, id }: ImportContext,
  drafts: DraftFile[],
  texts: readonly DraftText[],
): ImportedFile {
  const { path, format, content, diagnostics } = document;
  const urls = new Set<string>();
  return {
    path,
    format,
    id,
    frontMatterKeys: [...content.fields, ...content.originalFields].map(({ key }) => key),
    drafts,
    diagnostics: diagnostics.toSorted((a, b) => a.line - b.line),
    mentions: mergeMentions(texts.flatMap((text) => text.mentions)),
    images: texts.flatMap((text) => text.images).filter(({ from }) => !urls.has(from) && urls.add(from)),
  };
}

/** One mention for each entry, counted in both languages. */
function mergeMentions(mentions: readonly RecognizedMention[]): RecognizedMention[] {
  const merged = new Map<string, RecognizedMention>();
  for (const mention of mentions) {
    const known = merged.get(mention.id);
    const links = [...(known?.links ?? []), ...mention.links];
    merged.set(mention.id, { ...mention, ...known, count: (known?.count ?? 0) + mention.count, links });
  }
  return [...merged.values()];
}

/** Adds a diagnostic for words that neither a draft nor a diagnostic has: an error of the importer. */
function withUnaccountedWords({ text }: SourceDocument, result: ImportedFile): ImportedFile {
  const { missing } = wordCoverage(text, result);
  if (missing.length === 0) return result;
  const diagnostic: Diagnostic = {
    kind: 'dropped',
    code: 'unaccounted-text',
    line: 1,
    text: missing.join(' '),
  };
  return { ...result, diagnostics: [...result.diagnostics, diagnostic] };
}

import type { Lang } from '#schemas/text.ts';
import type { ArchiveNames } from '../archive-names.ts';
import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportFormat } from '../formats/import-format.ts';
import { removeAttributeLists } from '../markup/attribute-lists.ts';
import { convertHtml } from '../markup/html.ts';
import { splitImageGroups } from '../markup/image-groups.ts';
import { convertLiquid } from '../markup/liquid.ts';
import { convertShortcodes } from '../markup/shortcodes.ts';
import type { SiblingPosts } from '../sibling-posts.ts';
import { codeRegions } from './code-regions.ts';
import { fixTraditionalText } from './fix-traditional.ts';
import { joinCjkLines } from './join-cjk-lines.ts';
import type { ImportedImage } from './link-context.ts';
import { htmlRanges } from './markdown-tree.ts';
import { markMentions, type RecognizedMention } from './mentions.ts';
import { padTableRows } from './pad-table-rows.ts';
import { reportOtherMarks } from './report-other-marks.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { type SourceMappedText, trimBlankLines } from './source-mapped-text.ts';
import { applySourceEdits, replaceMatches } from './text-edits.ts';

/** The text of a draft, and what was found in it. */
export interface ConvertedText {
  text: string;
  mentions: RecognizedMention[];
  images: ImportedImage[];
}

/** What a text is converted with. */
export interface ConversionContext {
  format: ImportFormat;
  names: ArchiveNames;
  /** Base of relative URLs. */
  base: string | undefined;
  /** Id of the draft. */
  id: string;
  siblings: SiblingPosts;
  lang: Lang;
  report: ReportDiagnostic;
}

/**
 * Converts a text of another site to the Markdown of the archive. The order matters: shortcodes and Liquid before
 * Markdown is parsed, HTML before its links and images are judged, mention marks last.
 */
export function convertText(source: SourceMappedText, context: ConversionContext): ConvertedText {
  const { names, base, id, siblings, lang, report } = context;
  const chinese = lang !== 'en';
  const markdown = padTableRows(convertAllHtml(convertTemplates(source, context), report), report);
  reportOtherMarks(markdown, report);
  const corrected = lang === 'zh-Hant' ? fixTraditionalText(markdown, report) : markdown;
  const linked = rewriteLinks(chinese ? joinCjkLines(corrected) : corrected, {
    base,
    id,
    chinese,
    siblings,
    report,
  });
  const marked = markMentions(linked.body, names);
  return { text: tidyBlankLines(marked.body), mentions: marked.mentions, images: linked.images };
}

function convertTemplates(
  source: SourceMappedText,
  { format, lang, report }: ConversionContext,
): SourceMappedText {
  const chinese = lang !== 'en';
  const withoutCodes = format.text.shortcodes ? convertShortcodes(source, { chinese, report }) : source;
  const withoutTags = format.text.liquid ? convertLiquid(withoutCodes, report) : withoutCodes;
  return splitImageGroups(removeAttributeLists(withoutTags, report), report);
}

/** Converted HTML can contain HTML that was hidden before (in a comment, in `<pre>`), so it is converted three times. */
const HTML_ROUNDS = 3;

/** Converts HTML; what is left after the last round is escaped and shown as text. */
function convertAllHtml(source: SourceMappedText, report: ReportDiagnostic): SourceMappedText {
  let text = source;
  for (let round = 0; round < HTML_ROUNDS && htmlRanges(text.text).length > 0; round++)
    text = convertHtml(text, report);
  const starts = htmlRanges(text.text).map(
    ({ start }) => start + (/^\s*/.exec(text.text.slice(start))?.[0].length ?? 0),
  );
  return applySourceEdits(
    text,
    starts.map((start) => ({ start, end: start + 1, replacement: '\\<' })),
  );
}

/** Removes hard line breaks before blank lines, and blank lines beyond one. */
function tidyBlankLines(source: SourceMappedText): string {
  const withoutBreaks = replaceMatches(
    source,
    /^[ \t]*\\[ \t]*$|\\(?=\n[ \t]*(?:\n|$))/gm,
    () => '',
    codeRegions(source.text),
  );
  const tidy = replaceMatches(
    withoutBreaks,
    /\n[ \t]*\n(?:[ \t]*\n)+/g,
    () => '\n\n',
    codeRegions(withoutBreaks.text),
  );
  return trimBlankLines(tidy).text;
}

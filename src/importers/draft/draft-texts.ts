import { detectLang } from '#i18n/detect-lang.ts';
import type { Lang } from '#schemas/text.ts';
import { splitBilingualComments } from '../bilingual/bilingual-comments.ts';
import { removeComments } from '../bilingual/comments.ts';
import { fieldString } from '../front-matter/field-values.ts';
import { plainFieldString } from '../front-matter/mapped-field.ts';
import type { ImportContext } from '../model.ts';
import { type ConvertedText, convertText } from '../text/convert-text.ts';
import { removeInvisibleCharacters } from '../text/invisible-characters.ts';
import { firstLine, type SourceMappedText } from '../text/source-mapped-text.ts';

/** A converted text of a file and its language. */
export interface DraftText extends ConvertedText {
  lang: Lang;
}

/** The converted texts of a file: one, or an original and its translation. A text in no language of the archive refuses the file. */
export function draftTexts(context: ImportContext): DraftText[] {
  const { document, format, names, id, siblings, refusals } = context;
  const { body } = document.content;
  const sources = splitTexts(context);
  const langs = sources.map((source) => textLang(source, context, sources.length > 1));
  const isUnknown = sources.length > 1 ? langs[1] === undefined : langs[0] === undefined;
  if (isUnknown) refusals.push({ code: 'language', line: firstLine(body) });
  if (body.text.trim() === '') refusals.push({ code: 'no-text', line: firstLine(body) });
  const base = baseUrl(context);
  return sources.map((source, index) => {
    const lang = langs[index] ?? 'en';
    return {
      lang,
      ...convertText(source, { format, names, base, id, siblings, lang, report: document.report }),
    };
  });
}

function splitTexts({ document, format }: ImportContext): SourceMappedText[] {
  const clean = removeInvisibleCharacters(document.content.body, document.report);
  const bilingual =
    format.text.comments === 'bilingual' ? splitBilingualComments(clean, document.report) : undefined;
  if (bilingual) return [bilingual.original, bilingual.translation];
  return [removeComments(clean, document.report)];
}

function textLang(
  { text }: SourceMappedText,
  { document, options }: ImportContext,
  isBilingual: boolean,
): Lang | undefined {
  const stated = isBilingual ? undefined : options.lang;
  return stated ?? detectLang(`${plainFieldString(document.content.fields, 'title')}\n${text}`);
}

/** The base of relative URLs: where the file states it was published, else the site given on the command line. */
function baseUrl({ document, format, options }: ImportContext): string | undefined {
  const keys: readonly string[] = format.kind === 'link' ? [] : (format.keys.url ?? []);
  const field = document.content.fields.find(({ key }) => keys.includes(key.toLowerCase()));
  const own = fieldString(field?.value);
  const base = /^https?:\/\/\S+$/.test(own) ? own : options.site;
  return base === undefined || base.endsWith('/') ? base : `${base}/`;
}

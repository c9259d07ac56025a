import type { Lang } from '#schemas/text.ts';
import type { FrontMatterField } from '../front-matter/field.ts';
import { fieldString, fieldStrings } from '../front-matter/field-values.ts';
import { mappedField, mappedValue } from '../front-matter/mapped-field.ts';
import type { ImportContext } from '../model.ts';
import type { ConvertedText } from '../text/convert-text.ts';
import { fixTraditionalValue } from '../text/fix-traditional.ts';
import { firstLine } from '../text/source-mapped-text.ts';
import { type DraftAuthors, draftAuthors } from './draft-authors.ts';
import { draftDate, updatedDate } from './draft-dates.ts';
import type { DraftFrontMatter, TranslationFrontMatter } from './draft-file.ts';
import { draftSource, mappedUrl } from './draft-source.ts';
import type { DraftText } from './draft-texts.ts';
import { draftTopics } from './draft-topics.ts';
import { guessPostKind, subjectIds } from './subjects.ts';
import { summaryOfText } from './summary.ts';

/**
 * The front matter of each text of a file: of a draft, or of an original and its translation. Adds to the refusals of
 * the context what is missing.
 */
export function draftFrontMatters(
  context: ImportContext,
  texts: readonly DraftText[],
): (DraftFrontMatter | TranslationFrontMatter)[] {
  const { fields, originalFields } = context.document.content;
  const [text, translation] = texts;
  if (!text) return [];
  const title = draftTitle(context, translation ? [...originalFields, ...fields] : fields, text.lang);
  if (title === '') context.refusals.push({ code: 'no-title', line: 1 });
  const people = draftAuthors(context, texts);
  const original = originalFrontMatter(context, texts, title, people);
  if (!translation) return [original];
  return [original, translationFrontMatter(context, translation, people.translators)];
}

function originalFrontMatter(
  context: ImportContext,
  texts: readonly DraftText[],
  title: string,
  people: DraftAuthors,
): DraftFrontMatter {
  const { document, format } = context;
  const { fields, originalFields } = document.content;
  const isBilingual = texts.length > 1;
  const lang = texts[0]?.lang ?? 'en';
  const summary = draftSummary(context, isBilingual ? originalFields : fields, texts[0], title);
  const date = draftDate(context);
  const about = draftSubjects(context, texts, title, summary);
  const source = draftSource(context, texts, { title, date, lang, ...people });
  const topics = draftTopics(context);
  return {
    title,
    summary,
    tldr: fieldString(mappedValue(fields, format, 'tldr')) || undefined,
    date,
    updated: updatedDate(context, date),
    lang,
    kind: format.kind ?? guessPostKind(title, !isBilingual && isTranslation(context, people)),
    authors: people.authors,
    translators: isBilingual || people.translators.length === 0 ? undefined : people.translators,
    about,
    source,
    canonical: format.kind === 'link' || source?.url !== mappedUrl(context, 'url') ? undefined : source?.url,
    ...topics,
    draft: true,
  };
}

/** The translation of a bilingual file has only the fields that differ. */
function translationFrontMatter(
  context: ImportContext,
  text: DraftText,
  translators: DraftAuthors['translators'],
): TranslationFrontMatter {
  const { document, format } = context;
  const { fields, originalFields } = document.content;
  const title = draftTitle(context, fields, text.lang);
  if (!mappedValue(originalFields, format, 'title')) document.report('review', 'no-original-title', 1, title);
  const summary = draftSummary(context, fields, text, title);
  return { title, summary, ...(translators.length > 0 && { translators }) };
}

function draftTitle(
  { document, format }: ImportContext,
  fields: readonly FrontMatterField[],
  lang: Lang,
): string {
  const field = mappedField(fields, format, 'title');
  const title = fieldString(field?.value);
  return lang === 'zh-Hant' ? fixTraditionalValue(title, field?.line ?? 1, document.report) : title;
}

/** Length of the excerpt of a summary in a diagnostic, in UTF-16 code units. */
const EXCERPT_LENGTH = 80;

function draftSummary(
  { document, format }: ImportContext,
  fields: readonly FrontMatterField[],
  text: ConvertedText | undefined,
  title: string,
): string {
  const field = mappedField(fields, format, 'summary');
  const written = fieldString(field?.value).replace(/\s+/g, ' ');
  const summary = written || summaryOfText(text?.text ?? '') || title;
  const excerpt = summary.slice(0, EXCERPT_LENGTH);
  if (written === '')
    document.report('to-do', 'generated-summary', firstLine(document.content.body), excerpt);
  else if (format.kind === 'link') document.report('to-do', 'scraped-summary', field?.line ?? 1, excerpt);
  return summary;
}

/** The ids for `about`: from the command line, or recognized in the title and the text. */
function draftSubjects(
  { document, format, names, options }: ImportContext,
  texts: readonly ConvertedText[],
  title: string,
  summary: string,
): string[] {
  const ownTitle = fieldString(mappedValue(document.content.fields, format, 'title'));
  const headings = [title, ownTitle, ...(format.kind === 'link' ? [summary] : [])];
  const idsInTitle = headings
    .flatMap((heading) => names.occurrencesIn(heading))
    .flatMap(({ ids }) => (ids.length === 1 ? ids : []))
    .filter((id) => /^(?:event|project|person):/.test(id));
  const mentions = texts.flatMap((text) => text.mentions);
  const about = options.about ? [...options.about] : subjectIds(mentions, idsInTitle);
  if (about.length === 0) document.report('to-do', 'no-subject', 1, title);
  return about;
}

const TRANSLATION_TAG = /^(?:翻译|翻譯|译文|譯文|translations?)$/i;

function isTranslation({ document, format }: ImportContext, { translators }: DraftAuthors): boolean {
  const tags = fieldStrings(mappedValue(document.content.fields, format, 'tags'));
  return translators.length > 0 || tags.some((tag) => TRANSLATION_TAG.test(tag));
}

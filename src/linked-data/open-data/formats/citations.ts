import { Cite, type CSL, type CSLDate, type CSLName, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { localeInfo } from '#i18n/locales.ts';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';
import { ARCHIVE_LICENCE_URL } from '../../licence.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { OpenData } from '../open-data.ts';
import type { NodeRecord, SourceRecord } from '../records/schema.ts';

// Chinese is not transliterated, and the key of an entry is the id of its post.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

type PostRecord = Extract<NodeRecord, { kind: 'post' }>;
type Byline = NonNullable<PostRecord['authors']>[number];
type CitationData = Pick<OpenData, 'nodesById' | 'sources'>;

/**
 * The citations of a post in CSL-JSON (https://citationstyles.org/): the post itself, and after it the text it retells,
 * else the sources it draws on, which are the ones to cite for what happened.
 */
export function postCitations(post: PostRecord, data: CitationData): CSL[] {
  const key = post.id.replace('post:', '');
  const sources = (post.sources ?? []).flatMap((id) => data.sources[id] ?? []);
  const underlying = post.retells
    ? [retoldCitation(`${key}-source`, post.retells, data)]
    : sources.map((source, index) => sourceCitation(`${key}-source-${index + 1}`, source));
  return [postCitation(key, post, data), ...underlying];
}

/** Citations as BibTeX. No text of the archive is a TeX command in it. */
export function formatBibTeX(citations: readonly CSL[]): string {
  const entries = new Cite(citations.map(escapedForTeX)).format('bibtex', { format: 'object' });
  return (entries as unknown as BibTeXEntry[]).map(bibTeXEntry).join('\n');
}

interface BibTeXEntry {
  type: string;
  label: string;
  properties: Readonly<Record<string, string | undefined>>;
}

/** `howpublished` repeats the URL where TeX reads it as text, in which _ and % are commands. */
function bibTeXEntry({ type, label, properties }: BibTeXEntry): string {
  const fields = Object.entries(properties).filter(([name, value]) => value && name !== 'howpublished');
  return `@${type}{${label},\n${fields.map(([name, value]) => `\t${name} = {${value}},\n`).join('')}}\n`;
}

/**
 * TeX for characters that are commands. Braces are written as words, because BibTeX counts escaped braces too. The
 * library escapes only with `asciiOnly`, which drops Chinese.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\textdollar{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '^': '\\textasciicircum{}',
  _: '\\textunderscore{}',
  '~': '\\textasciitilde{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
};

function escapedForTeX(citation: CSL): CSL {
  return Object.fromEntries(
    Object.entries(citation).map(([field, value]) => [field, escapedField(field, value)]),
  ) as CSL;
}

const VERBATIM_FIELDS: ReadonlySet<string> = new Set(['id', 'citation-key', 'type', 'language']);

function escapedField(field: string, value: unknown): unknown {
  if (VERBATIM_FIELDS.has(field)) return value;
  if (Array.isArray(value)) return value.map((item) => escapedField(field, item));
  if (typeof value === 'object' && value !== null) return escapedForTeX(value as CSL);
  if (typeof value !== 'string') return value;
  if (field === 'URL') return value.replace(/[{}\\^<>"`|\s]/g, encodeURIComponent);
  return value.replace(/\s+/g, ' ').replace(/[\\{}$<>^_~%&#]/g, (character) => TEX[character] ?? '');
}

/** Citations as CSL-JSON. */
export function formatCslJson(citations: readonly CSL[]): string {
  return `${JSON.stringify(citations, null, 1)}\n`;
}

function postCitation(key: string, post: PostRecord, data: CitationData): CSL {
  const { retells, lang } = post;
  const retoldNote = retells ? ` · ${retells.title}${retells.url ? ` ${retells.url}` : ''}` : '';
  return omitUndefined<CSL>({
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: textInLang(post.name, lang),
    author: post.authors?.map((author) => cslName(author, lang, data)),
    issued: cslDate(post.date),
    URL: post.pages[lang] ?? post.pages[localeInfo[site.defaultLocale].lang],
    language: lang,
    'container-title': site.fullName,
    abstract: post.summary && textInLang(post.summary, lang),
    note: ARCHIVE_LICENCE_URL + retoldNote,
  });
}

function retoldCitation(key: string, text: NonNullable<PostRecord['retells']>, data: CitationData): CSL {
  return omitUndefined<CSL>({
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: text.title,
    author: text.authors?.map((author) => cslName(author, text.language, data)),
    issued: text.date === undefined ? undefined : cslDate(text.date),
    URL: text.url,
    archive_location: text.archived,
    language: text.language,
    'container-title': text.platform,
  });
}

function sourceCitation(key: string, source: SourceRecord): CSL {
  return omitUndefined<CSL>({
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: source.title,
    author: source.author === undefined ? undefined : [{ literal: source.author }],
    issued: source.date === undefined ? undefined : cslDate(source.date),
    URL: source.url,
    archive_location: source.archived,
    language: source.lang,
    'container-title': source.site,
  });
}

/** Given and family name are separated only where the order is known and the name has exactly two parts. */
function cslName({ id, name }: Byline, lang: string | undefined, { nodesById }: CitationData): CSLName {
  const value = textInLang(name, lang ?? 'en');
  const person = id === undefined ? undefined : nodesById.get(id);
  const form = person?.kind === 'person' ? person.names.find((known) => known.value === value) : undefined;
  const [first = '', second, third] = value.split(' ');
  if (second === undefined || third !== undefined || !form?.order || value.includes(','))
    return { literal: value };
  return form.order === 'given-family' ? { given: first, family: second } : { family: first, given: second };
}

/** A text in a language, else in the first language it has. */
function textInLang(text: Text, lang: string): string {
  if (typeof text === 'string') return text;
  return Object.entries(text).find(([own]) => own === lang)?.[1] ?? Object.values(text)[0] ?? '';
}

/** The first date of an EDTF value, with the same precision. */
function cslDate(edtf: string): CSLDate | undefined {
  const span = parseEdtf(edtf);
  if (!span) return undefined;
  const [year = 0, month = 1, day = 1] = span.start.split('-').map(Number);
  if (span.precision === 'year') return { 'date-parts': [[year]] };
  return { 'date-parts': span.precision === 'month' ? [[year, month]] : [[year, month, day]] };
}

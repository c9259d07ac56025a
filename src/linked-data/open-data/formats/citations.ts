import { Cite, type CSL, type CSLDate, type CSLName, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parseEdtf } from '#schemas/edtf.ts';
import type { Text } from '#schemas/text.ts';
import { site } from '#site.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { OpenData } from '../open-data.ts';
import type { NodeRecord, SourceRecord } from '../records/schema.ts';
import { DATA_LICENCE_URL } from '../urls.ts';

/** Chinese stays Chinese, and the key of an entry is the id of its post. */
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

type PostRecord = Extract<NodeRecord, { kind: 'post' }>;
type Byline = PostRecord['authors'][number];

/**
 * How to cite a post, in CSL-JSON (https://citationstyles.org/): the text on our page, and after it the text it
 * retells, or else the sources it draws on, which are the ones to cite for what happened.
 */
export function postCitations(
  post: PostRecord,
  { nodes, sources }: Pick<OpenData, 'nodes' | 'sources'>,
): CSL[] {
  const key = post.id.replace('post:', '');
  const { retells } = post;
  const own = omitUndefined<CSL>({
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: inLang(post.name, post.lang),
    author: post.authors.map((author) => nameOf(author, post.lang, nodes)),
    issued: issued(post.date),
    URL: post.pages[post.lang],
    language: post.lang,
    'container-title': `${site.name['zh-hans']} ${site.name.en}`,
    abstract: post.summary && inLang(post.summary, post.lang),
    note: `${DATA_LICENCE_URL}${retells ? ` · ${retells.title}${retells.url ? ` ${retells.url}` : ''}` : ''}`,
  });
  const drawn = (post.sources ?? []).flatMap((id) => sources[id] ?? []);
  const beneath = retells
    ? [retold(key, retells, nodes)]
    : drawn.map((source, index) => outside(`${key}-source-${index + 1}`, source));
  return [own, ...beneath];
}

/** Citations as BibTeX. */
export function formatBibTeX(citations: readonly CSL[]): string {
  return String(new Cite([...citations]).format('bibtex'));
}

/** Citations as CSL-JSON. */
export function formatCslJson(citations: readonly CSL[]): string {
  return `${JSON.stringify(citations, null, 1)}\n`;
}

function retold(key: string, source: NonNullable<PostRecord['retells']>, nodes: readonly NodeRecord[]): CSL {
  return omitUndefined<CSL>({
    id: `${key}-source`,
    'citation-key': `${key}-source`,
    type: 'webpage',
    title: source.title,
    author: source.authors.map((author) => nameOf(author, source.language, nodes)),
    issued: source.date === undefined ? undefined : issued(source.date),
    URL: source.url,
    archive_location: source.archived,
    language: source.language,
    'container-title': source.platform,
  });
}

function outside(key: string, source: SourceRecord): CSL {
  return omitUndefined<CSL>({
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: source.title,
    author: source.author === undefined ? undefined : [{ literal: source.author }],
    issued: source.date === undefined ? undefined : issued(source.date),
    URL: source.url,
    archive_location: source.archived,
    language: source.lang,
    'container-title': source.site,
  });
}

/** Parts of a name are told apart only where its order is known and it has just two. */
function nameOf({ id, name }: Byline, lang: string | undefined, nodes: readonly NodeRecord[]): CSLName {
  const value = inLang(name, lang ?? 'en');
  const person = nodes.find((node) => node.id === id);
  const form = person?.kind === 'person' ? person.names.find((known) => known.value === value) : undefined;
  const [first = '', second, third] = value.split(' ');
  if (second === undefined || third !== undefined || !form?.order) return { literal: value };
  return form.order === 'given-family' ? { given: first, family: second } : { family: first, given: second };
}

function inLang(text: Text, lang: string): string {
  if (typeof text === 'string') return text;
  return Object.entries(text).find(([own]) => own === lang)?.[1] ?? Object.values(text)[0] ?? '';
}

/** As exact as the date is, and no more. */
function issued(edtf: string): CSLDate | undefined {
  const span = parseEdtf(edtf);
  if (!span) return undefined;
  const [year = 0, month = 1, day = 1] = span.start.split('-').map(Number);
  if (span.precision === 'year') return { 'date-parts': [[year]] };
  return { 'date-parts': span.precision === 'month' ? [[year, month]] : [[year, month, day]] };
}

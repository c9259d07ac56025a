import type { Lang } from '#i18n/locales.ts';
import type { Body } from './body.ts';
import type { Byline } from './bylines.ts';
import { aboutOf, beginning, type Front, kindOf } from './draft.ts';
import { dayOf, listOf, wordsOf } from './field-values.ts';
import type { Field } from './fields.ts';
import { peopleOf } from './people.ts';
import { fieldFor, type Told, valueFor } from './roles.ts';
import { slugOf } from './slug.ts';
import { addressOf, sourceOf } from './source.ts';
import { tellUnused } from './unmapped-keys.ts';
import { rightWords } from './wrong-traditional.ts';

/** Front matter of a draft, and of its translation where there are two. */
export function frontOf(
  told: Told,
  bodies: readonly Body[],
  lang: Lang,
  second: Lang | undefined,
): { front: Front; translation?: object } {
  const { file, importer, names, said, refusals } = told;
  const { fields, original } = file.parted;
  tellUnused(told);
  const own = second ? [...original, ...fields] : fields;
  const title = titleIn(own, told, lang);
  if (title === '') refusals.push({ code: 'no-title', line: 1 });
  const people = peopleOf(told, bodies);
  const summary = summaryOf(told, second ? original : fields, bodies[0], title);
  const date = dateOf(told);
  const heads = [
    title,
    wordsOf(valueFor(fields, importer, 'title')),
    importer.kind === 'link' ? summary : '',
  ];
  const inTitle = heads.flatMap((words) =>
    names.hits(words).flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
  );
  const about = said.about
    ? [...said.about]
    : aboutOf(
        bodies.flatMap(({ mentions }) => mentions),
        inTitle.filter((id) => /^(?:event|project|person):/.test(id)),
      );
  if (about.length === 0) file.tell('to-do', 'about', 1, title);
  const source = sourceOf(told, bodies, { title, date, lang, ...people });
  const tags = tagsOf(told);
  const front: Front = {
    title,
    summary,
    tldr: wordsOf(valueFor(fields, importer, 'tldr')) || undefined,
    date,
    updated: updatedOf(told, date),
    lang,
    kind: importer.kind ?? kindOf(title, !second && (people.translators.length > 0 || isTranslation(told))),
    authors: people.authors,
    translators: second || people.translators.length === 0 ? undefined : people.translators,
    about,
    source,
    canonical: importer.kind === 'link' || source?.url !== addressOf(told, 'url') ? undefined : source?.url,
    ...tags,
    draft: true,
  };
  return second
    ? { front, translation: translationOf(told, bodies[1], second, people.translators) }
    : { front };
}

/** The front matter of a written translation has only what differs. */
function translationOf(
  told: Told,
  body: Body | undefined,
  lang: Lang,
  translators: readonly Byline[],
): object {
  const { file, importer } = told;
  const { fields, original } = file.parted;
  const title = titleIn(fields, told, lang);
  if (!valueFor(original, importer, 'title')) file.tell('look', 'no-original-title', 1, title);
  const summary = summaryOf(told, fields, body, title);
  return { title, summary, ...(translators.length > 0 && { translators }) };
}

function titleIn(fields: readonly Field[], { file, importer }: Told, lang: Lang): string {
  const field = fieldFor(fields, importer, 'title');
  const words = wordsOf(field?.value);
  return lang === 'zh-Hant' ? rightWords(words, field?.line ?? 1, file.tell) : words;
}

function isTranslation({ file, importer }: Told): boolean {
  return listOf(valueFor(file.parted.fields, importer, 'tags')).some((tag) =>
    /^(?:翻译|翻譯|译文|譯文|translations?)$/i.test(tag),
  );
}

function dateOf({ file, importer, said, refusals }: Told): string {
  const field =
    fieldFor(file.parted.original, importer, 'date') ?? fieldFor(file.parted.fields, importer, 'date');
  const named = /(\d{4})[-/](\d\d)[-/](\d\d)/.exec(file.path)?.[0].replaceAll('/', '-');
  const day = said.date ?? dayOf(field?.value) ?? (field ? undefined : dayOf(named));
  if (field && day && !wordsOf(field.value).startsWith(day))
    file.tell('left', 'furniture', field.line, field.raw, day);
  else if (field && wordsOf(field.value) !== day) file.tell('left', 'furniture', field.line, field.raw);
  if (day === undefined)
    refusals.push({
      code: field ? 'bad-date' : 'no-date',
      line: field?.line ?? 1,
      ...(field && { more: wordsOf(field.value) }),
    });
  return day ?? '';
}

function updatedOf({ file, importer }: Told, date: string): string | undefined {
  const field = fieldFor(file.parted.fields, importer, 'updated');
  const day = dayOf(field?.value);
  if (field) file.tell(day ? 'left' : 'dropped', day ? 'furniture' : 'no-field', field.line, field.raw);
  return day && day > date ? day : undefined;
}

function summaryOf(
  { file, importer }: Told,
  fields: readonly Field[],
  body: Body | undefined,
  title: string,
): string {
  const field = fieldFor(fields, importer, 'summary');
  const said = wordsOf(field?.value).replace(/\s+/g, ' ');
  if (said !== '') {
    if (importer.kind === 'link') file.tell('to-do', 'scraped', field?.line ?? 1, said.slice(0, 80));
    return said;
  }
  const begun = beginning(body?.text ?? '') || title;
  file.tell('to-do', 'summary', file.parted.body.lines[0] ?? 1, begun.slice(0, 80));
  return begun;
}

/** Tags of our kind; words that are none, Chinese ones above all, are kept as keywords. */
function tagsOf({ file, importer }: Told): { tags?: string[]; keywords?: string[] } {
  const { fields } = file.parted;
  const words = (role: 'tags' | 'keywords') =>
    fields
      .filter(
        ({ key }) =>
          importer.keys[role]?.includes(key.toLowerCase()) && !importer.furniture.includes(key.toLowerCase()),
      )
      .flatMap(({ value }) => listOf(value));
  const all = words('tags');
  const said = [...new Set(all)];
  const twice = [...all, ...words('keywords')].filter(
    (word, index, every) =>
      every.findIndex((other) => slugOf(other) === slugOf(word) && other.length === word.length) < index,
  );
  if (twice.length > 0) file.tell('left', 'repeated', 1, twice.join(', '));
  const isTag = (word: string) =>
    /^[\x20-\x7e]+$/.test(word) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slugOf(word));
  const tags = [...new Set(said.filter(isTag).map(slugOf))];
  const known = new Set(tags);
  const keywords = [...new Set([...said.filter((word) => !isTag(word)), ...words('keywords')])].filter(
    (word) => !known.has(slugOf(word)) || isTag(word) === false,
  );
  return { ...(tags.length > 0 && { tags }), ...(keywords.length > 0 && { keywords }) };
}

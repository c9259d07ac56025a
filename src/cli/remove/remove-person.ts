import { basename, dirname, join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { type Archive, LINK_LOCK_FILE } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { personNameFinder } from '#rules/names/person-name-finder.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import { commandText } from '../command/command-text.ts';
import { otherPeople, type PersonWords, personWords } from './person-words.ts';
import { removeFromYaml } from './remove-from-yaml.ts';
import { renamedIds } from './renamed-ids.ts';
import { rewriteText } from './rewrite-text.ts';

/** A file with its changes. */
export interface ChangedFile {
  /** Paths below the content folder, before and after; undefined for a file to be removed. */
  file: string;
  to: string | undefined;
  text: string;
  /** Sentences that are rewritten, before and after. */
  rewritten: readonly { before: string; after: string }[];
}

/** A file of the content folder. */
export interface ContentText {
  file: string;
  text: string;
}

/**
 * Every file of a content folder that changes when a person is removed. The person's own file keeps the names, so that
 * the check reports when somebody adds the person again. Posts about the person alone are removed. Ids lose the part
 * that is the name; URLs with the name are removed without a redirect.
 * @param files all files of the folder, locks included
 * @throws when the archive has no such person
 */
export function removePerson(archive: Archive, files: readonly ContentText[], id: string): ChangedFile[] {
  const person = archive.entries.find(
    (entry): entry is Extract<Entry, { kind: 'person' }> => entry.kind === 'person' && entry.id === id,
  );
  if (!person) throw new Error(commandText('unknown-id', { id: `person:${id}` }));
  const conversion = createScriptConversion(archive.terms.phrases);
  const others = otherPeople(archive.entries, id);
  const namesIn = personNameFinder(person.data, others);
  const written = files.flatMap(({ text }) => namesIn(text).map(({ start, end }) => text.slice(start, end)));
  const posts = postsAbout(archive.entries, id);
  const words = { ...personWords(id, person.data, others, conversion, [...new Set(written)]), posts };
  const renames = renamedIds(archive, words);
  return files.flatMap((file): ChangedFile[] => {
    if (isFileOf(file.file, posts)) return [{ ...file, text: '', to: undefined, rewritten: [] }];
    const changed =
      file.file === person.file ? strippedPerson(person, file) : withoutPerson(file, words, renames.inText);
    const to = join(dirname(file.file), renames.inPath(file.file)).replaceAll('\\', '/');
    return changed.text === file.text && to === file.file ? [] : [{ ...changed, to }];
  });
}

function postsAbout(entries: readonly Entry[], id: string): string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'post' &&
    entry.role === 'original' &&
    entry.data.about.every((about) => about === `person:${id}`)
      ? entry.id
      : [],
  );
}

/** True for a post and its translations. */
function isFileOf(file: string, posts: readonly string[]): boolean {
  return dirname(file).startsWith('posts') && posts.includes(basename(file).split('.')[0] ?? '');
}

function strippedPerson(
  { data }: Extract<Entry, { kind: 'person' }>,
  { file }: ContentText,
): Omit<ChangedFile, 'to'> {
  const names = data.names.map(
    ({ value, lang, kind }) => `  - { value: ${JSON.stringify(value)}, lang: ${lang}, kind: ${kind} }\n`,
  );
  return {
    file,
    text: `names:\n${names.join('')}identity: ${data.identity}\nlisted: opt-out\n`,
    rewritten: [],
  };
}

function withoutPerson(
  { file, text: before }: ContentText,
  words: PersonWords,
  withNewIds: (text: string) => string,
): Omit<ChangedFile, 'to'> {
  const text = withNewIds(before);
  if (file.endsWith('.lock')) {
    const ids = words.posts.map((id) => `(?<![\\w-])${RegExp.escape(id)}(?![\\w-])`);
    const gone = new RegExp([words.inIds.source, ...ids].join('|'), 'iu');
    const kept = text.split('\n').filter((line) => line.startsWith('#') || !gone.test(line));
    return { file, text: kept.join('\n'), rewritten: [] };
  }
  if (file === LINK_LOCK_FILE) return { file, text: withoutLinks(text, words), rewritten: [] };
  const isUnconcerned = (part: string) =>
    part.search(words.pattern) < 0 && !words.posts.some((id) => part.includes(`post:${id}`));
  if (isUnconcerned(text)) return { file, text, rewritten: [] };
  const front = splitFrontMatter(text);
  const textLang =
    /\.(\w[\w-]*)\.mdx?$/.exec(file)?.[1] ?? /^lang: *["']?([\w-]+)/m.exec(front?.yaml ?? '')?.[1];
  const rewrite = (value: string, lang = textLang) => rewriteText(value, words, lang).text;
  if (!/\.mdx?$/.test(file)) {
    const { yaml, rewritten } = removeFromYaml(text, words, rewrite);
    return { file, text: yaml, rewritten };
  }
  const body = rewriteText(front?.body ?? text, words, textLang);
  if (!front) return { file, text: body.text, rewritten: body.lines };
  const fields = isUnconcerned(front.yaml) ? undefined : removeFromYaml(front.yaml, words, rewrite);
  return {
    file,
    text: `---\n${fields?.yaml ?? front.yaml}---\n${body.text}`,
    rewritten: [...(fields?.rewritten ?? []), ...body.lines],
  };
}

/** `links.lock.yml` without the URLs that contain a name; the next `npm run links` adds those still in use. */
function withoutLinks(text: string, { pattern, inIds }: PersonWords): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents)) return text;
  const kept = contents.items.filter((item) => {
    const written = String(item);
    return written.search(pattern) < 0 && written.search(inIds) < 0;
  });
  if (kept.length === contents.items.length) return text;
  contents.items = kept;
  return document.toString({ lineWidth: 0 });
}

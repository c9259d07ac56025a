import { dirname, join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { type Archive, LINK_LOCK_FILE } from '#reader/archive.ts';
import type { Entry } from '#reader/entry.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import { otherPeople, type PersonWords, personWords } from './person-words.ts';
import { removeFromYaml } from './remove-from-yaml.ts';
import { renamedIds } from './renamed-ids.ts';
import { rewriteText } from './rewrite-text.ts';

/** A file as it will be. */
export interface ChangedFile {
  /** Paths below the content folder, before and after. */
  file: string;
  to: string;
  text: string;
  /** Sentences that get other words, before and after. */
  rewritten: readonly { before: string; after: string }[];
}

/** A file of the content folder. */
export interface ContentText {
  file: string;
  text: string;
}

/**
 * Every file of a content folder that changes when a person is taken out. The person's own file keeps the names, which
 * keep others from adding the person again. Ids with the name lose that part; the addresses with it are given up.
 * @param files all files of the folder, locks included
 * @throws when the archive has no such person
 */
export function removePerson(archive: Archive, files: readonly ContentText[], id: string): ChangedFile[] {
  const person = archive.entries.find(
    (entry): entry is Extract<Entry, { kind: 'person' }> => entry.kind === 'person' && entry.id === id,
  );
  if (!person) throw new Error(`There is no person:${id} in this archive.`);
  const conversion = createScriptConversion(archive.terms.phrases);
  const words = personWords(id, person.data, otherPeople(archive.entries, id), conversion);
  const renames = renamedIds(archive, words);
  return files.flatMap((file) => {
    const changed =
      file.file === person.file ? strippedPerson(person, file) : withoutPerson(file, words, renames.inText);
    const to = join(dirname(file.file), renames.inPath(file.file)).replaceAll('\\', '/');
    return changed.text === file.text && to === file.file ? [] : [{ ...changed, to }];
  });
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
    const kept = text.split('\n').filter((line) => line.startsWith('#') || line.search(words.inIds) < 0);
    return { file, text: kept.join('\n'), rewritten: [] };
  }
  if (file === LINK_LOCK_FILE) return { file, text: withoutLinks(text, words), rewritten: [] };
  if (text.search(words.pattern) < 0) return { file, text, rewritten: [] };
  const rewrite = (value: string) => rewriteText(value, words).text;
  if (!/\.mdx?$/.test(file)) {
    const { yaml, rewritten } = removeFromYaml(text, words, rewrite);
    return { file, text: yaml, rewritten };
  }
  const front = splitFrontMatter(text);
  const body = rewriteText(front?.body ?? text, words);
  if (!front) return { file, text: body.text, rewritten: body.lines };
  const fields =
    front.yaml.search(words.pattern) < 0 ? undefined : removeFromYaml(front.yaml, words, rewrite);
  return {
    file,
    text: `---\n${fields?.yaml ?? front.yaml}---\n${body.text}`,
    rewritten: [...(fields?.rewritten ?? []), ...body.lines],
  };
}

/** `links.lock.yml` without the addresses that contain a name; the next `npm run links` adds those still in use. */
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

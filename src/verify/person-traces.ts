import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ScriptConversion } from '#i18n/script-conversion.ts';
import type { Person } from '#schemas/person.ts';
import { hasHan } from '#text/han.ts';
import type { BuiltSite } from './built-site.ts';

/** The first bytes of gzip (RFC 1952), in which parts of the search index are packed. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * Finds every word by which a person can be recognized and that nobody else in the archive has: names in both scripts,
 * the id, accounts. Written apart from `npm run remove`, so that each tests the other.
 */
export function personTraces(
  id: string,
  { names, links }: Pick<Person, 'names' | 'links'>,
  others: readonly Pick<Person, 'names'>[],
  conversion: Pick<ScriptConversion, 'personToHant' | 'personToHans'>,
): RegExp {
  const ofOthers = new Set(
    others.flatMap((person) => person.names.flatMap(({ value }) => [value, ...value.split(' ')])),
  );
  const own = names.map(({ value }) => value).filter((value) => !ofOthers.has(value));
  const forms = own.flatMap((name) =>
    hasHan(name) ? [name, conversion.personToHant(name), conversion.personToHans(name)] : name,
  );
  const accounts = Object.values(links ?? {}).flatMap(
    (url) => new URL(url).pathname.match(/[\w.-]{3,}/g)?.at(-1) ?? [],
  );
  const words = [...new Set([id, ...forms, ...accounts])].sort((a, b) => b.length - a.length);
  const sources = words.map((word) => {
    const escaped = RegExp.escape(word);
    return hasHan(word) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
  });
  return new RegExp(sources.join('|'), 'iu');
}

/** A built file as text, unpacked; bytes that are not UTF-8 are part of no word. */
export function unpackedText({ root }: BuiltSite, file: string): string {
  const bytes = readFileSync(join(root, file));
  return (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('utf8');
}

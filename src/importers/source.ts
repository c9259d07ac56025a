import type { Lang } from '#i18n/locales.ts';
import type { Body } from './body.ts';
import type { Source } from './draft.ts';
import { wordsOf } from './field-values.ts';
import type { People } from './people.ts';
import { fieldFor, type Told, valueFor } from './roles.ts';

/** The whole address a field says; one that is none is told. */
export function addressOf({ file, importer }: Told, role: 'url' | 'original'): string | undefined {
  const field =
    fieldFor(file.parted.fields, importer, role) ?? fieldFor(file.parted.original, importer, role);
  const words = /https?:\/\/[^\s)\]]+/.exec(wordsOf(field?.value))?.[0];
  if (field && (!words || !URL.canParse(words))) file.tell('dropped', 'bad-address', field.line, field.raw);
  else if (field && words !== wordsOf(field.value)) file.tell('left', 'furniture', field.line, field.raw);
  return words && URL.canParse(words) ? words : undefined;
}

/** Where the text stood before, as far as the file says so. */
export function sourceOf(
  told: Told,
  bodies: readonly Body[],
  known: People & { title: string; date: string; lang: Lang },
): Source | undefined {
  const { file, importer, said } = told;
  const first = firstPublished(bodies.map(({ text }) => text).join('\n'));
  const original = addressOf(told, 'original');
  const url = original ?? addressOf(told, 'url');
  if (first) file.tell('to-do', 'first-published', file.parted.body.lines[0] ?? 1, first.url, first.platform);
  const platform = wordsOf(valueFor(file.parted.fields, importer, 'platform')) || hostOf(url ?? said.site);
  if (!url && !platform && !first) return undefined;
  return {
    title: known.title,
    url,
    platform,
    authors: known.authors,
    translators: original || known.translators.length === 0 ? undefined : known.translators,
    date: original || known.date === '' ? undefined : known.date,
    language: original ? undefined : known.lang,
    firstPublished: first,
  };
}

/** Where the text says it appeared first. */
function firstPublished(text: string): Source['firstPublished'] {
  const line =
    /^.*(?:首发(?:于|在|位于)?|首發|转载自|轉載自|originally (?:published|posted|appeared)|first published|cross-?posted).*$/im.exec(
      text.slice(0, 3000),
    )?.[0] ?? '';
  const url = /https?:\/\/[^\s)\]>（）"]+/.exec(line)?.[0];
  return url && URL.canParse(url) ? { url, platform: hostOf(url) ?? url } : undefined;
}

function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return hostname === 'mp.weixin.qq.com' ? 'WeChat' : hostname.replace(/^www\./, '');
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatEdtf } from '#i18n/dates.ts';
import { type Locale, localeInfo } from '#i18n/locales.ts';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import { translator } from '#i18n/translate.ts';
import type { LockedUrl, UrlLock } from '#reader/url-lock.ts';
import { KINDS, type Kind } from '#schemas/edge.ts';
import { FOLDERS } from '#schemas/folders.ts';
import { site } from '#site.ts';
import { escapeHtml } from '#text/escape-html.ts';
import type { ContentThread } from './content-thread.ts';

/**
 * Writes a page at the URL of each entry that was taken down on purpose (`gone` in `urls.lock`), which says what was
 * there. People have none: nothing is left of people who asked to be removed.
 */
export function tombstones(content: () => Pick<ContentThread, 'archive'>): AstroIntegration {
  return {
    name: 'tombstones',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { archive } = await content().archive();
        const { toHant } = createScriptConversion(archive.terms.phrases);
        for (const { path, html } of tombstonePages(archive.urlLock ?? [], toHant)) {
          const folder = join(fileURLToPath(dir), path);
          if (existsSync(join(folder, 'index.html'))) continue;
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, 'index.html'), html);
        }
      },
    },
  };
}

/** The pages, by path, in every language. */
export function tombstonePages(
  lock: UrlLock,
  toHant: (text: string) => string,
): { path: string; html: string }[] {
  return lock.flatMap((url) => {
    const kind = entryKind(url);
    if (!kind || !url.gone) return [];
    return site.locales.map((locale) => ({
      path: `/${locale}/${url.path}/`,
      html: tombstonePage(url, kind, locale, toHant),
    }));
  });
}

/** The kind of an entry's own URL; undefined for people, and for URLs below an entry. */
function entryKind({ path }: LockedUrl): Exclude<Kind, 'person'> | undefined {
  const [folder, slug, ...rest] = path.split('/');
  const kind = KINDS.find((one) => FOLDERS[one] === folder);
  return slug === undefined || rest.length > 0 || kind === 'person' ? undefined : kind;
}

function tombstonePage(
  { path, since }: LockedUrl,
  kind: Kind,
  locale: Locale,
  toHant: (text: string) => string,
): string {
  const t = translator(locale, toHant);
  const values = { kind: t(`kind.${kind}`), id: path.split('/')[1] ?? '' };
  const says = since
    ? t('tombstone.text.since', { ...values, date: formatEdtf(since, locale) })
    : t('tombstone.text', values);
  return [
    '<!DOCTYPE html>',
    `<html lang="${localeInfo[locale].lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(t('tombstone.title'))}</title>`,
    '<meta name="robots" content="noindex">',
    '</head>',
    `<body><h1>${escapeHtml(t('tombstone.title'))}</h1>`,
    `<p>${escapeHtml(says)}</p>`,
    `<p><a href="/${locale}/${FOLDERS[kind]}/">${escapeHtml(t('tombstone.list'))}</a></p></body>`,
    '</html>\n',
  ].join('\n');
}

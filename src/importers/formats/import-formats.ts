import { hugoAcademic } from './hugo-academic.ts';
import { hugoLocalized } from './hugo-localized.ts';
import type { FormatCandidate, ImportFormat } from './import-format.ts';
import { jekyll } from './jekyll.ts';
import { kubesphere } from './kubesphere.ts';
import { linkBlog } from './link-blog.ts';

/** Every format that can be imported, by the name that `--format` takes. */
export const IMPORT_FORMATS = {
  'hugo-localized': hugoLocalized,
  'link-blog': linkBlog,
  jekyll,
  kubesphere,
  'hugo-academic': hugoAcademic,
} as const satisfies Readonly<Record<string, ImportFormat>>;

export type FormatName = keyof typeof IMPORT_FORMATS;

/** The format with the highest score, of equal ones the first; undefined when no format matches. */
export function detectFormat(file: FormatCandidate): FormatName | undefined {
  const ranked = (Object.keys(IMPORT_FORMATS) as FormatName[])
    .map((name) => ({ name, score: IMPORT_FORMATS[name].score(file) }))
    .toSorted((a, b) => b.score - a.score);
  return ranked[0] && ranked[0].score > 0 ? ranked[0].name : undefined;
}

/** True for the name of a format. */
export function isFormatName(name: string): name is FormatName {
  return name in IMPORT_FORMATS;
}

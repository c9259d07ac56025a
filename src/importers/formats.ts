import { hugoAcademic } from './hugo-academic.ts';
import { hugoLocalized } from './hugo-localized.ts';
import type { Foreign, Importer } from './importer.ts';
import { jekyll } from './jekyll.ts';
import { kubesphere } from './kubesphere.ts';
import { linkBlog } from './link-blog.ts';

/** Every format that can be imported, by the name `--format` takes. */
export const formats = {
  'hugo-localized': hugoLocalized,
  'link-blog': linkBlog,
  jekyll,
  kubesphere,
  'hugo-academic': hugoAcademic,
} as const satisfies Readonly<Record<string, Importer>>;
export type FormatName = keyof typeof formats;

/** The format a file fits best; undefined when it fits none. */
export function formatOf(file: Foreign): FormatName | undefined {
  const names = Object.keys(formats) as FormatName[];
  const ranked = names
    .map((name) => ({ name, points: formats[name].points(file) }))
    .toSorted((a, b) => b.points - a.points);
  return ranked[0] && ranked[0].points > 0 ? ranked[0].name : undefined;
}

/** True for a name of a format. */
export function isFormat(name: string): name is FormatName {
  return name in formats;
}

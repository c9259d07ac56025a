import type { PlainPage } from './plain-pages.ts';

/** Another site generator, for a comparison in the same run. */
export interface OtherGenerator {
  name: string;
  /** Its version, or why it cannot be run and what to type. */
  prepare(): { version: string } | { missing: string };
  /** Writes a site with small templates: a page has a head, a heading, its text, and a link to its list. */
  write(folder: string, pages: readonly PlainPage[]): void;
  /** Program, arguments and working directory of a build into `site/`. */
  command(folder: string): [program: string, args: string[], cwd?: string];
}

/** A style sheet in each page, so that none is without any. */
export const pageStyle =
  '<style>body{max-width:40rem;margin:auto;font:1rem/1.7 serif}a{color:#8a1c1c}</style>';

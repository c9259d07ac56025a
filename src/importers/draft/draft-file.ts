import { stringify } from 'yaml';
import type { Byline } from './bylines.ts';

/** The front matter of a draft, in the order in which it is written. Undefined fields are not written. */
export interface DraftFrontMatter {
  title: string;
  summary: string;
  tldr?: string | undefined;
  date: string;
  updated?: string | undefined;
  lang: string;
  kind: string;
  authors: Byline[];
  translators?: Byline[] | undefined;
  about: string[];
  source?: DraftSource | undefined;
  canonical?: string | undefined;
  topics?: string[] | undefined;
  keywords?: string[] | undefined;
  draft: true;
}

/** The front matter of a draft's translation: the fields that differ from the original. */
export interface TranslationFrontMatter {
  title: string;
  summary: string;
  translators?: Byline[] | undefined;
}

/** Where the text was published before. */
export interface DraftSource {
  title: string;
  url?: string | undefined;
  platform?: string | undefined;
  authors: Byline[];
  translators?: Byline[] | undefined;
  date?: string | undefined;
  language?: string | undefined;
  firstPublished?: { url: string; platform: string } | undefined;
}

/** The text of a Markdown file with front matter. An empty `about` gets a comment that states what to fill in. */
export function formatDraftFile(
  frontMatter: DraftFrontMatter | TranslationFrontMatter,
  text: string,
): string {
  const yaml = stringify(frontMatter, { lineWidth: 0, aliasDuplicateObjects: false });
  const commented = yaml.replace(/^about: \[\]$/m, `about: [] # ${ABOUT_COMMENT}`);
  return `---\n${commented}---\n${text}\n`;
}

const ABOUT_COMMENT = 'the ids of what the text is about: event:…, project:…, person:…';

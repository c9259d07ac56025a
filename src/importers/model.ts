import type { Lang } from '#schemas/text.ts';
import type { ArchiveNames } from './archive-names.ts';
import type { BlogSettings } from './blog-settings.ts';
import type { Diagnostic, ReportDiagnostic } from './diagnostics/diagnostic.ts';
import type { Refusal } from './diagnostics/refusal.ts';
import type { ImportFormat } from './formats/import-format.ts';
import type { FormatName } from './formats/import-formats.ts';
import type { SplitSource } from './front-matter/split-source.ts';
import type { SiblingPosts } from './sibling-posts.ts';
import type { ImportedImage } from './text/link-context.ts';
import type { RecognizedMention } from './text/mentions.ts';

/** What the author states on the command line, used where a file does not state it. */
export interface ImportOptions {
  format?: FormatName | undefined;
  /** `person:id`, `organization:id` or a name. */
  author?: string | undefined;
  /** `YYYY-MM-DD`. */
  date?: string | undefined;
  lang?: Lang | undefined;
  /** URL of the text or of its site. */
  site?: string | undefined;
  /** Ids of what the text is about. */
  about?: readonly string[] | undefined;
}

/** A file of another site. */
export interface ForeignFile {
  /** Its path as the report shows it. */
  path: string;
  /** Its path from the folder that was given, which its id is made of; `path` when absent. */
  pathInFolder?: string;
  /** Undefined for a file that cannot be read. */
  bytes: Uint8Array | undefined;
  /** The blog it belongs to, where a file of settings is in a folder above it. */
  blog?: ForeignBlog | undefined;
}

/** The settings of a blog, and the path of a file of it below their folder. */
export interface ForeignBlog {
  settings: BlogSettings;
  path: string;
}

/** A file to write. */
export interface DraftFile {
  /** Path below the content folder. */
  path: string;
  text: string;
}

/** The drafts made of a file, and the diagnostics. */
export interface ImportedFile {
  path: string;
  format: FormatName;
  id: string;
  frontMatterKeys: string[];
  /** One draft, or an original and its translation. */
  drafts: DraftFile[];
  /** In the order of their lines. */
  diagnostics: Diagnostic[];
  mentions: RecognizedMention[];
  images: ImportedImage[];
}

/** A file that cannot be imported, with every reason. */
export interface RefusedFile {
  path: string;
  format?: FormatName | undefined;
  refusals: Refusal[];
}

export type ImportResult = ImportedFile | RefusedFile;

/** A file after decoding, splitting and recognition, before it has an id. */
export interface SourceDocument {
  path: string;
  format: FormatName;
  content: SplitSource;
  /** `slug` of its front matter. */
  slug: string | undefined;
  /** The whole file as decoded. */
  text: string;
  blog?: ForeignBlog | undefined;
  diagnostics: Diagnostic[];
  /** Adds to `diagnostics`. */
  report: ReportDiagnostic;
}

/** Everything that the front matter of a draft is made from. */
export interface ImportContext {
  document: SourceDocument;
  /** Id of the draft. */
  id: string;
  format: ImportFormat;
  siblings: SiblingPosts;
  names: ArchiveNames;
  options: ImportOptions;
  /** Reasons to refuse the file; the parts of the import add to it. */
  refusals: Refusal[];
}

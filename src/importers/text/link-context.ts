import type { ReportDiagnostic } from '../diagnostics/diagnostic.ts';
import type { SiblingPosts } from '../sibling-posts.ts';
import type { SourceEdit } from './text-edits.ts';

/** What is needed to judge the links and images of a text. */
export interface LinkContext {
  /** Base of relative URLs; undefined when it is not known where the text was published. */
  base: string | undefined;
  /** Id of the draft: images go to a folder of this name. */
  id: string;
  chinese: boolean;
  /** The drafts of the other files of the run. */
  siblings: SiblingPosts;
  report: ReportDiagnostic;
}

/** An image of the original. */
export interface ImportedImage {
  /** Line of the original file. */
  line: number;
  /** URL in the original. */
  from: string;
  /** Path below `public/` to which its file is to be copied; absent for an image that keeps its web address. */
  to?: string;
  /** Why its URL will stop working. */
  unstable?: string;
}

/** The edits for one link or image, and the image where it is one. */
export interface LinkRewrite {
  edits: SourceEdit[];
  image?: ImportedImage;
}

/** A JSON file of link previews in one locale, by `people/wang-li`, as `pages/[locale]/previews` writes it and islands read it. */
export type LinkPreviewFile = Record<string, LinkPreview>;

/** The link preview of a node. */
export interface LinkPreview {
  name: string;
  /** Other names that a source states. */
  also: string[];
  /** Name of its kind. */
  kind: string;
  /** One sentence about it; empty where it has none. */
  line: string;
}

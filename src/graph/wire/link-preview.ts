/** The JSON file of a node's link preview in one locale, as `pages/[locale]/previews` writes it and islands read it. */
export interface LinkPreviewFile {
  name: string;
  /** Other names that a source states. */
  also: string[];
  /** Name of its kind. */
  kind: string;
  /** One sentence about it; empty where it has none. */
  line: string;
}

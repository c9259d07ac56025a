/** A key of a front matter and its value. */
export interface FrontMatterField {
  key: string;
  value: unknown;
  /** Line of the original file. */
  line: number;
  /** The lines of the file that contain the key and its value. */
  raw: string;
}

/** A Markdown file split into its front matter and its text. Offsets count UTF-16 code units from 0, lines from 1. */
export interface FrontMatter {
  /** What is between the two lines of dashes, with the line end after the last field. */
  yaml: string;
  yamlStart: number;
  yamlEnd: number;
  /** Line of the first field. */
  yamlLine: number;
  /** Everything after the closing dashes and their line end. */
  body: string;
  bodyStart: number;
  bodyLine: number;
}

const FRONT_MATTER = /^(---[ \t]*\r?\n)([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Splits a Markdown file at its YAML front matter: a first line of three dashes, the fields, a line of three dashes.
 * Blanks after the dashes and Windows line ends are accepted.
 * @returns undefined when the file does not begin with a line of dashes, or no second one follows
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const [whole, opening = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const yamlEnd = opening.length + yaml.length;
  return {
    yaml,
    yamlStart: opening.length,
    yamlEnd,
    yamlLine: 2,
    body: text.slice(whole.length),
    bodyStart: whole.length,
    bodyLine: whole.split('\n').length,
  };
}

import { error, type Finding } from './finding.ts';

/**
 * Decodes a file's bytes as UTF-8 with Unix or Windows line ends.
 * @returns its text, or the finding that says where the first foreign byte stands
 */
export function decode(bytes: Uint8Array, file: string): { text: string; findings: Finding[] } {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  const broken = text.indexOf('\uFFFD');
  if (broken === -1) return { text, findings: [] };
  const before = text.slice(0, broken).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { text, findings: [error('encoding', file, place)] };
}

/** The front matter of a Markdown file, or null where the file does not open with `---`. */
export function frontMatter(text: string): string | null {
  return /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1] ?? null;
}

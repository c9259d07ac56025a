import { errorFinding, type Finding, warningFinding } from './finding.ts';

/** A file's bytes as text, and what is wrong with them. */
export interface DecodedFile {
  text: string;
  findings: Finding[];
}

/**
 * Decodes a file's bytes as UTF-8 with Unix or Windows line ends, a byte order mark left out.
 * @returns its text, with a warning for the mark; or the finding that says where the first foreign byte stands
 */
export function decodeFile(bytes: Uint8Array, file: string): DecodedFile {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  const broken = text.search(FOREIGN);
  if (broken !== -1) return { text, findings: [foreign(bytes, text, broken, file)] };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text, findings: marked ? [markFinding(file)] : [] };
}

/** The front matter of a Markdown file, or null where the file does not open with `---`. */
export function frontMatter(text: string): string | null {
  return /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text)?.[1] ?? null;
}

// The replacement character stands for a byte that is no character, a zero for one half of UTF-16.
const FOREIGN = /\uFFFD|\0/;

const ENCODINGS = { GBK: 'gb18030', Big5: 'big5' } as const;

function foreign(bytes: Uint8Array, text: string, broken: number, file: string): Finding {
  const before = text.slice(0, broken).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return errorFinding('encoding', file, place, guess(bytes, before.length));
}

/** What the bytes may be, and how the line reads then: only the author can tell which is right. */
function guess(bytes: Uint8Array, line: number): Finding['args'] {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { encoding: 'UTF-16' };
  const readings = Object.entries(ENCODINGS).flatMap(([encoding, label]) => {
    const words = decodedAs(bytes, label)
      ?.split(/\r?\n/)
      [line - 1]?.match(/\p{Script=Han}[^\s,{}"']*/u)?.[0];
    return words && !/[\uE000-\uF8FF\uFFFD]/.test(words) ? [`${encoding} “${words.slice(0, 20)}”`] : [];
  });
  return readings.length > 0 ? { readings: readings.join(', ') } : {};
}

function decodedAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Writing the file again leaves the mark out; the edit changes nothing else. */
function markFinding(file: string): Finding {
  const edits = [{ file, from: 0, until: 0, text: '' }];
  return { ...warningFinding('byte-order-mark', file, { line: 1, column: 1 }), edits };
}

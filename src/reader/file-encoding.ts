import { positionAt } from '#text/position.ts';
import { errorFinding, type Finding, warningFinding, withFix } from './finding.ts';
import type { FindingArguments } from './finding-arguments.ts';

/** The text of a file, and what is wrong with its bytes. */
export interface DecodedFile {
  text: string;
  findings: Finding[];
}

/**
 * Decodes a file as UTF-8, without its byte order mark and with Unix line ends.
 * @returns the text with a warning for a byte order mark, or with an error at the first byte that is not UTF-8
 */
export function decodeFile(bytes: Uint8Array, file: string): DecodedFile {
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  const invalid = text.search(NOT_UTF8);
  if (invalid !== -1) return { text, findings: [encodingFinding(bytes, text, invalid, file)] };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text, findings: hasMark ? [byteOrderMarkFinding(file)] : [] };
}

// The decoder replaces an invalid byte by U+FFFD; a zero byte is one half of a UTF-16 code unit.
const NOT_UTF8 = /\uFFFD|\0/;

/** Encodings that Chinese editors write, with their labels in the Encoding Standard. */
const ENCODINGS = { GBK: 'gb18030', Big5: 'big5' } as const;

function encodingFinding(bytes: Uint8Array, text: string, offset: number, file: string): Finding {
  const position = positionAt(text, offset);
  return errorFinding('encoding', file, position, possibleEncodings(bytes, position.line));
}

/** Which encodings are possible, with the Chinese of the line in each: only the author can tell which is right. */
function possibleEncodings(bytes: Uint8Array, line: number): FindingArguments['encoding'] {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { encoding: 'UTF-16' };
  const readings = Object.entries(ENCODINGS).flatMap(([encoding, label]) => {
    const words = decodedAs(bytes, label)
      ?.split(/\r?\n/)
      [line - 1]?.match(/\p{Script=Han}[^\s,{}"']*/u)?.[0];
    return words && !PRIVATE_USE.test(words) ? [`${encoding} “${words.slice(0, 20)}”`] : [];
  });
  return readings.length > 0 ? { readings: readings.join(', ') } : {};
}

/** Characters that a wrong encoding gives and no text has. */
const PRIVATE_USE = /[\uE000-\uF8FF\uFFFD]/;

function decodedAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The empty edit makes the fixer write the file, which leaves the mark out. */
function byteOrderMarkFinding(file: string): Finding {
  const finding = warningFinding('byte-order-mark', file, { line: 1, column: 1 }, {});
  return withFix(finding, [{ file, start: 0, end: 0, text: '' }]);
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { extname, join } from 'node:path';
import { errorFinding, type Finding } from './finding.ts';
import { symbolicLinks } from './unread-files.ts';

const START = { line: 1, column: 1 };

/** Largest picture, in bytes: about ten times a good one. */
export const MAX_PICTURE_BYTES = 2_000_000;

/** First bytes of each type of picture, and the endings of its files; ? is any byte. */
const SIGNATURES: Readonly<Record<string, { endings: readonly string[]; bytes: readonly string[] }>> = {
  PNG: { endings: ['.png'], bytes: ['\x89PNG\r\n\x1a\n'] },
  JPEG: { endings: ['.jpg', '.jpeg'], bytes: ['\xff\xd8\xff'] },
  WebP: { endings: ['.webp'], bytes: ['RIFF????WEBP'] },
  AVIF: { endings: ['.avif'], bytes: ['????ftypavif', '????ftypavis'] },
  GIF: { endings: ['.gif'], bytes: ['GIF87a', 'GIF89a'] },
};

/**
 * What is wrong with the files that are published unchanged. The type of a picture is taken from its content, because a
 * browser shows an SVG or HTML file of the site as a page of the site, with its scripts.
 * @param prefix path of the folder in findings
 * @param pictures paths of the pictures below the folder, with a leading slash
 */
export function publicFileFindings(folder: string, prefix: string, pictures: Iterable<string>): Finding[] {
  return [
    ...symbolicLinks(folder).map((name) => errorFinding('file-link', `${prefix}/${name}`, START, { name })),
    ...[...pictures].flatMap((url) => pictureFinding(folder, prefix, url)),
  ];
}

function pictureFinding(folder: string, prefix: string, url: string): Finding[] {
  const { bytes, head } = beginningOf(join(folder, url));
  const file = `${prefix}${url}`;
  const ending = extname(url).toLowerCase();
  const [content] =
    Object.entries(SIGNATURES).find(([, type]) => type.bytes.some((mark) => matches(head, mark))) ?? [];
  if (content === undefined || !SIGNATURES[content]?.endings.includes(ending))
    return [errorFinding('picture-content', file, START, { url, ending, ...(content && { content }) })];
  if (bytes <= MAX_PICTURE_BYTES) return [];
  return [errorFinding('picture-size', file, START, { url, bytes, most: MAX_PICTURE_BYTES })];
}

/** The size of a file and its first bytes, one character for each. */
function beginningOf(path: string): { bytes: number; head: string } {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(16);
    const length = readSync(file, buffer, 0, buffer.length, 0);
    return { bytes: fstatSync(file).size, head: buffer.toString('latin1', 0, length) };
  } finally {
    closeSync(file);
  }
}

function matches(head: string, mark: string): boolean {
  return [...mark].every((character, index) => character === '?' || head[index] === character);
}

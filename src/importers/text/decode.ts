import { analyse } from 'chardet';
import { chooseChineseEncoding } from './choose-chinese-encoding.ts';

/** Encodings that Chinese blogs used: the name chardet gives, and the label `TextDecoder` takes. */
const ENCODING_LABELS: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
};

/**
 * Decodes the bytes of a file to a text with Unix line ends and without a byte order mark.
 * @returns the text, with the name of the encoding unless it was plain UTF-8; null when no encoding fits
 */
export function decodeForeign(bytes: Uint8Array): { text: string; encoding?: string } | null {
  const marked = utf16Label(bytes);
  const utf8 = marked ? null : decodeAs(bytes, 'utf-8');
  if (utf8 !== null)
    return {
      text: withUnixLineEnds(utf8),
      ...(bytes[0] === 0xef && { encoding: 'UTF-8 with a byte order mark' }),
    };
  const chinese = marked ? undefined : chineseReading(bytes);
  if (chinese?.isSure) return { text: withUnixLineEnds(chinese.text), encoding: chinese.label.toUpperCase() };
  for (const label of marked ? [marked] : [...(chinese ? [chinese.label] : []), ...likelyLabels(bytes)]) {
    const text = decodeAs(bytes, label);
    const doubt = marked ? '' : DOUBT;
    if (text !== null) return { text: withUnixLineEnds(text), encoding: `${label.toUpperCase()}${doubt}` };
  }
  return null;
}

const DOUBT = ' (not sure: read a few lines, and convert the file to UTF-8 yourself if they are wrong)';

/** The file as GB 18030 or Big5, whichever reads as Chinese. */
function chineseReading(bytes: Uint8Array) {
  const readings = ['gb18030', 'big5'].flatMap((label) => {
    const text = decodeAs(bytes, label);
    return text === null ? [] : [{ label, text }];
  });
  return chooseChineseEncoding(readings);
}

/** The encoding that a byte order mark of UTF-16 states. */
function utf16Label([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Encodings chardet proposes, likeliest first; without single-byte encodings, which fit any bytes. */
function likelyLabels(bytes: Uint8Array): string[] {
  return analyse(bytes).flatMap(({ name }) => ENCODING_LABELS[name] ?? []);
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

function withUnixLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

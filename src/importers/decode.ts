import { analyse } from 'chardet';

/** Encodings Chinese blogs were saved in; chardet's names, and how TextDecoder calls them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
};

/**
 * Turns a file's bytes into text with Unix line ends and no byte order mark.
 * @returns the text and the encoding's name where it was not plain UTF-8, or null when no encoding fits
 */
export function decodeForeign(bytes: Uint8Array): { text: string; encoding?: string } | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const plain = marked ? null : decoded(bytes, 'utf-8');
  if (plain !== null)
    return { text: unified(plain), ...(bytes[0] === 0xef && { encoding: 'UTF-8 with a mark' }) };
  for (const encoding of marked ? [marked] : likely(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null) return { text: unified(text), encoding: encoding.toUpperCase() };
  }
  return null;
}

/** Encodings chardet thinks of, likeliest first; those of one byte a letter fit anything and say nothing. */
function likely(bytes: Uint8Array): string[] {
  return analyse(bytes).flatMap(({ name }) => ENCODINGS[name] ?? []);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

function unified(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

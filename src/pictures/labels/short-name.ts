import type { Kind } from '#schemas/edge.ts';
import { HAN_PATTERN } from '#text/han.ts';
import { textWidth } from './text-width.ts';

/**
 * A name without the words of a name next to it: "KubeSphere Meetup Guangzhou 2024" next to "KubeSphere Meetup" is
 * "Guangzhou 2024". For events, all words of the other name are left out ("2nd HAMi Meetup Beijing" next to "HAMi
 * Meetup" is "2nd Beijing"); for other kinds, only the whole other name at the start. The name itself when nothing is
 * left.
 * @param otherFull a longer form of the other name, whose words are left out of event names, too
 */
export function omitKnownWords(name: string, kind: Kind, other: string, otherFull = other): string {
  const rest = kind === 'event' ? withoutWords(name, `${other} ${otherFull}`) : withoutStart(name, other);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : name;
}

/**
 * A text cut to a width, with an ellipsis for what is left out.
 * @param keepLastWord true to keep the last word, such as a city or year, if at least four characters before it fit
 */
export function truncateText(text: string, width: number, fontSize: number, keepLastWord = false): string {
  if (textWidth(text, fontSize) <= width) return text;
  const lastWord = keepLastWord ? (/ [\p{L}\p{N}]+$/u.exec(text)?.[0] ?? '') : '';
  const characters = [...text.slice(0, text.length - lastWord.length)];
  while (characters.length > 1 && textWidth(`${characters.join('')}…${lastWord}`, fontSize) > width)
    characters.pop();
  if (lastWord !== '' && characters.length < 4) return truncateText(text, width, fontSize);
  return `${characters.join('').replace(/[\s\p{P}+]+$/u, '')}…${lastWord}`;
}

/**
 * Wraps a name into at most `maxLines` lines. Lines break between words at three quarters of the width, which leaves a
 * margin, and between Han characters only where a word of them has no room on a line. The last line is cut with an
 * ellipsis.
 */
export function wrapName(name: string, width: number, fontSize: number, maxLines: number): string[] {
  const words = name.match(/\S+\s*/gu) ?? [];
  const hasRoom = words.every((word) => textWidth(word.trimEnd(), fontSize) <= width);
  const lines: string[] = [];
  let line = '';
  for (const part of hasRoom ? words : (name.match(BREAKABLE_PART) ?? [])) {
    const full = line !== '' && textWidth((line + part).trimEnd(), fontSize) > width * 0.75;
    if (full && lines.length < maxLines - 1) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()].map((one) => truncateText(one, width, fontSize));
}

/** A Han character, a word with the space after it, or space. */
const BREAKABLE_PART = new RegExp(String.raw`${HAN_PATTERN}|[^\s${HAN_PATTERN}]+\s*|\s+`, 'gu');

function withoutStart(name: string, other: string): string {
  const rest = name.slice(other.length);
  return name.startsWith(other) && /^[\s\p{Script=Han}]/u.test(rest) ? rest.trimStart() : name;
}

function withoutWords(name: string, others: string): string {
  const known = new Set(others.split(' '));
  return name
    .split(' ')
    .filter((word) => !known.has(word))
    .join(' ')
    .replace(/^\+ /, '');
}

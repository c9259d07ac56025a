import type { Kind } from '#schemas/edge.ts';
import { textWidth } from './labels.ts';

/**
 * What a thing is called beside another whose name stands already: "KubeSphere Meetup Guangzhou 2024" beside
 * "KubeSphere Meetup" is "Guangzhou 2024". A gathering leaves out the other's words wherever they stand in its name
 * ("2nd HAMi Meetup Beijing" beside "HAMi Meetup" is "2nd Beijing"), anything else only the whole name at its
 * beginning. The name itself when nothing would be left.
 * @param full another name of the other's, whose words gatherings leave out as well
 */
export function omitKnownWords(name: string, kind: Kind, other: string, full = other): string {
  const rest = kind === 'event' ? withoutWords(name, `${other} ${full}`) : withoutStart(name, other);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : name;
}

/**
 * A text cut to the room there is, with an ellipsis for what is left out.
 * @param last true where the last word tells most, as a city or a year does: it stays, if four letters before it do
 */
export function truncateText(text: string, room: number, size: number, last = false): string {
  if (textWidth(text, size) <= room) return text;
  const word = last ? (/ [\p{L}\p{N}]+$/u.exec(text)?.[0] ?? '') : '';
  const letters = [...text.slice(0, text.length - word.length)];
  while (letters.length > 1 && textWidth(`${letters.join('')}…${word}`, size) > room) letters.pop();
  if (word !== '' && letters.length < 4) return truncateText(text, room, size);
  return `${letters.join('').replace(/[\s\p{P}+]+$/u, '')}…${word}`;
}

/**
 * A name in lines that have room, broken between words or Han characters where a line is three quarters full, so that
 * some air is left beside; a long word may take it all, and the last line has what is left.
 */
export function wrapName(name: string, room: number, size: number, most: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const piece of name.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const full = line !== '' && textWidth((line + piece).trimEnd(), size) > room * 0.75;
    if (full && found.length < most - 1) {
      found.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...found, line.trimEnd()].map((one) => truncateText(one, room, size));
}

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

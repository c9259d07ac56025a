import type { ContentFile } from '#reader/entry.ts';
import { errorFinding, type Finding } from '#reader/finding.ts';
import { walkValues } from '#reader/walk-values.ts';
import { type FaultyCharacter, faultyCharacter } from '#text/character-fault.ts';
import { type Position, positionAt } from '#text/position.ts';
import type { Rule } from '../rule.ts';

export const charactersAreVisible: Rule = {
  name: 'characters-are-visible',
  description:
    'No text has control characters, characters that turn or hide letters, or characters only one font has.',
  check: ({ inspected, broken, registers }) =>
    [...inspected, ...broken, ...registers].flatMap((file) => {
      const written = inFile(file);
      return written.length > 0 ? written : [...inValues(file), ...inEntities(file)];
    }),
};

/** Findings of one file: the first ones show the cause, which is usually one copy of a text. */
const MAX_PER_FILE = 5;

function inFile({ file, text }: ContentFile): Finding[] {
  const findings: Finding[] = [];
  let found = faultyCharacter(text);
  while (found && findings.length < MAX_PER_FILE) {
    findings.push(characterFinding(file, positionAt(text, found.index), found));
    found = faultyCharacter(text, found.index + 1);
  }
  return findings;
}

/** Characters that a value has by an escape: "\u202E". */
function inValues({ file, data, positionOf }: ContentFile): Finding[] {
  return [...walkValues(data)]
    .flatMap(({ path, value }) => {
      const texts = typeof value === 'string' ? [value] : keysOf(value);
      const found = texts.map((text) => faultyCharacter(text)).find((fault) => fault !== undefined);
      return found ? [characterFinding(file, positionOf(path), found)] : [];
    })
    .slice(0, MAX_PER_FILE);
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** Characters that Markdown writes as a reference: &#x202E; */
function inEntities({ file, text }: ContentFile): Finding[] {
  if (!/\.mdx?$/.test(file)) return [];
  return [...text.matchAll(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/gi)]
    .flatMap(({ index, 1: hexadecimal, 2: decimal }) => {
      const codePoint = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      const found = faultyCharacter(codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint));
      return found ? [characterFinding(file, positionAt(text, index), found)] : [];
    })
    .slice(0, MAX_PER_FILE);
}

function characterFinding(file: string, position: Position, { character, kind }: FaultyCharacter): Finding {
  return errorFinding('character-unseen', file, position, { character, kind });
}

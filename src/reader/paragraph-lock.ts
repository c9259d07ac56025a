import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Lang } from '#schemas/text.ts';
import { errorFinding, type Finding } from './finding.ts';

/** File of the content folder that lists every paragraph that was published as evidence. */
export const PARAGRAPH_LOCK_FILE = 'paragraphs.lock';

/** One paragraph of the lock file. */
export interface LockedParagraph {
  /** Id of the post, without its kind, when the paragraph was published. */
  post: string;
  lang: Lang;
  /** Id of the paragraph, a hash of its words. */
  id: string;
  /** Id of the paragraph that has its content now; `gone` where there is none. Absent while it is unchanged. */
  now?: string;
  line: number;
}

export type ParagraphLock = readonly LockedParagraph[];

const HEADER = [
  '# Every paragraph that was published as evidence: post, language, id. Behind it stands the paragraph into which it was',
  '# rewritten, or gone. The build adds new ones, and npm run paragraphs finds out what became of those that were changed.',
];
const LINE = /^([a-z0-9-]+) ([\w-]+) (p-[0-9a-f]{8}(?:-\d+)?)(?: (gone|p-[0-9a-f]{8}(?:-\d+)?))?$/;

/**
 * Reads the lock file of a content folder.
 * @returns undefined when there is no such file; a finding for each line that is not a paragraph
 */
export function readParagraphLock(dir: string): {
  paragraphLock: ParagraphLock | undefined;
  findings: Finding[];
} {
  const text = textOf(join(dir, PARAGRAPH_LOCK_FILE));
  if (text === undefined) return { paragraphLock: undefined, findings: [] };
  const lines = text.split(/\r?\n/).map((written, index) => ({ written: written.trim(), line: index + 1 }));
  const readings = lines
    .filter(({ written }) => written !== '' && !written.startsWith('#'))
    .map(({ written, line }) => ({ written, line, paragraph: parseLine(written, line) }));
  return {
    paragraphLock: readings.flatMap(({ paragraph }) => paragraph ?? []),
    findings: readings.flatMap(({ paragraph, written, line }) =>
      paragraph
        ? []
        : errorFinding('paragraph-lock-line', PARAGRAPH_LOCK_FILE, { line, column: 1 }, { line: written }),
    ),
  };
}

/** The text of a lock file: by post and language, and there in the order in which the paragraphs were first locked. */
export function paragraphLockText(paragraphs: readonly Omit<LockedParagraph, 'line'>[]): string {
  const texts = Map.groupBy(paragraphs, ({ post, lang }) => `${post} ${lang}`);
  const lines = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([text, locked]) => locked.map(({ id, now }) => [text, id, ...(now ? [now] : [])].join(' ')));
  return `${[...HEADER, ...lines].join('\n')}\n`;
}

function parseLine(written: string, line: number): LockedParagraph | undefined {
  const [, post, lang, id, now] = LINE.exec(written) ?? [];
  const known = LANGS.find((one) => one === lang);
  if (post === undefined || id === undefined || known === undefined) return undefined;
  return { post, lang: known, id, ...(now !== undefined && { now }), line };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

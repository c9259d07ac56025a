import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '#graph/build/build-graph.ts';
import { evidenceParagraphs } from '#graph/queries/lasting-paragraphs.ts';
import { contentDir, readArchive } from '#reader/archive.ts';
import { PARAGRAPH_LOCK_FILE, paragraphLockText } from '#reader/paragraph-lock.ts';
import { commandText, helpText } from './command/command-text.ts';
import { runCommand } from './command/run-command.ts';
import { currentTexts, formerParagraph } from './paragraphs/archive-texts.ts';
import { textsOfCommit } from './paragraphs/former-texts.ts';
import { type Locked, resolveLock } from './paragraphs/resolve-lock.ts';

runCommand({
  help: helpText('paragraphs'),
  options: { since: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  run({ values: { since, 'dry-run': isDryRun } }) {
    const dir = contentDir();
    const archive = readArchive(dir);
    const graph = buildGraph(archive);
    const published = since === undefined ? [] : textsOfCommit(dir, since);
    const added = published.flatMap(({ post, lang, paragraphs }) =>
      paragraphs.filter(({ targets }) => targets.length > 0).map(({ id }) => ({ post, lang, id })),
    );
    const lock = withoutDuplicates([
      ...(archive.paragraphLock ?? []),
      ...added,
      ...evidenceParagraphs(graph),
    ]);
    const texts = { current: currentTexts(graph), former: formerParagraph(dir, graph, published) };
    const { paragraphs, rewrittenCount, goneCount, unknown } = resolveLock(lock, texts);
    if (!isDryRun) writeFileSync(join(dir, PARAGRAPH_LOCK_FILE), paragraphLockText(paragraphs));
    console.log(
      commandText('paragraphs.summary', { n: paragraphs.length, rewritten: rewrittenCount, gone: goneCount }),
    );
    for (const { post, lang, id } of unknown)
      console.error(commandText('paragraphs.unknown', { post, lang, id }));
    process.exitCode = unknown.length > 0 ? 1 : 0;
  },
});

/** The first line for each paragraph, because that one can name its successor. */
function withoutDuplicates(paragraphs: readonly Locked[]): Locked[] {
  const byKey = new Map<string, Locked>();
  for (const { post, lang, id, now } of paragraphs) {
    const key = `${post} ${lang} ${id}`;
    if (!byKey.has(key)) byKey.set(key, { post, lang, id, ...(now !== undefined && { now }) });
  }
  return [...byKey.values()];
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Archive, contentDir, readArchive } from '#reader/archive.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import { findingsOf } from '#rules/all.ts';
import { report } from '#rules/report.ts';
import { idFor } from '#scaffold/id.ts';
import { type Near, nearTo } from '#scaffold/possible-duplicates.ts';
import { BEGINNINGS, type Begun, QUESTIONS } from '#scaffold/questions.ts';
import { type Answers, type Beginning, begin } from '#scaffold/scaffold.ts';
import { ID } from '#schemas/id.ts';
import { told } from '#testing/run-command.ts';
import { help } from './new-help.ts';
import { confirm } from './prompt.ts';
import { answered } from './resolve-options.ts';

const SWITCHES = ['dry-run', 'anyway', 'help'] as const;
const flags = [...new Set(Object.values(QUESTIONS).flatMap((asked) => asked.map(({ flag }) => flag)))];
const [word = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

told(`npm run new ${word ? `${word} ` : ''}-- --help says what can be said.`, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
      ...Object.fromEntries(SWITCHES.map((flag) => [flag, { type: 'boolean' as const }])),
    },
  });
  if (values['help'] || word === '') return console.log(help(word));
  const kind = kindOf(positionals[0] ?? '');
  const answers = await answered(kind, values as Answers);
  const archive = readArchive(contentDir());
  const id = idOf(kind, positionals[1], answers);
  const near = kind === 'translation' ? [] : nearTo(newcomer(kind, id, answers), archive);
  if (near.length > 0) show(near);
  if (near.length > 0 && !values['anyway'] && !values['dry-run'] && !(await isAnother())) return;
  const beginning = begin({ kind, id, answers: { ...answers, ...apart(near, answers) }, near }, archive);
  return values['dry-run'] ? console.log(beginning.text.trimEnd()) : write(beginning, archive);
});

function kindOf(typed: string): Begun {
  const kind = BEGINNINGS.find((candidate) => candidate === typed);
  if (kind) return kind;
  const near = nearestWord(typed, BEGINNINGS);
  throw new Error(`There is no kind “${typed}”.${near ? ` Did you mean ${near}?` : ''}`);
}

function idOf(kind: Begun, typed: string | undefined, answers: Answers): string {
  const names = namesIn(answers);
  if (kind === 'translation')
    return typed?.replace(/^post:/, '') ?? fail('Which post? npm run new translation <post>');
  const [event, own] =
    kind === 'session' ? (typed ?? '').replace(/^event:/, '').split('#') : [undefined, typed];
  if (kind === 'session' && !event)
    return fail('Of which event? npm run new session <event>, or <event>#<session>');
  const id = own ?? idFor([...names].reverse(), kind, answers['dates']);
  if (id === undefined || !ID.safeParse(id).success)
    return fail(
      `${id === undefined ? 'An id is needed' : `“${id}” is not an id`}: lower-case letters, digits, hyphens.`,
    );
  return event === undefined ? id : `${event}#${id}`;
}

function fail(message: string): never {
  throw new Error(message);
}

function namesIn(answers: Answers): string[] {
  return [answers['title'], answers['title-en']].flatMap((name) => name ?? []);
}

function newcomer(kind: Begun, id: string, answers: Answers) {
  const sourceUrl = answers['source-url'];
  const event = kind === 'session' ? id.replace(/#.*/, '') : undefined;
  return { kind, names: namesIn(answers), ...(sourceUrl && { sourceUrl }), ...(event && { event }) };
}

function show(near: readonly Near[]): void {
  console.log('The archive has already:');
  for (const { id, file, name, why } of near) console.log(`  ${id} ${name} (${file}): ${SAID[why] ?? why}`);
}

/** Who runs it decides; elsewhere than on a terminal with --anyway. */
async function isAnother(): Promise<boolean> {
  if (process.stdin.isTTY) return confirm('Is it another one?');
  throw new Error('If it is another one, say so with --anyway. Nothing was written.');
}

const SAID: Readonly<Record<string, string>> = {
  order: 'the same words in another order',
  pinyin: 'the same in pinyin',
  spelling: 'one letter apart',
};

/** Two people of one name need a word that tells them apart, or the check would refuse them. */
function apart(near: readonly Near[], { difference }: Answers): Answers {
  const isSame = near.some(({ id, why }) => id.startsWith('person:') && why === 'the same name');
  if (isSame && difference === undefined)
    return fail('Two people of one name: say what tells them apart with --difference. Nothing was written.');
  return {};
}

/** Never overwrites a file; a programme only gets longer. */
function write({ file, text, isNew }: Beginning, archive: Archive): void {
  const path = join(contentDir(), file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: isNew ? 'wx' : 'w' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new Error(`${file} exists already; nothing was written.`, { cause });
  }
  console.log(`${isNew ? 'Written' : 'Added to'}: ${relative(process.cwd(), path)}`);
  const known = new Set(findingsOf(archive).map((finding) => JSON.stringify(finding)));
  const fresh = findingsOf(readArchive(contentDir())).filter(
    (finding) => !known.has(JSON.stringify(finding)),
  );
  if (fresh.length > 0) console.log(`\n${report(fresh)}`);
}

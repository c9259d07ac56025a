import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../../', import.meta.url));

/** A step of a job: a command for a shell, or a change of a file as a diff of lines with `-` and `+`. */
type GuideStep = { command: string } | { file: string; diff: string };

/** A job of the guide for authors. */
export interface GuideJob {
  name: string;
  steps: GuideStep[];
  /** Commands that are only shown, because they need the repository of a pull request. */
  shownCommands: string[];
}

const guide = readFileSync(join(PROJECT_FOLDER, 'content/README.md'), 'utf8');

/** The example files of `content/README.md` by path: one archive. */
export const GUIDE_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  [...guide.matchAll(/^```(?:yaml|md) title="([^"]+)"\n(.*?)^```$/gms)].map(([, file = '', text = '']) => [
    file,
    text,
  ]),
);

/** The jobs of `content/README.md`, in order. They build on each other. */
export function guideJobs(): GuideJob[] {
  const [, section = ''] = /^## Jobs\n(.*?)^## /ms.exec(guide) ?? [];
  return [...section.matchAll(/^### ([^\n]*)\n(.*?)(?=^### |$(?![\s\S]))/gms)].map(
    ([, name = '', text = '']) => ({ name, ...jobBlocks(text) }),
  );
}

/** Writes the example archive into a folder. */
export function writeGuideFiles(contentDir: string): void {
  for (const [file, text] of Object.entries(GUIDE_FILES)) {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), text);
  }
}

/**
 * Does a job as the guide describes it.
 * @throws when a command fails, or a line to be removed is not in its file
 */
export function runGuideJob({ steps }: GuideJob, contentDir: string): void {
  for (const step of steps)
    if ('command' in step) runGuideCommand(step.command, contentDir);
    else applyDiff(join(contentDir, step.file), step.diff);
}

/** Runs commands of the guide and returns what they print. */
export function runGuideCommand(command: string, contentDir: string): string {
  return execFileSync('sh', ['-ec', command.replaceAll('npm run ', 'npm run -s ')], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, CONTENT_DIR: contentDir },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function jobBlocks(text: string): Pick<GuideJob, 'steps' | 'shownCommands'> {
  const blocks = [...text.matchAll(/^```(sh|diff|text)(?: title="([^"]+)")?\n(.*?)^```$/gms)].map(
    ([, language, file = '', content = '']) => ({ language, file, content }),
  );
  return {
    steps: blocks
      .filter(({ language }) => language !== 'text')
      .map(({ language, file, content }) =>
        language === 'sh' ? { command: content } : { file, diff: content },
      ),
    shownCommands: blocks
      .filter(({ language }) => language === 'text')
      .flatMap(({ content }) => content.split('\n').filter(Boolean)),
  };
}

/** Removes the lines with a minus and inserts those with a plus at the position of the last one removed. */
function applyDiff(path: string, diff: string): void {
  const linesWith = (sign: string) =>
    diff
      .split('\n')
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1));
  let lines = readFileSync(path, 'utf8').split('\n');
  let index = 0;
  for (const removed of linesWith('-')) {
    index = lines.indexOf(removed);
    if (index === -1) throw new Error(`${path} has no line “${removed}”.`);
    lines = lines.toSpliced(index, 1);
  }
  writeFileSync(path, lines.toSpliced(index, 0, ...linesWith('+')).join('\n'));
}

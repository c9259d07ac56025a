import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeGeneratedArchive } from './archive/generated-archive.ts';
import { growthExponent } from './growth.ts';
import { measureBuild } from './measured-build.ts';
import { type ScaleRun, scaleTable } from './scale-table.ts';

/**
 * `npm run bench:scale -- --posts 100,300,1000 [--json FILE] [--keep]`: generates archives of these sizes, and builds each
 * three times: cold, unchanged, and after one edit. Prints what each build took, what the phases of the cold one took, and
 * by which power of the number of posts each phase grows. `--json` writes all figures, `--keep` keeps the folders.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100,300' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const runs: ScaleRun[] = [];
for (const posts of values.posts.split(',').map(Number)) runs.push(await measureSize(posts));
const phases = [...new Set(runs.flatMap(({ builds }) => Object.keys(builds.cold.phases)))];
const exponents = phases.map((phase) => [
  phase,
  growthExponent(runs.map(({ posts, builds }) => [posts, builds.cold.phases[phase]?.cpuMs ?? 0])),
]);
console.log(scaleTable(runs));
if (values.json)
  writeFileSync(values.json, JSON.stringify({ runs, exponents: Object.fromEntries(exponents) }, null, 2));

async function measureSize(posts: number): Promise<ScaleRun> {
  const folder = mkdtempSync(join(tmpdir(), `scale-${posts}-`));
  writeGeneratedArchive(join(folder, 'content'), posts);
  const build = async (name: string) => {
    const measured = await measureBuild(folder);
    const seconds = Math.round(measured.totalCpuMs / 1000);
    console.error(`${posts} posts, ${name}: ${seconds} s of CPU, ${measured.pages} pages`);
    return measured;
  };
  const cold = await build('cold');
  const unchanged = await build('unchanged');
  changeOneWord(join(folder, 'content'));
  const edited = await build('after one edit');
  if (values.keep) console.error(folder);
  else rmSync(folder, { recursive: true });
  return { posts, builds: { cold, unchanged, edited } };
}

/** Adds a word to the first post. */
function changeOneWord(content: string): void {
  const [first = ''] = readdirSync(join(content, 'posts')).sort();
  const file = join(content, 'posts', first);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}会后还有人留下来交谈。\n`);
}

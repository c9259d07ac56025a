import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeGeneratedArchive } from './archive/generated-archive.ts';
import { measureDev } from './dev-server.ts';
import { SCALE_EDITS } from './edits.ts';
import { growthExponent } from './growth.ts';
import { type MeasuredBuild, measureBuild } from './measured-build.ts';
import { measureGenerators } from './other-generators/measure-generators.ts';
import { type ScaleRun, scaleTable } from './scale-table.ts';

/**
 * `npm run bench:scale -- --posts 100,300,1000 [--cold] [--json FILE] [--keep]`: generates archives of these sizes, and
 * builds each cold, unchanged, and after single edits; then starts the development server and edits a text; then builds as
 * many pages by Hugo and Eleventy. Prints what each build took, what the phases of the cold one took, and by which power
 * of the number of posts each phase grows. `--cold` leaves out what follows the cold build, but for the other generators;
 * `--json` writes all figures, `--keep` keeps the folders.
 */
const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100,300' },
    cold: { type: 'boolean', default: false },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const runs: ScaleRun[] = [];
for (const posts of values.posts.split(',').map(Number)) {
  runs.push(await measureSize(posts));
  // A run of hours that ends early leaves what it has.
  writeJson();
}
console.log(scaleTable(runs));

async function measureSize(posts: number): Promise<ScaleRun> {
  const folder = mkdtempSync(join(tmpdir(), `scale-${posts}-`));
  writeGeneratedArchive(join(folder, 'content'), posts);
  const later: Record<string, MeasuredBuild> = {};
  const build = async (name: string) => {
    const measured = await measureBuild(folder);
    const [wall, cpu] = [measured.totalWallMs, measured.totalCpuMs].map((ms) => Math.round(ms / 1000));
    console.error(`${posts} posts, ${name}: ${wall} s, ${cpu} s of CPU, ${measured.pages} pages`);
    return measured;
  };
  const cold = await build('cold');
  if (!values.cold) {
    later['unchanged'] = await build('unchanged');
    for (const { name, apply } of SCALE_EDITS) {
      apply(join(folder, 'content'));
      later[name] = await build(name);
    }
  }
  const dev = values.cold ? undefined : await measureDev(folder);
  const others = measureGenerators(folder, cold.pages);
  if (values.keep) console.error(folder);
  else rmSync(folder, { recursive: true });
  return { posts, cold, later, others, ...(dev && { dev }) };
}

function writeJson(): void {
  if (!values.json) return;
  const phases = [...new Set(runs.flatMap(({ cold }) => Object.keys(cold.phases)))];
  const exponents = phases.map((phase) => [
    phase,
    growthExponent(runs.map(({ posts, cold }) => [posts, cold.phases[phase]?.cpuMs ?? 0])),
  ]);
  writeFileSync(values.json, JSON.stringify({ runs, exponents: Object.fromEntries(exponents) }, null, 2));
}

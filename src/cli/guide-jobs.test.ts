import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build/build-graph.ts';
import { missedParticipations } from '#graph/queries/participants.ts';
import { type Archive, readArchive } from '#reader/archive.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import { GUIDE_FILES, guideJobs, runGuideCommand, runGuideJob } from '#testing/content-guide.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';

const dir = temporaryFolder(GUIDE_FILES);
const jobs = guideJobs();
const isDone: Readonly<Record<string, (archive: Archive) => boolean>> = {
  'Add an event': ({ entries }) => entries.some(({ id }) => id === 'harbour-meetup-2026'),
  'Add a person': (archive) => hasEdge(archive, 'participant', 'person:chen-yu'),
  'Add a recap': (archive) => hasEdge(archive, 'mention', 'person:chen-yu'),
  'Add sessions': (archive) => hasEdge(archive, 'session-person', 'person:chen-yu'),
  'Add a translation': (archive) =>
    buildGraph(archive).texts.get('post:two-days-at-the-harbour')?.length === 2,
  'Correct something': (archive) =>
    attendance(archive) === 85 && correctionDays(archive).includes('2025-04-01'),
  Rename: (archive) =>
    hasEdge(archive, 'mention', 'person:chen-yu-painter') && !existsSync(join(dir, 'people/chen-yu.yaml')),
  'Somebody confirms their page': (archive) => personData(archive, 'lin-wanqing')?.identity === 'verified',
  'A name that changed': (archive) =>
    personData(archive, 'lin-wanqing')?.names.some(({ value }) => value === 'Wanqing Marsh') ?? false,
  'Somebody was not there': (archive) => {
    const graph = buildGraph(archive);
    return missedParticipations(graph, 'event:harbour-meetup-2025').some(
      ({ person }) => person === 'person:lin-wanqing',
    );
  },
  'Two people on one page': (archive) => hasEdge(archive, 'session-person', 'person:lin-wanqing-painter'),
  'One person on two pages': (archive) =>
    personData(archive, 'lin-wanqing')?.previousIds?.includes('lin-wanqing-painter') === true &&
    !existsSync(join(dir, 'people/lin-wanqing-painter.yaml')),
  'Remove a person who asks': (archive) => isRemoved(archive, 'chen-yu-painter'),
};
const PULL_REQUEST_JOB = 'Look at a pull request (maintainers)';

commitExamples();

// The jobs run in order, each on the files that the one before has left.
for (const job of jobs.filter(({ name }) => name !== PULL_REQUEST_JOB))
  test(`${job.name}, as the guide describes it`, () => {
    const done = isDone[job.name];
    assert.ok(done, 'the job has no test');
    assert.equal(done(readArchive(dir)), false, 'already done before the job');
    runGuideJob(job, dir);
    const archive = readArchive(dir);
    const errors = checkArchive(archive).filter(({ severity }) => severity === 'error');
    assert.equal(terminalReport(errors), '');
    assert.equal(done(archive), true);
  });

test(`${PULL_REQUEST_JOB}: the commands report on the jobs above`, () => {
  const [check = '', changes = '', ...others] = jobs.at(-1)?.shownCommands ?? [];
  assert.deepEqual(others, []);
  assert.doesNotMatch(runGuideCommand(check, dir), /^::error/m);
  const report = runGuideCommand(changes, dir);
  assert.match(report, /^## What this change does\n\nCompared with `origin\/main`: \*\*0 new errors\*\*/);
  assert.match(report, /^- \+ `event:harbour-meetup-2026` Harbour Meetup 2026$/m);
});

test('every job of the guide has a test, in its order', () => {
  assert.deepEqual(
    jobs.map(({ name }) => name),
    [...Object.keys(isDone), PULL_REQUEST_JOB],
  );
});

/** The example files as `origin/main`, so that the jobs are a change of it. */
function commitExamples(): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: dir, stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Add the example archive');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
}

function hasEdge(archive: Archive, relation: string, to: string): boolean {
  return buildGraph(archive).edges.some((edge) => edge.relation === relation && edge.to === to);
}

function attendance({ entries }: Archive): number | undefined {
  const events = entries.filter((entry) => entry.kind === 'event' && entry.role === 'entity');
  return events.find(({ id }) => id === 'harbour-meetup-2025')?.data.statistics?.[0]?.value;
}

function correctionDays({ entries }: Archive): string[] {
  const posts = entries.filter((entry) => entry.role === 'original');
  return posts.flatMap(({ data }) => data.corrections ?? []).map(({ date }) => date);
}

/** True for a person whose file is left and who is in no other part of the graph. */
function isRemoved(archive: Archive, id: string): boolean {
  const { nodes, edges } = buildGraph(archive);
  const isKept = archive.entries.some((entry) => entry.kind === 'person' && entry.id === id);
  const isLinked = edges.some(({ from, to }) => from === `person:${id}` || to === `person:${id}`);
  return isKept && !nodes.has(`person:${id}`) && !isLinked;
}

function personData({ entries }: Archive, id: string) {
  const entry = entries.find((one) => one.kind === 'person' && one.id === id);
  return entry?.kind === 'person' ? entry.data : undefined;
}

import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { suggestId } from '#i18n/suggest-id.ts';
import { type Archive, readArchive } from '#reader/archive.ts';
import type { Finding } from '#reader/finding.ts';
import { checkArchive } from '#rules/check-archive.ts';
import { introducedBy } from '#rules/report/new-findings.ts';
import { terminalReport } from '#rules/report/terminal-report.ts';
import type { Post } from '#schemas/post.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { SCAFFOLD_KINDS, type ScaffoldAnswers, type ScaffoldKind } from './model.ts';
import { findPossibleDuplicates } from './possible-duplicates.ts';
import { scaffold } from './scaffold.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const archive = readArchive(CONTENT);
const source = Object.keys(archive.sources)[0] ?? '';
const [name, english] = ['岸边的聚会', 'A Meeting on the Shore, [with] "Signs": 100 %'];

const REQUESTS: Readonly<Record<ScaffoldKind, { id: string; answers: ScaffoldAnswers }>> = {
  series: { id: 'shore', answers: { title: name, 'title-en': english, kind: 'meetup', source } },
  organization: {
    id: 'shore-club',
    answers: { title: '岸边社', kind: 'community', homepage: 'https://example.org' },
  },
  project: { id: 'shore-boat', answers: { title: 'Shoreboat: sails', repository: 'https://example.org' } },
  event: {
    id: 'shore-2031',
    answers: {
      title: name,
      'title-en': english,
      dates: '2031-05-02/2031-05-03',
      kind: 'meetup',
      status: 'planned',
      place: 'shanghai',
    },
  },
  person: {
    id: 'an-bianyue',
    answers: { title: '岸边月', 'title-en': 'Bianyue An', identity: 'name-only', listed: 'public-role' },
  },
  post: {
    id: 'on-the-shore',
    answers: {
      title: '岸上：一夜',
      date: '2031-05-05',
      kind: 'recap',
      about: 'event:kubecon-china-2019,project:kubernetes',
      'source-title': 'On: the Shore',
      'source-url': 'https://example.org/shore',
    },
  },
  session: {
    id: 'kubecon-china-2024#on-the-shore',
    answers: { title: name, kind: 'talk', people: 'paco-xu', source },
  },
  translation: {
    id: 'contributors-meet-again-shanghai-2023',
    answers: { lang: 'zh-Hant', title: '再聚', summary: '再聚一次。' },
  },
};

/** The findings that added files introduce. */
function newFindings(changed: Archive): Finding[] {
  return introducedBy(checkArchive(changed), checkArchive(archive));
}

function scaffoldedArchive(kinds: readonly ScaffoldKind[]): { dir: string; original: Archive } {
  const dir = temporaryFolder();
  cpSync(CONTENT, dir, { recursive: true });
  for (const kind of kinds) {
    const { file, text, isNew } = scaffold({ kind, ...REQUESTS[kind], duplicates: [] }, archive);
    assert.equal(existsSync(join(dir, file)), !isNew, file);
    writeFileSync(join(dir, file), text);
  }
  return { dir, original: archive };
}

test('a scaffold of every kind passes the check together with the archive', () => {
  const { dir } = scaffoldedArchive(SCAFFOLD_KINDS);
  const now = readArchive(dir);
  const own = new Set(archive.entries.map(({ file }) => file));
  assert.equal(now.entries.filter(({ file }) => !own.has(file)).length, SCAFFOLD_KINDS.length - 1);
  // What the author has to do next: translate, and cite a source.
  const next = ['translation-untranslated', 'no-source'];
  const findings = newFindings(now).filter(({ code }) => !next.includes(code));
  assert.equal(terminalReport(findings), '');
});

test('a commented field is valid without its #', () => {
  const { text } = scaffold({ kind: 'organization', ...REQUESTS.organization, duplicates: [] }, archive);
  assert.match(text, /^# parent: id {2}# /m);
  assert.match(text, /^# formerNames:.*\n# {3}- name: .*\n# {5}from: /m);
  assert.ok(text.startsWith('# Fill in'), text);
});

test('a session is added after the last one, and nothing else changes', () => {
  const { file, text } = scaffold({ kind: 'session', ...REQUESTS.session, duplicates: [] }, archive);
  const old = readFileSync(join(CONTENT, file), 'utf8');
  const at = text.indexOf('  - id: on-the-shore');
  assert.ok(at > 0);
  assert.ok(old.startsWith(text.slice(0, at)));
  assert.ok(text.endsWith(old.slice(at)));
});

test('a draft may have placeholders, a published text may not', () => {
  const { dir } = scaffoldedArchive(['post']);
  const file = join(dir, 'posts/on-the-shore.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true\n', ''));
  const errors = newFindings(readArchive(dir)).filter(({ severity }) => severity === 'error');
  const codes = errors.map((found) => `${found.code} ${found.code === 'unfinished' ? found.args.field : ''}`);
  assert.deepEqual(codes, ['unfinished summary', 'unfinished source.authors.0.name', 'unfinished The text']);
});

test('the check counts the paragraphs of a translation that are left', () => {
  const { dir } = scaffoldedArchive(['translation']);
  const [finding] = newFindings(readArchive(dir));
  assert.ok(finding?.code === 'translation-untranslated');
  assert.ok(finding.args.count > 20);
});

for (const [typed, why] of [
  ['徐俊杰', 'the same name'],
  ['徐俊傑', 'the same name'],
  ['paco  XU', 'the same name'],
  ['Xu Paco', 'order'],
  ['许俊杰', 'pinyin'],
  ['Mengjiao Liuu', 'spelling'],
] as const)
  test(`${typed} may be somebody of the archive: ${why}`, () => {
    assert.equal(findPossibleDuplicates({ kind: 'person', names: [typed] }, archive)[0]?.reason, why);
  });

test('a recap of the same source is a possible duplicate, whatever its title', () => {
  const originals = archive.entries.filter(({ role }) => role === 'original');
  const urls = originals.map(({ file, data }) => ({ file, url: (data as Post).source?.url }));
  const first = urls.find(({ url }) => url !== undefined);
  const sourceUrl = `${first?.url}#top`;
  const duplicates = findPossibleDuplicates({ kind: 'post', names: ['甲乙丙丁'], sourceUrl }, archive);
  assert.ok(duplicates.some(({ reason, file }) => reason === 'the same source' && file === first?.file));
});

test('an id is the Latin name, or the pinyin, and that of an event has its year', () => {
  assert.equal(suggestId(['林晚晴'], 'person'), 'lin-wanqing');
  assert.equal(suggestId(['Zoë O’Neil'], 'person'), 'zoe-o-neil');
  assert.equal(suggestId(['港口聚会'], 'event', '2025-03-08'), 'gang-kou-ju-hui-2025');
  assert.equal(suggestId(['KubeCon China 2026'], 'event', '2026-09-08'), 'kubecon-china-2026');
  assert.equal(suggestId(['？'], 'person'), undefined);
});

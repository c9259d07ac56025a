import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCharFolder } from '#text/char-folding.ts';
import type { PageFragment, PageRow } from '../index/tables.ts';
import { parseQuery } from '../text/query-terms.ts';
import type { SearchOutcome } from './engine.ts';
import { looseRange } from './loose-highlight.ts';
import { createResultPager } from './result-pager.ts';

const foldChar = createCharFolder('');
const TEXTS: Record<string, string> = {
  a: '贡献者峰会很好',
  b: '贡献者和者峰会',
  c: '又一次贡献者峰会',
  d: '在别处',
};

function outcomeOf(input: string, ids: string): SearchOutcome {
  const facets = { event: [], person: [], project: [], year: [], topic: [], place: [] };
  const hits = [...ids].map((id, index) => {
    const row: PageRow = { index, kind: 'post', date: '', editions: [id, null, null], facets };
    return { row, locale: 'zh-hans' as const, textLocale: 'zh-hans' as const, unverified: true };
  });
  const variants = [{ terms: parseQuery(input, foldChar), factor: 1, reason: 'typed' as const }];
  const counts = { kind: [], lang: [], event: [], person: [], project: [], year: [], topic: [], place: [] };
  const more = { asked: [], titleTerms: [], namesPeople: false, relaxed: false, suggestions: [] };
  return { input, hits, facets: counts, variants, ...more };
}

async function loadText(location: { id: string } | undefined): Promise<PageFragment> {
  const id = location?.id ?? '';
  const meta = { title: id, date: '', kind: 'post', line: '' };
  return { url: `/zh-hans/${id}/`, content: TEXTS[id] ?? '', meta, anchors: [] };
}

test('a page whose text does not contain the query is not shown and not counted', async () => {
  const pager = createResultPager(outcomeOf('贡献者峰会', 'abcd'), foldChar, loadText);
  assert.deepEqual(pager.total(), { count: 4, about: true });
  const { results } = await pager.next(2);
  assert.deepEqual(
    results.map(({ view }) => view.title[0]?.text),
    ['a', 'c'],
  );
  assert.deepEqual(pager.total(), { count: 3, about: true });
  assert.deepEqual((await pager.next(2)).results, []);
  assert.deepEqual(pager.total(), { count: 2, about: false });
});

test('parts of a query that were written together must be together in the text', async () => {
  TEXTS['e'] = '数组 nums 和 nums 数组';
  TEXTS['f'] = '数组在前，nums 在后';
  TEXTS['g'] = '这第 3 天';
  const found = async (input: string, ids: string) => {
    const { results } = await createResultPager(outcomeOf(input, ids), foldChar, loadText).next(9);
    return results.map(({ view }) => view.title[0]?.text).join('');
  };
  assert.equal(await found('数组nums', 'ef'), 'e');
  assert.equal(await found('第3天', 'fg'), 'g');
});

test('where a page contains a pasted text as it is, pages with parts of it are not shown', async () => {
  TEXTS['h'] = '船从厦门出发\n去泉州的路上（有风），第二天到了';
  TEXTS['i'] = '去泉州的路上没有风，第二天没有到';
  const shown = async (pasted: string) => {
    const outcome = outcomeOf(pasted, 'hi');
    const parts = ['去泉州', '第二天'].flatMap((text) => parseQuery(text, foldChar));
    const variants = [{ terms: parts, factor: 1, required: 2, reason: 'parts' as const }];
    const { results } = await createResultPager({ ...outcome, variants }, foldChar, loadText).next(9);
    return results.map(({ view }) => view.title[0]?.text).join('');
  };
  assert.equal(await shown('出发去泉州的路上(有风),第二天到'), 'h');
  assert.equal(await shown('去泉州的路上[1]，第二天到了厦门'), 'hi', 'no page has it as it is');
});

test('a title is marked where the query is written without blanks, in pinyin or as initials', () => {
  const marked = (title: string, query: string, pinyin: string[] = []) => {
    const range = looseRange(title, query, pinyin, foldChar);
    return range && title.slice(range.start, range.end);
  };
  assert.equal(marked('by Ao Xiaojian', 'aoxiaojian'), 'Ao Xiaojian');
  const title = 'KubeCon 上海的一天';
  assert.equal(marked(title, 'shanghai', ['shang hai de yi tian']), '上海');
  assert.equal(marked(title, 'yitian', ['shang hai de yi tian']), '一天');
  assert.equal(marked(title, 'shdyt', ['shang hai de yi tian']), '上海的一天');
  assert.equal(marked(title, 'beijing', ['shang hai de yi tian']), undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveNames } from './archive-names.ts';
import { importFiles } from './import-files.ts';

const names = archiveNames([], { toHans: String, toHant: String } as never, () => []);

function draftOf(body: string): { text: string; codes: string[] } {
  const file = (path: string, text: string) => ({
    path,
    bytes: Buffer.from(
      `---\nlayout: post\ntitle: 港口的一天\nauthor: Lin Wanqing\ndate: 2019-05-02\nread_time: true\n---\n${text}\n`,
    ),
  });
  const [, result] = importFiles(
    [
      file('_posts/2019-05-01-first-part.md', '第一部分写在这里。'),
      file('_posts/2019-05-02-second.md', body),
    ],
    { names, posts: new Set() },
    { format: 'jekyll' },
  );
  assert.ok(result && 'drafts' in result);
  const codes = result.diagnostics.map(({ code }) => code);
  return { text: result.drafts[0]?.text ?? '', codes };
}

test('a link to a text of the same run leads to its draft, however the former site wrote it', () => {
  for (const link of [
    '[第一部分]({% post_url 2019-05-01-first-part %})',
    '[第一部分]({% link _posts/2019-05-01-first-part.md %})',
    '[第一部分]({{ site.baseurl }}{% post_url 2019-05-01-first-part %})',
    '[第一部分]({{ site.baseurl }}/2019/05/01/first-part.html)',
    '{% post_link first-part 第一部分 %}',
    '{% post_link "first-part" "第一部分" true %}',
    '[第一部分]({% post_path first-part %})',
    '[第一部分](./2019-05-01-first-part.md#more)',
    '[第一部分](/2019/05/01/first-part/)',
  ]) {
    const { text, codes } = draftOf(`接着${link}往下讲。`);
    assert.match(text, /接着\[第一部分\]\(post:first-part\)往下讲/, link);
    assert.ok(codes.includes('sibling-post'), link);
  }
});

test('a link to a text that is not in the run keeps its text and is reported', () => {
  const { text, codes } = draftOf('接着[第一部分]({% post_url 2018-01-01-elsewhere %})往下讲。');
  assert.match(text, /接着第一部分往下讲/);
  assert.ok(codes.includes('relative-link'));
});

test('a web address is none of the drafts, whatever its name', () => {
  const { text } = draftOf('见[别处](https://example.org/first-part/)。');
  assert.match(text, /\(https:\/\/example\.org\/first-part\/\)/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptConversion } from '#i18n/script-conversion.ts';
import type { Topic } from '#schemas/topic.ts';
import { archiveNames } from './archive-names.ts';
import { importFiles } from './import-files.ts';

const source = { title: 'S', url: 'https://example.org' };
const topics = {
  'service-mesh': { name: { 'zh-Hans': '服务网格', en: 'Service mesh' }, tags: ['mesh'], source },
  observability: { name: { 'zh-Hans': '可观测性', en: 'Observability' }, aliases: ['monitoring'], source },
  'open-source-community': { name: 'Community', tags: ['社区动态'], source },
} as unknown as Record<string, Topic>;

/** A file of each format, with tags and categories as that format writes them. */
const FILES: Readonly<Record<string, [path: string, frontMatter: string]>> = {
  jekyll: ['_posts/2020-05-05-a-day.md', 'tags: [Service Mesh, boats]\ncategory: monitoring'],
  'hugo-academic': [
    'content/post/a-day/index.md',
    'authors: ["Lin"]\ntags: ["服務網格", "boats"]\ncategories: ["Monitoring"]\nimage: { caption: "" }',
  ],
  kubesphere: [
    'content/zh/blogs/a-day.md',
    "tag: 'mesh,boats,可观测性'\ncreateTime: '2020-05-05'\nauthor: 'Lin'",
  ],
  'link-blog': [
    'a-day.md',
    'external_url: https://example.org/a\npost_kind: link\ntags:\n- service_mesh\n- boats\n- monitoring',
  ],
  'hugo-localized': [
    'content/zh-cn/blog/_posts/2020-05-05-a-day.md',
    'layout: blog\nslug: a-day\ntags: [service-mesh, boats]\ncategories: [observability]',
  ],
};

/** Two of the files name no author. */
const OPTIONS = { author: 'Lin' };
const names = archiveNames([], createScriptConversion({}), () => [], topics);

for (const [format, [path, frontMatter]] of Object.entries(FILES))
  test(`tags and categories of ${format} become topics, and other words keywords`, () => {
    const text = `---\ntitle: A day\ndate: 2020-05-05\n${frontMatter}\n---\nA text of some words, long enough to be one.\n`;
    const [result] = importFiles([{ path, bytes: Buffer.from(text) }], { names, posts: new Set() }, OPTIONS);
    assert.ok(result && 'drafts' in result, JSON.stringify(result));
    assert.equal(result.format, format);
    const draft = result.drafts[0]?.text ?? '';
    const listed = (field: string) => {
      const items = new RegExp(`^${field}:\\n((?: {2}- .+\\n)+)`, 'm').exec(draft)?.[1] ?? '';
      return [...items.matchAll(/- (.+)/g)].map(([, item]) => item).sort();
    };
    assert.deepEqual(listed('topics'), ['observability', 'service-mesh'], draft);
    assert.ok(listed('keywords').includes('boats'), draft);
    assert.doesNotMatch(draft, /^(tags|tag|categories|category):/m);
  });

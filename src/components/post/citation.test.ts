import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationLine } from './citation.ts';

const page = {
  authors: ['相聚'],
  title: '近五十人，一间屋子',
  date: '2023-10-20',
  url: 'https://example.org/a/',
};

test('Chinese follows GB/T 7714', () => {
  assert.equal(
    citationLine(page, 'zh-Hans'),
    '相聚. 近五十人，一间屋子[EB/OL]. （2023-10-20）. https://example.org/a/',
  );
  const authors = ['甲', '乙', '丙', '丁'];
  assert.match(citationLine({ ...page, authors }, 'zh-Hant'), /^甲，乙，丙，等\. /);
});

test('English follows Chicago, and leaves out what is not known', () => {
  const cited = { authors: ['Paco Xu', 'Michael Yao'], title: 'A Quick Recap', container: 'Kubernetes.dev' };
  assert.equal(
    citationLine({ ...cited, date: '2023-10-20', url: 'https://example.org/' }, 'en'),
    'Paco Xu and Michael Yao, “A Quick Recap,” Kubernetes.dev, 20 October 2023, https://example.org/.',
  );
  assert.equal(
    citationLine({ ...cited, title: 'Who Came?' }, 'en'),
    'Paco Xu and Michael Yao, “Who Came?” Kubernetes.dev.',
  );
});

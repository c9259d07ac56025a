import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureArchive, personFile } from '#testing/fixture-archive.ts';
import { FIXTURE_FILES } from '#testing/fixture-catalog.ts';
import { externalLinks } from './external-links.ts';

test('addresses of fields and texts are listed once, without fragments and copies', () => {
  const archive = fixtureArchive({
    ...FIXTURE_FILES,
    'sources.yml':
      's: { title: S, url: "https://a.example/x#part", archived: "https://web.archive.org/web/2020/https://a.example/x" }\n',
    'people/cy.yaml': personFile('Cy', 'links: { blog: "https://a.example/x#other" }\n'),
    'people/di.yaml': personFile('Di', 'links: { blog: "https://a.example/hidden" }\n').replace(
      'public-role',
      'opt-out',
    ),
    'posts/recap.en.md':
      '---\ntitle: Recap\nsummary: Notes.\n---\n\n[Ann](person:ann), [elsewhere](https://b.example/y?q=1), [here](#top).\n',
  });
  assert.deepEqual(
    externalLinks(archive).map(({ url, file, line }) => `${url} ${file}:${line}`),
    ['https://a.example/x sources.yml:1', 'https://b.example/y?q=1 posts/recap.en.md:6'],
  );
});

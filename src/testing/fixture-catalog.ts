import type { Catalog } from '#catalog/catalog.ts';
import { createCatalog } from '#catalog/create-catalog.ts';
import { eventFile, fixtureArchive, organizationFile, personFile } from './fixture-archive.ts';

const paragraphs = (texts: readonly string[]) => texts.join('\n\n');
const CHINESE_TEXT = paragraphs([
  '[Ann](person:ann) 讲了 [Tool](project:tool)。',
  '第二段。',
  '第三段。',
  '第四段。',
  '第五段。',
]);
const ENGLISH_TEXT = paragraphs(['Ann spoke.', 'Two.', 'Three.', 'Four.', 'Five.']);

/** A small archive with each kind of node: a series of two events with a session, three people and a post in two languages. */
export const FIXTURE_FILES: Readonly<Record<string, string>> = {
  'places.yml':
    'shanghai: { name: { zh-Hans: 上海, en: Shanghai }, country: CN, coordinates: [31.22, 121.46], source: s }\n',
  'series/meet.yaml': 'name: Meet\nkind: conference\nsources: [s]\n',
  'events/meet-2019.yaml': eventFile(
    '2019-06-01/2019-06-02',
    'series: meet\nedition: 1\npeople:\n  - { person: ann, role: organizer }\n  - { person: bo, role: speaker }\n',
  ),
  'events/meet-2020.yaml': eventFile(
    '2020-06-01/2020-06-02',
    `series: meet
edition: 2
place: shanghai
people:
  - { person: ann, role: speaker }
organizations:
  - { organization: firm, role: host }
statistics:
  - { metric: attendees, label: People, value: 50 }
  - { metric: attendees, label: People, value: 60 }
sessions:
  - { id: talk, title: A talk, kind: talk, date: 2020-06-02, people: [{ person: bo }], projects: [tool], speakers: [Zed] }
  - { id: first, title: First talk, kind: talk, date: 2020-06-01, speakers: [Zed] }
`,
  ),
  'people/ann.yaml': personFile(
    'Ann Li',
    'affiliations:\n  - { organization: firm, title: Engineer, from: 2018 }\n',
  ),
  'people/bo.yaml': personFile('Bo', 'namesakes:\n  - { person: bo-two, difference: another city }\n'),
  'people/bo-two.yaml': personFile('Bo').replace('identity: editor', 'identity: name-only'),
  'organizations/firm.yaml': organizationFile('Firm'),
  'projects/tool.yaml':
    'name: Tool\nsources: [s]\norganizations:\n  - { organization: firm, role: maintainer }\n',
  'posts/recap.md': `---
title: 回顾
summary: 一次相聚的记录。
date: 2020-07-01
lang: zh-Hans
kind: recap
authors: [xiangju]
about: [event:meet-2020]
source: { title: Notes, authors: [person:ann] }
---

${CHINESE_TEXT}
`,
  'posts/recap.en.md': `---
title: Recap
summary: Notes of a meeting.
---

${ENGLISH_TEXT}
`,
};

/** The catalog of `FIXTURE_FILES` and some more. */
export function fixtureCatalog(more: Readonly<Record<string, string>> = {}): Catalog {
  return createCatalog({ archive: fixtureArchive({ ...FIXTURE_FILES, ...more }) });
}

import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One edit of a project with the small archive of `rules/cases/good/`. */
export interface RebuildEdit {
  name: string;
  /** @param file absolute path of a file below the project; the content is in `small/` */
  apply: (file: (path: string) => string) => void;
}

const POST = 'small/posts/a-day.md';
const EVENT = 'small/events/meet-2020.yaml';
const PERSON = 'small/people/wang-li.yaml';
const PROJECT = 'small/projects/kubernetes.yaml';

/** The kinds of edits that a build must show, one after the other, each on what the ones before have left. */
export const REBUILD_EDITS: readonly RebuildEdit[] = [
  replace('a word of a post', POST, '讲了', '介绍了'),
  replace('the title of a post', POST, 'title: 那一天', 'title: 那一天的记录'),
  replace('the name of a person', PERSON, 'value: 王立', 'value: 王立文'),
  replace('the role of a person', EVENT, 'role: speaker', 'role: organizer'),
  replace('the date of an event', EVENT, '2020-06-01/2020-06-03', '2020-06-02/2020-06-03'),
  replace('the name of a project', PROJECT, 'name: Kubernetes', 'name: Kubernetes (K8s)'),
  write(
    'a new event',
    'small/events/meet-2021.yaml',
    'name: { zh-Hans: 相聚 2021, en: Meet 2021 }\nkind: conference\ndates: 2021-06-01\nplace: shanghai\nstatus: held\npeople:\n  - person: wang-li\n    role: speaker\nsources: [notes]\n',
  ),
  write(
    'a second person',
    'small/people/li-ming.yaml',
    'names:\n  - { value: 李明, lang: zh-Hans, kind: native, order: family-given }\nidentity: editor\nlisted: public-role\nsources: [notes]\n',
  ),
  replace(
    'a participation',
    'small/events/meet-2021.yaml',
    'sources:',
    '  - person: li-ming\n    role: speaker\nsources:',
  ),
  write(
    'a translation',
    'small/posts/a-day.en.md',
    '---\ntitle: That day\nsummary: A record of a meeting.\n---\n\n[Wang Liwen](person:wang-li) introduced [Kubernetes](project:kubernetes).\n',
  ),
  write('terms', 'small/terms.yml', 'phrases:\n  记录: 紀錄\n'),
  replace('the name of a place', 'small/places.yml', 'en: Shanghai', 'en: Shanghai City'),
  replace('the summary of a topic', 'small/topics.yml', 'as one package.', 'as a single package.'),
  replace('the title of a source', 'small/sources.yml', 'Notes on a meeting', 'Notes on the meeting'),
  write('the settings', 'small/site.yml', 'name: { zh-Hans: 小档案, zh-Hant: 小檔案, en: Small archive }\n'),
  {
    name: 'a renamed event',
    apply: (file) => {
      renameSync(file('small/events/meet-2021.yaml'), file('small/events/meetup-2021.yaml'));
      appendFileSync(file('small/events/meetup-2021.yaml'), 'previousIds: [meet-2021]\n');
    },
  },
  {
    name: 'a removed person',
    apply: (file) => {
      const event = file('small/events/meetup-2021.yaml');
      rmSync(file('small/people/li-ming.yaml'));
      writeFileSync(
        event,
        readFileSync(event, 'utf8').replace('  - person: li-ming\n    role: speaker\n', ''),
      );
    },
  },
  {
    name: 'a deleted post',
    apply: (file) => {
      rmSync(file(POST));
      rmSync(file('small/posts/a-day.en.md'));
    },
  },
  replace('an opt-out', PERSON, 'listed: public-role', 'listed: opt-out'),
  append('a style sheet', 'src/styles/base.css', '\nbody { --rebuilt: 1; }\n'),
  append('a template', 'src/pages/404.astro', '\n<!-- rebuilt -->\n'),
  append('a dependency', 'package-lock.json', '\n'),
  append('a public file', 'public/speculation-rules.json', '\n'),
];

function replace(name: string, path: string, from: string, to: string): RebuildEdit {
  return {
    name,
    apply: (file) => {
      const text = readFileSync(file(path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not contain “${from}”.`);
      writeFileSync(file(path), text.replace(from, to));
    },
  };
}

function write(name: string, path: string, text: string): RebuildEdit {
  return {
    name,
    apply: (file) => {
      mkdirSync(dirname(file(path)), { recursive: true });
      writeFileSync(file(path), text);
    },
  };
}

function append(name: string, path: string, text: string): RebuildEdit {
  return { name, apply: (file) => appendFileSync(file(path), text) };
}

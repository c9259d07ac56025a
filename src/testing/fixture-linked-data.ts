/** Content files with a large event, its session and part, and the people, organizations, project and post it refers to. */
export const LINKED_DATA_FILES: Readonly<Record<string, string>> = {
  'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  'places.yml':
    'shanghai: { name: { zh-Hans: 上海, en: Shanghai }, country: CN, coordinates: [31.22, 121.46], source: s }\n',
  'series/kubecon-china.yaml': 'name: KubeCon China\nkind: conference\n',
  'organizations/cncf.yaml': 'name: CNCF\nkind: foundation\nhomepage: https://cncf.io\n',
  'organizations/huawei.yaml': 'name: { zh-Hans: 华为, en: Huawei }\nkind: company\n',
  'events/kubecon-china-2019.yaml': [
    'name: { zh-Hans: 上海大会, en: KubeCon China 2019 }',
    'kind: conference\nseries: kubecon-china\nstatus: held\nformat: in-person\nsources: [s]',
    'dates: 2019-06-24/2019-06-26\nplace: shanghai',
    'organizations: [{ organization: cncf, role: organizer }]',
    'people:\n  - { person: ann, role: keynote-speaker }\n  - { person: ben, role: speaker, certainty: disputed }\n  - { person: cho, role: host }\n',
  ].join('\n'),
  'events/summit-2019.yaml':
    'name: Summit\nkind: summit\nstatus: held\nsources: [s]\ndates: 2019-06-24\npartOf: kubecon-china-2019\n',
  'events/kubecon-china-2019.sessions.yaml':
    'sources: [s]\nsessions: [{ id: talk, title: Talk, kind: talk, date: 2019-06-25, people: [{ person: ann }, { person: cho, role: host }], projects: [karmada] }]\n',
  'people/ann.yaml': [
    'names:\n  - { value: 安妮, lang: zh-Hans, kind: native }\n  - { value: Ann, lang: en, kind: preferred }',
    '  - { value: Anne, lang: en, kind: misspelling }',
    'identity: verified\nlisted: public-role\nsources: [s]',
    'affiliations: [{ organization: huawei, title: Engineer, from: 2018, until: 2020~ }]\n',
  ].join('\n'),
  'people/ben.yaml':
    'names: [{ value: Ben, lang: en, kind: preferred }]\nidentity: editor\nlisted: public-role\nsources: [s]\n',
  'people/cho.yaml':
    'names: [{ value: Cho, lang: en, kind: preferred }]\nidentity: editor\nlisted: public-role\nsources: [s]\n',
  'projects/karmada.yaml':
    'name: Karmada\nrepository: https://github.com/karmada-io/karmada\nlicence: Apache-2.0\nmaturity: [{ stage: sandbox, from: 2021-09-14, source: s }]\n',
  'posts/recap.md': [
    '---\ntitle: 上海那年\nsummary: 一句话。\ndate: 2019-07-01\nlang: zh-Hans\nkind: recap\nauthors: [xiangju]',
    'about: [event:kubecon-china-2019]\nsource: { title: Shanghai, url: "https://example.org/a", authors: [person:ann], date: 2019-06-30, licence: CC-BY-4.0 }',
    '---\n\n[安妮](person:ann)开了场。\n',
  ].join('\n'),
  'posts/recap.en.md':
    '---\ntitle: That year in Shanghai\nsummary: One line.\n---\n\n[Ann](person:ann) opened.\n',
};

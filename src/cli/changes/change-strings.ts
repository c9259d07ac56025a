import type { StringTable } from '#i18n/message.ts';

/** Strings of the report of a change. Names of relations and reasons are those of the data, and stay as they are. */
export const changeStrings = {
  'change.title': { 'zh-Hans': '## 这次改动的影响', en: '## What this change does' },
  'change.compared': {
    'zh-Hans': '与 `{since}` 相比：{headline}。',
    en: 'Compared with `{since}`: {headline}.',
  },
  'change.errors': {
    'zh-Hans': '**{count} 个新错误**',
    en: { count: 'count', one: '**{count} new error**', other: '**{count} new errors**' },
  },
  'change.nodes': { 'zh-Hans': '条目 +{added} −{removed}', en: 'nodes +{added} −{removed}' },
  'change.renamed': { 'zh-Hans': '，改名 {n}', en: ', {n} renamed' },
  'change.edges': {
    'zh-Hans': '关系 +{added} −{removed}，依据改变 {changed}',
    en: 'edges +{added} −{removed}, {changed} with other evidence',
  },
  'change.related': {
    'zh-Hans': '{count} 个相关列表改变',
    en: { count: 'count', one: '{count} related list changed', other: '{count} related lists changed' },
  },
  'change.section.check': { 'zh-Hans': '检查', en: 'Check' },
  'change.section.nodes': { 'zh-Hans': '条目', en: 'Nodes' },
  'change.section.edges': { 'zh-Hans': '关系', en: 'Edges' },
  'change.section.related': { 'zh-Hans': '相关列表', en: 'Related lists' },
  'change.more': { 'zh-Hans': '……还有 {n} 项', en: '… and {n} more' },
  'change.severity.error': { 'zh-Hans': '错误', en: 'error' },
  'change.severity.warning': { 'zh-Hans': '警告', en: 'warning' },
  'change.severity.hint': { 'zh-Hans': '提示', en: 'hint' },
  'change.was': { 'zh-Hans': '（原来是 `{from}`）', en: '(was `{from}`)' },
  'change.evidence': { 'zh-Hans': '依据 {before} → {now}', en: 'evidence {before} → {now}' },
  'change.role': { 'zh-Hans': '，角色 {role}', en: ' as {role}' },
  'change.source': { 'zh-Hans': '来源“{title}”', en: 'source “{title}”' },
  'change.front-matter': { 'zh-Hans': '文件开头的字段', en: 'front matter' },
  'change.connects': { 'zh-Hans': '这次改动让两者都连到', en: 'this change connects both to' },
  'change.shares': { 'zh-Hans': '共有', en: 'they share' },
  'change.disconnects': { 'zh-Hans': '这次改动去掉了共同的', en: 'this change removes their connection to' },
  'change.outranked': {
    'zh-Hans': '别的条目排到了前面；共有',
    en: 'other items rank higher now; they share',
  },
} as const satisfies StringTable;

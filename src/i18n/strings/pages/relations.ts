import type { Relation } from '#schemas/edge.ts';
import type { StringTable } from '../../message.ts';

/** Name of each relation in the legend of the graph view. */
export const relationStrings = {
  'relation.author': { 'zh-Hans': '撰写', en: 'Wrote' },
  'relation.source-author': { 'zh-Hans': '撰写原文', en: 'Wrote the source' },
  'relation.translator': { 'zh-Hans': '翻译', en: 'Translated' },
  'relation.about': { 'zh-Hans': '主题', en: 'Is about' },
  'relation.covers': { 'zh-Hans': '记录活动', en: 'Reports on' },
  'relation.see-also': { 'zh-Hans': '编辑推荐', en: 'Editor’s pick' },
  'relation.mention': { 'zh-Hans': '提到', en: 'Mentions' },
  'relation.in-series': { 'zh-Hans': '属于系列', en: 'In the series' },
  'relation.part-of': { 'zh-Hans': '属于活动', en: 'Part of' },
  'relation.co-located': { 'zh-Hans': '同期举办', en: 'Co-located with' },
  'relation.participant': { 'zh-Hans': '参加活动', en: 'Took part' },
  'relation.event-organization': { 'zh-Hans': '主办、承办、赞助', en: 'Organizer, host, sponsor' },
  'relation.session-person': { 'zh-Hans': '演讲，或同场演讲', en: 'Spoke, or spoke together' },
  'relation.session-project': { 'zh-Hans': '演讲涉及的项目', en: 'Presented in a session' },
  'relation.session-organization': { 'zh-Hans': '议题标题中的组织', en: 'Named in the title of a session' },
  'relation.affiliation': { 'zh-Hans': '任职', en: 'Affiliation' },
  'relation.works-on': { 'zh-Hans': '参与项目', en: 'Works on' },
  'relation.honoured-by': { 'zh-Hans': '获得荣誉', en: 'Honoured by' },
  'relation.steward': { 'zh-Hans': '发起、捐赠、托管', en: 'Origin, donor, steward' },
  'relation.child-of': { 'zh-Hans': '隶属', en: 'Sub-group of' },
  'relation.succeeds': { 'zh-Hans': '前身', en: 'Succeeds' },
} as const satisfies StringTable<`relation.${Relation}`>;

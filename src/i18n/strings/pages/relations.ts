import type { Relation } from '#schemas/edge.ts';
import type { StringTable } from '../../message.ts';

/** Name of each relation in the legend of the graph view. */
export const relationStrings = {
  'relation.author': { 'zh-Hans': '写了', en: 'wrote' },
  'relation.source-author': { 'zh-Hans': '写了原文', en: 'wrote the source' },
  'relation.translator': { 'zh-Hans': '翻译了', en: 'translated' },
  'relation.about': { 'zh-Hans': '写的是', en: 'is about' },
  'relation.covers': { 'zh-Hans': '记录了', en: 'reports on' },
  'relation.see-also': { 'zh-Hans': '并列', en: 'set side by side' },
  'relation.mention': { 'zh-Hans': '提到', en: 'names' },
  'relation.in-series': { 'zh-Hans': '属于系列', en: 'in the series' },
  'relation.part-of': { 'zh-Hans': '是其一部分', en: 'part of' },
  'relation.co-located': { 'zh-Hans': '同期举办', en: 'held beside' },
  'relation.participant': { 'zh-Hans': '参加', en: 'took part' },
  'relation.event-organization': { 'zh-Hans': '主办、协办、赞助', en: 'host, organizer, sponsor' },
  'relation.session-person': { 'zh-Hans': '登台，或同台', en: 'on stage, or on stage together' },
  'relation.session-project': { 'zh-Hans': '台上谈到', en: 'spoken of on stage' },
  'relation.affiliation': { 'zh-Hans': '任职', en: 'belongs to' },
  'relation.works-on': { 'zh-Hans': '参与项目', en: 'works on' },
  'relation.honoured-by': { 'zh-Hans': '授予荣誉', en: 'honoured by' },
  'relation.steward': { 'zh-Hans': '发起、捐赠、托管', en: 'origin, donor, steward' },
  'relation.child-of': { 'zh-Hans': '隶属', en: 'under' },
  'relation.succeeds': { 'zh-Hans': '接续', en: 'succeeds' },
} as const satisfies StringTable<`relation.${Relation}`>;

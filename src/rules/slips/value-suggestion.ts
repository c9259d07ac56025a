import { siteStrings } from '#i18n/strings/site-strings.ts';
import type { Finding } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { memoizePerObject } from '#text/memoize-per-object.ts';

/** What Chinese authors also write for values of the schemas, beside the words of the pages. */
const OTHER_LABELS: Readonly<Record<string, readonly string[]>> = {
  speaker: ['讲师', '演讲者', '演讲人', '演讲嘉宾', '分享者', '分享嘉宾', '嘉宾', '講者', '講師'],
  'keynote-speaker': ['主旨演讲者', '主题演讲嘉宾', '主旨演讲'],
  moderator: ['主持', '主持人'],
  organizer: ['主办', '主办方', '主办者', '组织人', '发起人', '出品人', '組織者'],
  panelist: ['圆桌', '圆桌讨论嘉宾'],
  volunteer: ['志愿', '义工'],
  attendee: ['参加者', '观众', '听众', '与会者', '参与者'],
  held: ['已举办', '举办', '举行', '已结束', '结束', '已完成'],
  planned: ['计划中', '筹备中', '即将举行', '未举行', '待举行'],
  cancelled: ['取消'],
  postponed: ['延期', '推迟', '已延期'],
  'in-person': ['线下活动', '现场'],
  online: ['线上活动', '直播'],
  hybrid: ['线上线下', '混合'],
  recap: ['回顾', '总结', '纪要'],
  essay: ['随笔', '文章'],
  interview: ['访谈', '采访'],
  meetup: ['聚会', '沙龙', '线下聚会'],
  conference: ['大会', '会议'],
  summit: ['峰会'],
  company: ['企业', '公司'],
};

/**
 * The value that somebody meant: the one whose label on the pages they wrote, in Chinese or English, else the nearest
 * by edit distance.
 * @param known values of the field
 * @param group first part of the keys of its labels (`role`, `status`); without it any string with the value in its key
 */
export function valueSuggestion(
  written: string,
  known: readonly string[],
  group?: string,
): { suggestion?: string } {
  const label = written.trim().toLowerCase();
  const meant =
    known.find((value) => labelsOf(value, group).includes(label)) ??
    known.find((value) => OTHER_LABELS[value]?.includes(label));
  return meant === undefined ? suggestionFor(written, known) : { suggestion: meant };
}

/** A finding about a value that the field does not know, with the value whose label was written in its place. */
export function withMeantValue(finding: Finding): Finding {
  if (finding.code !== 'not-one-of' || finding.args.suggestion !== undefined) return finding;
  const { value, values } = finding.args;
  return { ...finding, args: { ...finding.args, ...valueSuggestion(value, values.split(', ')) } };
}

function labelsOf(value: string, group: string | undefined): string[] {
  return (['zh-Hans', 'en'] as const)
    .flatMap((lang) => labelTexts(siteStrings, lang))
    .filter(([key]) => (group === undefined ? key.endsWith(`.${value}`) : key === `${group}.${value}`))
    .map(([, text]) => text);
}

/** The strings of the site that may be labels of values, in lower case. */
const labelTexts = memoizePerObject((strings: typeof siteStrings, lang: 'zh-Hans' | 'en') =>
  Object.entries(strings).flatMap(([key, { [lang]: text }]) =>
    typeof text === 'string' ? [[key, text.toLowerCase()] as const] : [],
  ),
);

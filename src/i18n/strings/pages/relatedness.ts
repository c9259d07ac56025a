import type { StringTable } from '../../message.ts';

/** Related pages and the reasons for them; `{x}` is what both have in common. */
export const relatednessStrings = {
  'related.none': {
    'zh-Hans': '资料不足，暂无相关内容。',
    en: 'Not enough is known to list related entries.',
  },
  'related.few': {
    'zh-Hans': '资料不足，暂无其他相关内容。',
    en: 'Not enough is known to list more.',
  },
  // Heading of pages that fill the list when too few are related.
  'related.fallback': { 'zh-Hans': '更多内容', en: 'More' },
  'related.fallback.same-series': { 'zh-Hans': '同一系列', en: 'Same series' },
  'related.fallback.next-edition': { 'zh-Hans': '上一届或下一届', en: 'Previous or next edition' },
  'related.fallback.newest': { 'zh-Hans': '最新', en: 'Newest' },
  'related.all': { 'zh-Hans': '全部理由与依据', en: 'All reasons and sources' },
  'related.here': { 'zh-Hans': '本页', en: 'This page' },
  'related.there': { 'zh-Hans': '另一页', en: 'The other page' },
  'reason.session': { 'zh-Hans': '都与议题{x}有关', en: 'both connected to the session {x}' },
  'reason.sub-event': { 'zh-Hans': '都与{x}有关', en: 'both connected to {x}' },
  'reason.event': { 'zh-Hans': '都与{x}有关', en: 'both connected to {x}' },
  'reason.byline': { 'zh-Hans': '作者都有{x}', en: 'both written by {x}' },
  'reason.authors': { 'zh-Hans': '都是{x}或其原文的作者', en: 'both wrote {x}, or the text it is about' },
  'reason.post': { 'zh-Hans': '都出现在{x}', en: 'both mentioned in {x}' },
  'reason.person': { 'zh-Hans': '都提到{x}', en: 'both mention {x}' },
  'reason.project': { 'zh-Hans': '都与{x}有关', en: 'both about {x}' },
  'reason.series': { 'zh-Hans': '同属{x}', en: 'both in {x}' },
  'reason.organization': { 'zh-Hans': '都涉及{x}', en: 'both involve {x}' },
  'reason.topic': { 'zh-Hans': '主题都有{x}', en: 'both on the topic {x}' },
  'reason.see-also': { 'zh-Hans': '编辑推荐', en: 'editor’s pick' },
  'reason.neighbouring-edition': { 'zh-Hans': '相邻两届', en: 'consecutive editions' },
  'reason.separator': { 'zh-Hans': '；', en: '; ' },
} as const satisfies StringTable;

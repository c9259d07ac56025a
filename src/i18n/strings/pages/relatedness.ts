import type { StringTable } from '../../message.ts';

/** Related pages and the reasons for them; `{x}` is what both have in common. */
export const relatednessStrings = {
  'related.none': { 'zh-Hans': '还没有足够相关的。', en: 'Nothing related enough yet.' },
  // Heading of pages that fill the list when too few are related.
  'related.fill': { 'zh-Hans': '别处看看', en: 'Elsewhere' },
  'related.fill.same-series': { 'zh-Hans': '同一系列', en: 'same series' },
  'related.fill.next-edition': { 'zh-Hans': '前一届或后一届', en: 'edition before or after' },
  'related.fill.newest': { 'zh-Hans': '较新', en: 'newer' },
  'related.all': { 'zh-Hans': '全部理由与分量', en: 'All reasons and their weight' },
  // Weight of one reason, in per cent of all.
  'related.share': { 'zh-Hans': '{percent}%', en: '{percent}%' },
  'related.here': { 'zh-Hans': '这边', en: 'here' },
  'related.there': { 'zh-Hans': '那边', en: 'there' },
  'reason.session': { 'zh-Hans': '都与分享 {x} 有关', en: 'both tied to the session {x}' },
  'reason.sub-event': { 'zh-Hans': '都与 {x} 有关', en: 'both tied to {x}' },
  'reason.event': { 'zh-Hans': '都与 {x} 有关', en: 'both tied to {x}' },
  'reason.byline': { 'zh-Hans': '署名都有 {x}', en: 'bylines share {x}' },
  'reason.post': { 'zh-Hans': '都写进 {x}', en: 'both told of in {x}' },
  'reason.person': { 'zh-Hans': '都有 {x}', en: 'both name {x}' },
  'reason.project': { 'zh-Hans': '都谈 {x}', en: 'both speak of {x}' },
  'reason.series': { 'zh-Hans': '同属 {x}', en: 'both in {x}' },
  'reason.organization': { 'zh-Hans': '都涉及 {x}', en: 'both involve {x}' },
  'reason.tag': { 'zh-Hans': '同一标签 {x}', en: 'same tag, {x}' },
  'reason.see-also': { 'zh-Hans': '由编者并列', en: 'set side by side by an editor' },
  'reason.neighbouring-edition': { 'zh-Hans': '前后两届', en: 'neighbouring editions' },
  'reason.separator': { 'zh-Hans': '；', en: '; ' },
} as const satisfies StringTable;

import type { StringTable } from '../../message.ts';

/** Evidence of a statement, and sentences that mention a node. */
export const evidenceStrings = {
  'evidence.ours': { 'zh-Hans': '本页采用的说法', en: 'Stated on this page' },
  // `{says}`: what another source states.
  'evidence.others': { 'zh-Hans': '另一种说法：{says}', en: 'Another account: {says}' },
  'evidence.heading': { 'zh-Hans': '本站文章的元数据', en: 'Metadata of a post here' },
  'evidence.after': { 'zh-Hans': '来源：', en: 'Source:' },
  'evidence.how': { 'zh-Hans': '信息来源', en: 'Source' },
  'evidence.mark': { 'zh-Hans': '依据', en: 'Source' },
  'evidence.source': { 'zh-Hans': '来源', en: 'Source' },
  'evidence.place': { 'zh-Hans': '见《{title}》', en: 'In “{title}”' },
  'evidence.lookup': {
    'zh-Hans': '网页存档（未核对）',
    en: 'Wayback Machine (not checked)',
  },
  // `{date}`: day on which it was missing first.
  'evidence.lost': {
    'zh-Hans': '原网页已不存在（{date}发现）',
    en: 'The original is gone (found on {date})',
  },
  'evidence.no-address': { 'zh-Hans': '无公开网址', en: 'No public address' },
  'certainty.stated': { 'zh-Hans': '来源明确写明', en: 'Stated by the source' },
  'certainty.implied': { 'zh-Hans': '据来源推断', en: 'Implied by the source, not stated' },
  'certainty.disputed': {
    'zh-Hans': '各来源说法不一，一并列出',
    en: 'Sources disagree; all versions are shown',
  },
  // Beside a name or a statement; the strings above and `identity.name-only` explain them.
  'doubt.name-only': { 'zh-Hans': '待考', en: 'Unidentified' },
  'doubt.implied': { 'zh-Hans': '推断', en: 'Implied' },
  'doubt.disputed': { 'zh-Hans': '说法不一', en: 'Disputed' },
  'backlinks.about': { 'zh-Hans': '以此为主题', en: 'Main subject' },
  'backlinks.covers': { 'zh-Hans': '记录此活动', en: 'Reports on it' },
  'backlinks.role': { 'zh-Hans': '写明参与者的角色', en: 'States the role of a participant' },
  'backlinks.see-also': { 'zh-Hans': '编辑推荐', en: 'Editor’s pick' },
  'backlinks.mention': { 'zh-Hans': '提到', en: 'Mentions it' },
  // In the contents of a page.
  'backlinks.short': { 'zh-Hans': '原句', en: 'Sentences' },
  'backlinks.page': { 'zh-Hans': '{name}：原句（第 {page} 页）', en: '{name}: sentences, page {page}' },
  'backlinks.all': { 'zh-Hans': '全部 {n} 条提及', en: 'All {n} posts that refer to it' },
  'backlinks.event': { 'zh-Hans': '提到本活动的句子', en: 'Sentences that mention it' },
  'backlinks.post': { 'zh-Hans': '提到本文的文章', en: 'Posts that link here' },
} as const satisfies StringTable;

import type { StringTable } from '../../message.ts';

/** Evidence of a statement, and sentences that mention a node. */
export const evidenceStrings = {
  'evidence.ours': { 'zh-Hans': '本页所取', en: 'Given on this page' },
  // `{says}`: what another source states.
  'evidence.others': { 'zh-Hans': '另有一说：{says}', en: 'Elsewhere: {says}' },
  'evidence.heading': { 'zh-Hans': '本站文章的题记', en: 'The heading of a post of ours' },
  'evidence.after': { 'zh-Hans': '据', en: 'after' },
  'evidence.how': { 'zh-Hans': '何以知之', en: 'How we know' },
  'evidence.mark': { 'zh-Hans': '据', en: 'how' },
  'evidence.source': { 'zh-Hans': '出处', en: 'Source' },
  'evidence.place': { 'zh-Hans': '见《{title}》', en: 'in “{title}”' },
  'evidence.lookup': {
    'zh-Hans': '时光机查找（推算的网址，未核对）',
    en: 'Wayback look-up (address computed, not checked)',
  },
  'evidence.no-address': { 'zh-Hans': '无公开地址', en: 'no public address' },
  'certainty.stated': { 'zh-Hans': '明文记载', en: 'stated' },
  'certainty.implied': { 'zh-Hans': '由出处推知', en: 'implied, not stated in so many words' },
  'certainty.disputed': {
    'zh-Hans': '各方说法不一，并列于此，不作取舍',
    en: 'sources disagree; side by side, none chosen',
  },
  'backlinks.about': { 'zh-Hans': '专门写到', en: 'Main subject' },
  'backlinks.covers': { 'zh-Hans': '记述了它', en: 'Tells of it' },
  'backlinks.role': { 'zh-Hans': '说到在场的身份', en: 'Says who was what' },
  'backlinks.see-also': { 'zh-Hans': '编者列为参看', en: 'Set beside it by an editor' },
  'backlinks.mention': { 'zh-Hans': '提到', en: 'Named in passing' },
  'backlinks.event': { 'zh-Hans': '提到它的句子', en: 'Sentences that name it' },
  'backlinks.post': { 'zh-Hans': '提到这篇文章的', en: 'What links here' },
} as const satisfies StringTable;

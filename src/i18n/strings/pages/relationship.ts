import type { StringTable } from '../../message.ts';

/** One sentence for each kind of relationship. `{a}` is the node that states it, `{b}` its target, `{via}` a session, `{at}` an event, `{title}` words of an author. A key may end in a role or a circumstance. */
export const relationshipStrings = {
  'relationship.author': { 'zh-Hans': '{b}写了《{a}》。', en: '{b} wrote “{a}”.' },
  'relationship.source-author': {
    'zh-Hans': '《{a}》依据{b}写的文字。',
    en: '“{a}” is written from a text by {b}.',
  },
  'relationship.translator': { 'zh-Hans': '{b}翻译了《{a}》。', en: '{b} translated “{a}”.' },
  'relationship.about': { 'zh-Hans': '《{a}》写的是{b}。', en: '“{a}” is about {b}.' },
  'relationship.covers': { 'zh-Hans': '《{a}》记录了{b}。', en: '“{a}” reports on {b}.' },
  'relationship.see-also': {
    'zh-Hans': '编者把《{a}》和《{b}》并列。',
    en: 'An editor set “{a}” beside “{b}”.',
  },
  'relationship.mention': { 'zh-Hans': '《{a}》提到{b}。', en: '“{a}” names {b}.' },
  'relationship.in-series': { 'zh-Hans': '{a}是{b}系列的一次活动。', en: '{a} is one of the {b} series.' },
  'relationship.part-of': { 'zh-Hans': '{a}是{b}的一部分。', en: '{a} was part of {b}.' },
  'relationship.co-located': { 'zh-Hans': '{a}与{b}同期举办。', en: '{a} was held beside {b}.' },
  // Of people who were not at the event `{a}`.
  'relationship.missed.remote': {
    'zh-Hans': '{b}远程参加了{a}，没有到场。',
    en: '{b} took part in {a} remotely.',
  },
  'relationship.missed.recorded': {
    'zh-Hans': '{b}以录像参加了{a}，没有到场。',
    en: '{b} took part in {a} by recording.',
  },
  'relationship.missed.announced': {
    'zh-Hans': '{a}的预告中有{b}；没有参加的记录。',
    en: '{b} was announced for {a}; there is no record that they took part.',
  },
  'relationship.missed.absent': {
    'zh-Hans': '{b}列名于{a}，有来源说没有到场。',
    en: '{b} was listed at {a} and, by a source, did not come.',
  },
  'relationship.participant.keynote-speaker': {
    'zh-Hans': '{b}在{a}作了主题演讲。',
    en: '{b} gave a keynote at {a}.',
  },
  'relationship.participant.speaker': { 'zh-Hans': '{b}在{a}作了分享。', en: '{b} spoke at {a}.' },
  'relationship.participant.panelist': {
    'zh-Hans': '{b}在{a}参加了圆桌讨论。',
    en: '{b} was on a panel at {a}.',
  },
  'relationship.participant.moderator': { 'zh-Hans': '{b}在{a}主持了讨论。', en: '{b} moderated at {a}.' },
  'relationship.participant.workshop-lead': {
    'zh-Hans': '{b}在{a}带了工作坊。',
    en: '{b} led a workshop at {a}.',
  },
  'relationship.participant.co-chair': { 'zh-Hans': '{b}是{a}的联席主席。', en: '{b} co-chaired {a}.' },
  'relationship.participant.programme-committee': {
    'zh-Hans': '{b}参加了{a}的议题评审。',
    en: '{b} was on the programme committee of {a}.',
  },
  'relationship.participant.organizer': {
    'zh-Hans': '{b}参与组织了{a}。',
    en: '{b} helped to organize {a}.',
  },
  'relationship.participant.host': { 'zh-Hans': '{b}主持了{a}。', en: '{b} hosted at {a}.' },
  'relationship.participant.volunteer': { 'zh-Hans': '{b}是{a}的志愿者。', en: '{b} volunteered at {a}.' },
  'relationship.participant.mentor': { 'zh-Hans': '{b}是{a}的导师。', en: '{b} was a mentor at {a}.' },
  'relationship.participant.award-recipient': {
    'zh-Hans': '{b}在{a}获奖。',
    en: '{b} received an award at {a}.',
  },
  'relationship.participant.attendee': { 'zh-Hans': '{b}到了{a}现场。', en: '{b} was at {a}.' },
  'relationship.participant': { 'zh-Hans': '{b}参加了{a}。', en: '{b} took part in {a}.' },
  'relationship.event-organization.host': { 'zh-Hans': '{b}主办了{a}。', en: '{b} hosted {a}.' },
  'relationship.event-organization.organizer': { 'zh-Hans': '{b}承办了{a}。', en: '{b} organized {a}.' },
  'relationship.event-organization.co-organizer': {
    'zh-Hans': '{b}协办了{a}。',
    en: '{b} helped to organize {a}.',
  },
  'relationship.event-organization.sponsor': { 'zh-Hans': '{b}赞助了{a}。', en: '{b} sponsored {a}.' },
  'relationship.event-organization.partner': {
    'zh-Hans': '{b}是{a}的合作方。',
    en: '{b} was a partner of {a}.',
  },
  'relationship.event-organization': { 'zh-Hans': '{b}参与了{a}。', en: '{b} had a part in {a}.' },
  'relationship.session-project': {
    'zh-Hans': '{a}有一场关于{b}的分享。',
    en: '{a} had a session about {b}.',
  },
  'relationship.together': {
    'zh-Hans': '{a}和{b}在{at}同场：“{via}”。',
    en: '{a} and {b} shared a session at {at}: “{via}”.',
  },
  'relationship.talk-on': {
    'zh-Hans': '{a}在{at}的“{via}”里谈了{b}。',
    en: '{a} spoke about {b} at {at}, in “{via}”.',
  },
  'relationship.affiliation.at': {
    'zh-Hans': '{a}出席{at}时署的是{b}。',
    en: '{a} was listed with {b} at {at}.',
  },
  'relationship.affiliation': { 'zh-Hans': '{a}署过{b}。', en: '{a} is listed with {b}.' },
  'relationship.affiliation.titled': {
    'zh-Hans': '{a}在{b}，身份是{title}。',
    en: '{a} is listed with {b} as {title}.',
  },
  'relationship.works-on.titled': {
    'zh-Hans': '{a}参与{b}，身份是{title}。',
    en: '{a} has worked on {b} as {title}.',
  },
  'relationship.works-on': { 'zh-Hans': '{a}参与{b}。', en: '{a} has worked on {b}.' },
  'relationship.honoured-by.titled': { 'zh-Hans': '{b}授予{a}“{title}”。', en: '{b} named {a} “{title}”.' },
  'relationship.honoured-by': { 'zh-Hans': '{b}表彰了{a}。', en: '{b} honoured {a}.' },
  'relationship.steward.origin': { 'zh-Hans': '{a}由{b}发起。', en: '{a} began at {b}.' },
  'relationship.steward.donor': { 'zh-Hans': '{a}由{b}捐出。', en: '{b} donated {a}.' },
  'relationship.steward.steward': { 'zh-Hans': '{a}由{b}托管。', en: '{b} is the steward of {a}.' },
  'relationship.steward.foundation': { 'zh-Hans': '{a}是{b}的项目。', en: '{a} is a project of {b}.' },
  'relationship.steward.maintainer': { 'zh-Hans': '{a}由{b}维护。', en: '{b} maintains {a}.' },
  'relationship.steward': { 'zh-Hans': '{a}归属{b}。', en: '{a} belongs with {b}.' },
  'relationship.child-of': { 'zh-Hans': '{a}属于{b}。', en: '{a} is part of {b}.' },
  'relationship.succeeds': { 'zh-Hans': '{a}接续{b}。', en: '{a} succeeds {b}.' },
  // Appended to a sentence: the session.
  'relationship.in': { 'zh-Hans': '（“{via}”）', en: ' (“{via}”)' },
  // Appended to a sentence: the dates.
  'relationship.when': { 'zh-Hans': '（{when}）', en: ' ({when})' },
} as const satisfies StringTable;

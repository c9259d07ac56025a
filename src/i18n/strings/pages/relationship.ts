import type { StringTable } from '../../message.ts';

/** One sentence for each kind of relationship. `{a}` is the node that states it, `{b}` its target, `{via}` a session, `{at}` an event, `{title}` words of an author. A key may end in a role or a circumstance. */
export const relationshipStrings = {
  'relationship.author': { 'zh-Hans': '{b}写了《{a}》。', en: '{b} wrote “{a}”.' },
  'relationship.source-author': {
    'zh-Hans': '《{a}》根据{b}的文章撰写。',
    en: '“{a}” is based on a text by {b}.',
  },
  'relationship.translator': { 'zh-Hans': '{b}翻译了《{a}》。', en: '{b} translated “{a}”.' },
  'relationship.about': { 'zh-Hans': '《{a}》的主题是{b}。', en: '“{a}” is about {b}.' },
  'relationship.covers': { 'zh-Hans': '《{a}》记录了{b}。', en: '“{a}” reports on {b}.' },
  'relationship.see-also': {
    'zh-Hans': '编辑推荐与《{a}》一并阅读《{b}》。',
    en: 'An editor recommends “{b}” with “{a}”.',
  },
  'relationship.mention': { 'zh-Hans': '《{a}》提到{b}。', en: '“{a}” mentions {b}.' },
  'relationship.in-series': { 'zh-Hans': '{a}是{b}系列的一次活动。', en: '{a} is an edition of {b}.' },
  'relationship.part-of': { 'zh-Hans': '{a}是{b}的一部分。', en: '{a} was part of {b}.' },
  'relationship.co-located': { 'zh-Hans': '{a}与{b}同期举办。', en: '{a} was co-located with {b}.' },
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
    'zh-Hans': '{a}的预告中有{b}，没有查到参加的记录。',
    en: '{b} was announced for {a}; no record shows that they took part.',
  },
  'relationship.missed.absent': {
    'zh-Hans': '{b}在{a}的名单上，但有来源说明没有到场。',
    en: '{b} was listed for {a} but, according to a source, did not attend.',
  },
  'relationship.participant.keynote-speaker': {
    'zh-Hans': '{b}在{a}发表了主题演讲。',
    en: '{b} gave a keynote at {a}.',
  },
  'relationship.participant.speaker': { 'zh-Hans': '{b}在{a}发表了演讲。', en: '{b} spoke at {a}.' },
  'relationship.participant.panelist': {
    'zh-Hans': '{b}在{a}参加了圆桌讨论。',
    en: '{b} was on a panel at {a}.',
  },
  'relationship.participant.moderator': {
    'zh-Hans': '{b}在{a}主持了讨论。',
    en: '{b} moderated a discussion at {a}.',
  },
  'relationship.participant.workshop-lead': {
    'zh-Hans': '{b}在{a}主讲了工作坊。',
    en: '{b} led a workshop at {a}.',
  },
  'relationship.participant.co-chair': { 'zh-Hans': '{b}是{a}的联席主席。', en: '{b} co-chaired {a}.' },
  'relationship.participant.programme-committee': {
    'zh-Hans': '{b}参与了{a}的议题评审。',
    en: '{b} was on the programme committee of {a}.',
  },
  'relationship.participant.organizer': {
    'zh-Hans': '{b}参与组织了{a}。',
    en: '{b} helped to organize {a}.',
  },
  'relationship.participant.host': { 'zh-Hans': '{b}是{a}的主持人。', en: '{b} was a host at {a}.' },
  'relationship.participant.volunteer': { 'zh-Hans': '{b}是{a}的志愿者。', en: '{b} volunteered at {a}.' },
  'relationship.participant.mentor': { 'zh-Hans': '{b}是{a}的导师。', en: '{b} was a mentor at {a}.' },
  'relationship.participant.award-recipient': {
    'zh-Hans': '{b}在{a}获奖。',
    en: '{b} received an award at {a}.',
  },
  'relationship.participant.attendee': { 'zh-Hans': '{b}到场参加了{a}。', en: '{b} attended {a}.' },
  'relationship.participant': { 'zh-Hans': '{b}参加了{a}。', en: '{b} took part in {a}.' },
  'relationship.event-organization.host': { 'zh-Hans': '{b}承办了{a}。', en: '{b} hosted {a}.' },
  'relationship.event-organization.organizer': { 'zh-Hans': '{b}主办了{a}。', en: '{b} organized {a}.' },
  'relationship.event-organization.co-organizer': {
    'zh-Hans': '{b}联合主办了{a}。',
    en: '{b} co-organized {a}.',
  },
  'relationship.event-organization.sponsor': { 'zh-Hans': '{b}赞助了{a}。', en: '{b} sponsored {a}.' },
  'relationship.event-organization.partner': {
    'zh-Hans': '{b}是{a}的合作方。',
    en: '{b} was a partner of {a}.',
  },
  'relationship.event-organization': { 'zh-Hans': '{b}参与了{a}。', en: '{b} was involved in {a}.' },
  'relationship.session-project': {
    'zh-Hans': '{a}有一个关于{b}的议题。',
    en: '{a} had a session about {b}.',
  },
  'relationship.session-organization': {
    'zh-Hans': '{a}有一个议题的标题提到{b}。',
    en: 'The title of a session at {a} names {b}.',
  },
  'relationship.together': {
    'zh-Hans': '{a}和{b}共同参加了{at}的“{via}”。',
    en: '{a} and {b} shared a session at {at}: “{via}”.',
  },
  'relationship.talk-on': {
    'zh-Hans': '{a}在{at}的“{via}”中介绍了{b}。',
    en: '{a} spoke about {b} at {at}, in “{via}”.',
  },
  'relationship.affiliation.at': {
    'zh-Hans': '{a}参加{at}时的署名单位是{b}。',
    en: '{a} was listed with {b} at {at}.',
  },
  'relationship.affiliation': { 'zh-Hans': '{a}的署名单位是{b}。', en: '{a} is listed with {b}.' },
  'relationship.affiliation.titled': {
    'zh-Hans': '{a}在{b}的职务是{title}。',
    en: '{a} is listed with {b} as {title}.',
  },
  'relationship.works-on.titled': {
    'zh-Hans': '{a}参与{b}，身份是{title}。',
    en: '{a} has worked on {b} as {title}.',
  },
  'relationship.works-on': { 'zh-Hans': '{a}参与{b}。', en: '{a} has worked on {b}.' },
  'relationship.honoured-by.titled': {
    'zh-Hans': '{b}授予{a}“{title}”。',
    en: '{b} honoured {a}: “{title}”.',
  },
  'relationship.honoured-by': { 'zh-Hans': '{b}表彰了{a}。', en: '{b} honoured {a}.' },
  'relationship.steward.origin': { 'zh-Hans': '{a}由{b}发起。', en: '{a} was started by {b}.' },
  'relationship.steward.donor': { 'zh-Hans': '{b}捐赠了{a}。', en: '{b} donated {a}.' },
  'relationship.steward.steward': { 'zh-Hans': '{a}由{b}托管。', en: '{b} is the steward of {a}.' },
  'relationship.steward.foundation': { 'zh-Hans': '{a}是{b}的项目。', en: '{a} is a project of {b}.' },
  'relationship.steward.maintainer': { 'zh-Hans': '{a}由{b}维护。', en: '{b} maintains {a}.' },
  'relationship.steward': { 'zh-Hans': '{a}归属于{b}。', en: '{a} is associated with {b}.' },
  'relationship.child-of': { 'zh-Hans': '{a}属于{b}。', en: '{a} is part of {b}.' },
  'relationship.succeeds': { 'zh-Hans': '{a}的前身是{b}。', en: '{a} succeeds {b}.' },
  // Appended to a sentence: the session.
  'relationship.in': { 'zh-Hans': '（“{via}”）', en: ' (“{via}”)' },
  // Appended to a sentence: the dates.
  'relationship.when': { 'zh-Hans': '（{when}）', en: ' ({when})' },
} as const satisfies StringTable;

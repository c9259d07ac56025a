import type { StringTable } from '../../message.ts';

/** Pages of events, and the roles of people and organizations at them. */
export const eventStrings = {
  'event.when': { 'zh-Hans': '时间', en: 'When' },
  'event.where': { 'zh-Hans': '地点', en: 'Where' },
  'event.part-of': { 'zh-Hans': '属于', en: 'Part of' },
  'event.series': { 'zh-Hans': '系列', en: 'Series' },
  'event.edition': { 'zh-Hans': '第 {n} 届', en: 'edition {n}' },
  'event.format': { 'zh-Hans': '形式', en: 'Format' },
  'event.co-located': { 'zh-Hans': '同期举行', en: 'Held beside' },
  'event.links': { 'zh-Hans': '链接', en: 'Links' },
  'event.previous': { 'zh-Hans': '上一届', en: 'Edition before' },
  'event.next': { 'zh-Hans': '下一届', en: 'Edition after' },
  'event.people': { 'zh-Hans': '人', en: 'People' },
  'event.people.count': {
    'zh-Hans': '{n} 位；点开「据」，看何以知之',
    en: {
      count: 'n',
      one: '{n} person; “how” opens the evidence',
      other: '{n} people; “how” opens the evidence',
    },
  },
  'event.sessions': { 'zh-Hans': '分享', en: 'Sessions' },
  'event.numbers': { 'zh-Hans': '数字', en: 'Figures' },
  'event.organizations': { 'zh-Hans': '组织', en: 'Organizations' },
  'event.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'event.posts': { 'zh-Hans': '写到它的文章', en: 'Posts that tell of it' },
  'event.parts': { 'zh-Hans': '其中的活动', en: 'Events inside it' },
  'event.related': { 'zh-Hans': '相关的活动', en: 'Related events' },
  // `{x}`: the part of an event at which a person took part.
  'event.via': { 'zh-Hans': '经由 {x}', en: 'via {x}' },
  // `{name}`: the name printed in the source.
  'event.as': { 'zh-Hans': '署名 {name}', en: 'credited as {name}' },
  // Accessible name of the picture of an event.
  'event.poster': {
    'zh-Hans': '{name} 的星图：{n} 人',
    en: {
      count: 'n',
      one: 'Constellation of {name}: {n} person',
      other: 'Constellation of {name}: {n} people',
    },
  },
  'event.poster.how': {
    'zh-Hans': '星图由本页的关联算出：内圈是组织的人，外圈是分享与到场的人；方块是项目，小环是其中的活动。',
    en: 'Drawn from the connections on this page: organizers inside, speakers and guests outside; squares are projects, small rings the events inside it.',
  },
  'event.no-people': { 'zh-Hans': '还没有查到出处的人。', en: 'Nobody with evidence yet.' },
  'event-kind.conference': { 'zh-Hans': '大会', en: 'Conference' },
  'event-kind.summit': { 'zh-Hans': '峰会', en: 'Summit' },
  'event-kind.meetup': { 'zh-Hans': '聚会', en: 'Meetup' },
  'event-kind.workshop': { 'zh-Hans': '工作坊', en: 'Workshop' },
  'event-kind.salon': { 'zh-Hans': '沙龙', en: 'Salon' },
  'event-kind.community-day': { 'zh-Hans': '社区日', en: 'Community day' },
  'event-kind.office-hours': { 'zh-Hans': '答疑', en: 'Office hours' },
  'event-kind.other': { 'zh-Hans': '活动', en: 'Event' },
  'format.in-person': { 'zh-Hans': '线下', en: 'In person' },
  'format.online': { 'zh-Hans': '线上', en: 'Online' },
  'format.hybrid': { 'zh-Hans': '线上线下', en: 'In person and online' },
  'status.held': { 'zh-Hans': '已举行', en: 'held' },
  'status.planned': { 'zh-Hans': '预告', en: 'announced' },
  'status.cancelled': { 'zh-Hans': '已取消', en: 'cancelled' },
  'status.postponed': { 'zh-Hans': '已推迟', en: 'postponed' },
  'status.withdrawn': { 'zh-Hans': '讲者取消', en: 'withdrawn' },
  // The first line of the page of an event or session that was not held.
  'status.long.planned': {
    'zh-Hans': '这场活动只见于预告：本站没有读到它举行的记录。',
    en: 'This event is known from announcements only: the archive has no record that it took place.',
  },
  'status.long.cancelled': {
    'zh-Hans': '这场活动已取消，没有举行。',
    en: 'This event was cancelled and did not take place.',
  },
  'status.long.postponed': {
    'zh-Hans': '这场活动已推迟，没有如期举行。',
    en: 'This event was postponed and did not take place on this date.',
  },
  'status.session.planned': {
    'zh-Hans': '这一场只见于预告：本站没有读到它举行的记录。',
    en: 'This session is known from announcements only: the archive has no record that it took place.',
  },
  'status.session.cancelled': {
    'zh-Hans': '这一场已取消，没有举行。',
    en: 'This session was cancelled and did not take place.',
  },
  'status.session.postponed': {
    'zh-Hans': '这一场已推迟，没有如期举行。',
    en: 'This session was postponed and did not take place then.',
  },
  'status.session.withdrawn': {
    'zh-Hans': '讲者取消了这一场，没有举行。',
    en: 'The speakers withdrew this session; it did not take place.',
  },
  // `{name}`: an event that was not held, in lists.
  // After the name of an event or session that was not held.
  'status.mark': { 'zh-Hans': '（{status}）', en: ' ({status})' },
  'status.name': { 'zh-Hans': '{name}（{status}）', en: '{name} ({status})' },
  'presence.in-person': { 'zh-Hans': '到场', en: 'in person' },
  'presence.remote': { 'zh-Hans': '远程参加', en: 'took part remotely' },
  'presence.recorded': { 'zh-Hans': '以录像参加', en: 'took part by recording' },
  'presence.announced': { 'zh-Hans': '见于预告', en: 'announced' },
  'presence.absent': { 'zh-Hans': '没有到场', en: 'did not come' },
  // People whom a source lists, but who were not there.
  'event.not-there': { 'zh-Hans': '未到场的人', en: 'Listed, but not there' },
  'event.not-there.how': {
    'zh-Hans': '这些人不计入人数，也不算与别人见过面。',
    en: 'They are not counted, and not taken to have met anybody.',
  },
  'event.announced': { 'zh-Hans': '预告的人', en: 'People announced' },
  'event-org.host': { 'zh-Hans': '承办', en: 'Host' },
  'event-org.organizer': { 'zh-Hans': '主办', en: 'Organizer' },
  'event-org.co-organizer': { 'zh-Hans': '联合主办', en: 'Co-organizer' },
  'event-org.sponsor': { 'zh-Hans': '赞助', en: 'Sponsor' },
  'event-org.partner': { 'zh-Hans': '合作', en: 'Partner' },
  'role.keynote-speaker': { 'zh-Hans': '主题演讲', en: 'Keynote' },
  'role.speaker': { 'zh-Hans': '分享', en: 'Speaker' },
  'role.panelist': { 'zh-Hans': '圆桌', en: 'Panel' },
  'role.moderator': { 'zh-Hans': '主持讨论', en: 'Moderator' },
  'role.workshop-lead': { 'zh-Hans': '工作坊讲师', en: 'Workshop lead' },
  'role.co-chair': { 'zh-Hans': '联席主席', en: 'Co-chair' },
  'role.programme-committee': { 'zh-Hans': '议题评审', en: 'Programme committee' },
  'role.organizer': { 'zh-Hans': '组织', en: 'Organizer' },
  'role.host': { 'zh-Hans': '主持', en: 'Host' },
  'role.volunteer': { 'zh-Hans': '志愿者', en: 'Volunteer' },
  'role.mentor': { 'zh-Hans': '导师', en: 'Mentor' },
  'role.award-recipient': { 'zh-Hans': '获奖', en: 'Award' },
  'role.attendee': { 'zh-Hans': '到场', en: 'Attendee' },
} as const satisfies StringTable;

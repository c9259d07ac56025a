import type { StringTable } from '../../message.ts';

/** Pages of events, and the roles of people and organizations at them. */
export const eventStrings = {
  'event.when': { 'zh-Hans': '时间', en: 'When' },
  'event.where': { 'zh-Hans': '地点', en: 'Where' },
  'event.part-of': { 'zh-Hans': '所属活动', en: 'Part of' },
  'event.series': { 'zh-Hans': '所属系列', en: 'Series' },
  'event.edition': { 'zh-Hans': '第 {n} 届', en: 'Edition {n}' },
  'event.format': { 'zh-Hans': '形式', en: 'Format' },
  'event.co-located': { 'zh-Hans': '同期活动', en: 'Co-located with' },
  'event.links': { 'zh-Hans': '链接', en: 'Links' },
  'event.previous': { 'zh-Hans': '上一届', en: 'Previous edition' },
  'event.next': { 'zh-Hans': '下一届', en: 'Next edition' },
  'event.editions': { 'zh-Hans': '前后两届', en: 'Editions before and after' },
  // Dates, place, series and sources, after what happened.
  'event.facts': { 'zh-Hans': '基本信息', en: 'Details' },
  'event.people': { 'zh-Hans': '参与者', en: 'People' },
  'event.sessions': { 'zh-Hans': '议题', en: 'Sessions' },
  'event.people.title': { 'zh-Hans': '{event}：全部参与者', en: 'Everyone at {event}' },
  'event.people.lead': {
    'zh-Hans': '{date}，已收录 {n} 位参与者，按角色排列，各附来源。',
    en: '{date}: {n} people listed by role, each with a source.',
  },
  'event.people.all': {
    'zh-Hans': '全部 {n} 位参与者，各附来源',
    en: 'All {n} people, with sources',
  },
  'event.programme.title': { 'zh-Hans': '{event}：全部议题', en: 'All sessions of {event}' },
  'event.programme.lead': {
    'zh-Hans': '{date}，共 {n} 个议题，可以按讲者、项目、主题和录像筛选。',
    en: '{n} sessions, {date}: filter by speaker, project, topic and recording.',
  },
  'entity.sessions.lead': {
    'zh-Hans': '{events} 场活动中的 {n} 个议题，按年份和活动排列，可以筛选。',
    en: '{n} sessions at {events} events, by year and event, with a filter.',
  },
  // `{kinds}` are kinds of sessions with their numbers, such as Talk 208.
  'event.programme.others': { 'zh-Hans': '另页列出：{kinds}', en: 'Listed there: {kinds}' },
  'event.programme.all': {
    'zh-Hans': '全部 {n} 个议题：筛选、录像和幻灯片',
    en: 'All {n} sessions: filter, recordings and slides',
  },
  'event.numbers': { 'zh-Hans': '统计数字', en: 'Numbers' },
  'event.organizations': { 'zh-Hans': '组织', en: 'Organizations' },
  'event.projects': { 'zh-Hans': '项目', en: 'Projects' },
  'event.posts': { 'zh-Hans': '提到本活动的文章', en: 'Posts that mention this' },
  'event.parts': { 'zh-Hans': '下属活动', en: 'Events within it' },
  'event.related': { 'zh-Hans': '相关活动', en: 'Related events' },
  // `{x}`: the part of an event at which a person took part.
  'event.via': { 'zh-Hans': '在{x}', en: 'at {x}' },
  // `{name}`: the name printed in the source.
  'event.as': { 'zh-Hans': '署名{name}', en: 'Credited as {name}' },
  // Accessible name of the picture of an event.
  'event.poster': {
    'zh-Hans': '{name}的关系图：{n} 人',
    en: { count: 'n', one: 'Diagram of {name}: {n} person', other: 'Diagram of {name}: {n} people' },
  },
  // What the picture shows, from its middle outwards; `{parts}`: a list of the counts below.
  'poster.summary': { 'zh-Hans': '由内到外：{parts}。', en: 'From the middle outwards: {parts}.' },
  'poster.hosts': {
    'zh-Hans': '{n} 位组织者（彩色点）',
    en: { count: 'n', one: '{n} organizer (coloured)', other: '{n} organizers (coloured)' },
  },
  'poster.speakers': {
    'zh-Hans': '{n} 位讲者（圆点）',
    en: { count: 'n', one: '{n} speaker (dot)', other: '{n} speakers (dots)' },
  },
  'poster.guests': {
    'zh-Hans': '{n} 位其他参与者（小圆点）',
    en: {
      count: 'n',
      one: '{n} other participant (small dot)',
      other: '{n} other participants (small dots)',
    },
  },
  'poster.parts': {
    'zh-Hans': '{n} 场下属活动（圆环）',
    en: { count: 'n', one: '{n} event within it (ring)', other: '{n} events within it (rings)' },
  },
  'poster.projects': {
    'zh-Hans': '{n} 个项目（方块，放得下的才画出）',
    en: {
      count: 'n',
      one: '{n} project (square)',
      other: '{n} projects (squares, where there is room)',
    },
  },
  'poster.unnamed': {
    'zh-Hans': '有 {n} 个点的名字放不下：点按即可看到，下文的名单也有。',
    en: {
      count: 'n',
      one: '{n} mark has no room for its name: tap or point at it, or see the lists below.',
      other: '{n} marks have no room for their names: tap or point at them, or see the lists below.',
    },
  },
  'poster.unnamed-narrow': {
    'zh-Hans': '窄屏上有 {n} 个点的名字放不下：点按即可看到，下文的名单也有。',
    en: {
      count: 'n',
      one: 'On a narrow screen {n} mark has no room for its name: tap it, or see the lists below.',
      other: 'On a narrow screen {n} marks have no room for their names: tap them, or see the lists below.',
    },
  },
  'poster.unnamed-by-width': {
    'zh-Hans': '有 {n} 个点的名字放不下，窄屏上有 {narrow} 个：点按即可看到，下文的名单也有。',
    en: {
      count: 'n',
      one: '{n} mark has no room for its name, {narrow} on a narrow screen: tap or point at them, or see the lists below.',
      other:
        '{n} marks have no room for their names, {narrow} on a narrow screen: tap or point at them, or see the lists below.',
    },
  },
  'poster.shared-sessions': {
    'zh-Hans': '{n} 条彩色弧线连接同一议题的人。',
    en: {
      count: 'n',
      one: '{n} coloured curve joins two people of one session.',
      other: '{n} coloured curves join people of the same session.',
    },
  },
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
  'format.hybrid': { 'zh-Hans': '线上线下结合', en: 'In person and online' },
  'status.held': { 'zh-Hans': '已举行', en: 'held' },
  'status.planned': { 'zh-Hans': '预告', en: 'announced' },
  'status.cancelled': { 'zh-Hans': '已取消', en: 'cancelled' },
  'status.postponed': { 'zh-Hans': '已推迟', en: 'postponed' },
  'status.withdrawn': { 'zh-Hans': '讲者取消', en: 'withdrawn' },
  // The first line of the page of an event or session that was not held.
  'status.long.planned': {
    'zh-Hans': '目前只查到这场活动的预告，没有查到举行的记录。',
    en: 'Only announcements of this event are known; no record shows that it took place.',
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
    'zh-Hans': '目前只查到该议题的预告，没有查到举行的记录。',
    en: 'Only announcements of this session are known; no record shows that it took place.',
  },
  'status.session.cancelled': {
    'zh-Hans': '该议题已取消，没有举行。',
    en: 'This session was cancelled and did not take place.',
  },
  'status.session.postponed': {
    'zh-Hans': '该议题已推迟，没有如期举行。',
    en: 'This session was postponed and did not take place on this date.',
  },
  'status.session.withdrawn': {
    'zh-Hans': '讲者取消了该议题，没有举行。',
    en: 'The speakers withdrew this session; it did not take place.',
  },
  // `{name}`: an event that was not held, in lists.
  // `{name}`: today's name, after the name of the time of an event.
  'name.today': { 'zh-Hans': '（今{name}）', en: ' (today {name})' },
  // After the name of an event or session that was not held.
  'status.mark': { 'zh-Hans': '（{status}）', en: ' ({status})' },
  'status.name': { 'zh-Hans': '{name}（{status}）', en: '{name} ({status})' },
  'presence.in-person': { 'zh-Hans': '到场', en: 'in person' },
  'presence.remote': { 'zh-Hans': '远程参加', en: 'took part remotely' },
  'presence.recorded': { 'zh-Hans': '以录像参加', en: 'took part by recording' },
  'presence.announced': { 'zh-Hans': '见于预告', en: 'announced' },
  'presence.absent': { 'zh-Hans': '没有到场', en: 'did not come' },
  // People whom a source lists, but who were not there.
  'event.not-there': { 'zh-Hans': '列名但未到场', en: 'Listed, but not present' },
  'event.not-there.how': {
    'zh-Hans': '不计入参与者人数，也不视为与他人见过面。',
    en: 'Not counted as participants, and not taken to have met anyone.',
  },
  'event.announced': { 'zh-Hans': '预告名单', en: 'Announced' },
  'event-org.host': { 'zh-Hans': '承办', en: 'Host' },
  'event-org.organizer': { 'zh-Hans': '主办', en: 'Organizer' },
  'event-org.co-organizer': { 'zh-Hans': '联合主办', en: 'Co-organizer' },
  'event-org.sponsor': { 'zh-Hans': '赞助', en: 'Sponsor' },
  'event-org.partner': { 'zh-Hans': '合作', en: 'Partner' },
  'role.keynote-speaker': { 'zh-Hans': '主题演讲者', en: 'Keynote speaker' },
  'role.speaker': { 'zh-Hans': '讲者', en: 'Speaker' },
  'role.panelist': { 'zh-Hans': '圆桌嘉宾', en: 'Panelist' },
  'role.moderator': { 'zh-Hans': '讨论主持人', en: 'Moderator' },
  'role.workshop-lead': { 'zh-Hans': '工作坊讲师', en: 'Workshop lead' },
  'role.co-chair': { 'zh-Hans': '联席主席', en: 'Co-chair' },
  'role.programme-committee': { 'zh-Hans': '议题评审', en: 'Programme committee' },
  'role.organizer': { 'zh-Hans': '组织者', en: 'Organizer' },
  'role.host': { 'zh-Hans': '主持人', en: 'Host' },
  'role.volunteer': { 'zh-Hans': '志愿者', en: 'Volunteer' },
  'role.mentor': { 'zh-Hans': '导师', en: 'Mentor' },
  'role.award-recipient': { 'zh-Hans': '获奖者', en: 'Award recipient' },
  'role.attendee': { 'zh-Hans': '参会者', en: 'Attendee' },
} as const satisfies StringTable;

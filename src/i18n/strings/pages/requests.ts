import type { StringTable } from '../../message.ts';

/** The page of requests, and the links to them on other pages. */
export const requestStrings = {
  'requests.title': { 'zh-Hans': '与您有关的页面', en: 'If a page is about you' },
  'requests.lead': {
    'zh-Hans':
      '确认、修改、合并、删除关于自己的页面，或补充本站没有的文章和活动。每项请求对应代码仓库中的一个公开表单。',
    en: 'Confirm, change, merge or remove a page about you, or add a text or an event. Each request is a public form in the repository.',
  },
  'requests.keywords': {
    'zh-Hans': '认领 确认 改名 合并 删除 不在场 投稿 添加活动',
    en: 'claim verify rename merge remove absent submit contribute',
  },
  'requests.here': { 'zh-Hans': '与您有关？', en: 'About you?' },
  'requests.all': { 'zh-Hans': '各项请求的说明', en: 'What each request means' },
  'requests.open': { 'zh-Hans': '打开表单', en: 'Open the form' },
  'requests.mail': { 'zh-Hans': '不想公开的，请写信到', en: 'To ask in private, write to' },
  'requests.verify': { 'zh-Hans': '确认我的页面', en: 'Confirm my page' },
  'requests.verify.text': {
    'zh-Hans':
      '页面上注明“本人确认”之前，内容只来自公开资料。请用页面或来源中提到的账号提出，并说明需要修改的地方。维护者核对后，页面会注明已由本人确认。',
    en: 'Until you confirm it, a page rests on public sources alone. Use an account that the page or its source names, and say what should change. After a check, the page says that you confirmed it.',
  },
  'requests.new-name': { 'zh-Hans': '我改了名字', en: 'My name has changed' },
  'requests.new-name.text': {
    'zh-Hans': '各页面改用新名字。旧名字可以只在搜索中找到，也可以完全不显示，由您决定；旧网址会转到新网址。',
    en: 'Every page shows the new name. You decide whether the old one can be found by search or appears nowhere. Old URLs lead to the new one.',
  },
  'requests.not-there': { 'zh-Hans': '我没有到场', en: 'I was not there' },
  'requests.not-there.text': {
    'zh-Hans':
      '日程上列了您，但您没有参加、只播放了录像或远程参加。更正后，您不再计入到场人数、“同场”和统计。',
    en: 'A programme lists you, but you did not come, a recording was shown, or you took part remotely. After the correction you are no longer counted as having been there.',
  },
  'requests.two-people': { 'zh-Hans': '一个页面混了两个人', en: 'Two people on one page' },
  'requests.two-people.text': {
    'zh-Hans': '说明哪些内容属于哪个人、出处在哪里。维护者会另建一个页面，两页互相注明是同名的人。',
    en: 'Say what belongs to whom, and where it is stated. The other person gets a page of their own, and each page names the other as a namesake.',
  },
  'requests.one-person': { 'zh-Hans': '一个人有两个页面', en: 'One person on two pages' },
  'requests.one-person.text': {
    'zh-Hans': '说明两个页面是同一个人的依据。合并后，其中一个网址转到另一个。只凭名字相同不会合并。',
    en: 'Say what shows that both pages are about one person. One address then leads to the other. The same name alone is not enough.',
  },
  'requests.remove': { 'zh-Hans': '删除我的页面', en: 'Remove me' },
  'requests.remove.text': {
    'zh-Hans':
      '不必说明理由。姓名及其各种写法会从页面、搜索、数据和图片中删除，之后也不会再被添加。请只写页面网址。',
    en: 'You need not say why. Your name, in every form, leaves pages, search, data and pictures, and is not added again. Write only the address of the page.',
  },
  'requests.correction': { 'zh-Hans': '更正错误', en: 'Correct an error' },
  'requests.correction.text': {
    'zh-Hans': '写明哪个页面、哪里有错、正确内容的出处。更正会注明日期，列在“更正与删除”页。',
    en: 'Say which page, what is wrong, and where the right statement can be read. The correction is dated and listed on the page “Corrections and removal”.',
  },
  'requests.add-recap': { 'zh-Hans': '添加一篇回顾', en: 'Add a recap' },
  'requests.add-recap.text': {
    'zh-Hans': '给出文章网址。未经作者许可，本站只写摘要并链接原文，不转载全文。',
    en: 'Give the address of the text. Without the permission of its author, this site summarizes and links it, and does not copy it.',
  },
  'requests.add-event': { 'zh-Hans': '添加一场活动', en: 'Add an event' },
  'requests.add-event.text': {
    'zh-Hans': '写明名称、日期、地点和出处。有日程的请一并给出日程的网址。',
    en: 'Give its name, dates, place and source; if there is a programme, its address too.',
  },
} as const satisfies StringTable;

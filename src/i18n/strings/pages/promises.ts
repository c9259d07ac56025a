import type { StringTable } from '../../message.ts';

/** The page about what the site promises and how that is checked. */
export const promiseStrings = {
  'promises.title': { 'zh-Hans': '本站的承诺', en: 'What this site promises' },
  'promises.lead': {
    'zh-Hans': '本站承诺什么，怎样检查，最近一次检查的结果如何。',
    en: 'What this site promises, how it is checked, and what the last check found.',
  },
  // Words, separated by blanks, by which readers look for the page.
  'promises.keywords': {
    'zh-Hans': '承诺 检查 验证 质量 隐私 安全 永久 可重现',
    en: 'promise promises check verify quality privacy security permanence reproducible',
  },
  'promises.method': {
    'zh-Hans':
      '下表由命令 npm run verify 生成，任何人都可以用代码仓库重做一遍。查出的问题如实列出，不作删减。',
    en: 'This table is made by the command npm run verify, which anybody can repeat with the repository. What it finds wrong is shown as it is.',
  },
  'promises.file': { 'zh-Hans': '结果文件', en: 'File of the results' },
  'promises.none': {
    'zh-Hans': '还没有检查结果。',
    en: 'Nothing has been checked yet.',
  },
  'promises.promise': { 'zh-Hans': '承诺', en: 'Promise' },
  'promises.check': { 'zh-Hans': '检查方法', en: 'How it is checked' },
  'promises.result': { 'zh-Hans': '结果', en: 'Result' },
  'promises.content': { 'zh-Hans': '所查内容的日期', en: 'Date of the content' },
  'promises.right': { 'zh-Hans': '检查 {n} 项，没有问题', en: '{n} checked, none wrong' },
  'promises.wrong': { 'zh-Hans': '检查 {n} 项，{faults} 项有问题', en: '{n} checked, {faults} wrong' },
  'promises.unchecked': { 'zh-Hans': '还没有检查', en: 'Not checked yet' },

  'promises.evidence': { 'zh-Hans': '每条关联都有依据', en: 'Every connection has evidence' },
  'promises.evidence.how': {
    'zh-Hans': '逐条检查关联：要有写明它的句子，或者来源。',
    en: 'Each connection must have a sentence that states it, or a source.',
  },
  'promises.addresses': { 'zh-Hans': '网址永远有效', en: 'Addresses stay' },
  'promises.addresses.how': {
    'zh-Hans': '凡是发布过的网址都记录在案；每一个都要能打开页面，或者转到新的页面。',
    en: 'Every address that was ever published is on a list, and each must lead to its page or to the new one.',
  },
  'promises.links': { 'zh-Hans': '站内没有失效的链接', en: 'No link inside the site is dead' },
  'promises.links.how': {
    'zh-Hans': '检查所有页面的所有站内链接，包括指向页面中某一处的链接。',
    en: 'Every link of every page is followed, also to the part of the page that it names.',
  },
  'promises.outside': { 'zh-Hans': '原文消失后有存档可看', en: 'An original that is gone has a copy' },
  'promises.outside.how': {
    'zh-Hans': '逐一访问站外的网页；已经不存在的，页面上会注明，并给出互联网档案馆的存档。',
    en: 'Each page on another site that is linked here is requested. If one is gone, the link says so, with a copy in the Internet Archive.',
  },
  'promises.opt-out': {
    'zh-Hans': '要求移除的人不出现在任何文件里',
    en: 'People who ask to be removed are in no file of the site',
  },
  'promises.opt-out.how': {
    'zh-Hans': '从副本中删除关联最多的十个人，重新生成全站，再在所有文件的每个字节中寻找他们的姓名和账号。',
    en: 'The ten people with the most connections are removed from a copy, the site is built from it, and every byte of its files is searched for their names and accounts.',
  },
  'promises.foreign': { 'zh-Hans': '不加载其他网站的任何内容', en: 'Nothing is loaded from other sites' },
  'promises.foreign.how': {
    'zh-Hans': '检查所有页面中会自动加载的地址，以及写在页面里的脚本和样式。',
    en: 'In every page, each URL that a browser loads by itself is examined, and scripts or styles written into the page are looked for.',
  },
  'promises.html': { 'zh-Hans': '页面符合标准', en: 'Pages are valid' },
  'promises.html.how': {
    'zh-Hans': '用 html-validate 检查各类页面的样本。',
    en: 'A sample of pages of every kind is examined by html-validate.',
  },
  'promises.languages': { 'zh-Hans': '各语言的页面一一对应', en: 'The languages agree' },
  'promises.languages.how': {
    'zh-Hans': '每个页面都写明另外两种语言的页面，那些页面也要指回来。',
    en: 'Each page names its other two languages, and those must name it in turn.',
  },
  'promises.feeds': { 'zh-Hans': '订阅源格式正确', en: 'Feeds are well formed' },
  'promises.feeds.how': {
    'zh-Hans': '用 feedsmith 读取每个订阅源：语言、日期、链接，以及不随网址变化的编号。',
    en: 'feedsmith reads each feed: language, dates, links, and ids that do not depend on addresses.',
  },
  'promises.calendars': { 'zh-Hans': '日历格式正确', en: 'Calendars are well formed' },
  'promises.calendars.how': {
    'zh-Hans': '用 ical.js 读取每个日历中的每场活动。',
    en: 'ical.js reads every event of each calendar.',
  },
  'promises.linked-data': {
    'zh-Hans': '页面中的结构化数据可以读取',
    en: 'The structured data of pages can be read',
  },
  'promises.linked-data.how': {
    'zh-Hans': '读取每个页面的 JSON-LD；每二十个中有一个由 JSON-LD 处理器转换为三元组。',
    en: 'The JSON-LD of each page is read; one in twenty is turned into triples by a JSON-LD processor.',
  },
  'promises.open-data': { 'zh-Hans': '开放数据符合自己的模式', en: 'The open data fits its schema' },
  'promises.open-data.how': {
    'zh-Hans': '用 Ajv 检查每个节点和关联，编号不重复，文件与校验和一致。',
    en: 'Ajv examines every node and connection; no id occurs twice, and the files have their checksums.',
  },
  'promises.hostile': {
    'zh-Hans': '有害或有疏漏的内容会被发现',
    en: 'Harmful and careless content is found',
  },
  'promises.hostile.how': {
    'zh-Hans': '故意写入各种有害或有疏漏的内容：每一种都要指出位置，或者证实无害。',
    en: 'Content that means harm, or is careless, is put in on purpose: each must be reported with its place, or be harmless.',
  },
  'promises.properties': {
    'zh-Hans': '通过检查的内容都能生成页面',
    en: 'What passes the check can be published',
  },
  'promises.properties.how': {
    'zh-Hans': '随机生成资料库；凡是通过检查的，页面数据、订阅源和数据文件都要能生成并读取。',
    en: 'Random archives are made; for those that pass, the data of pages, the feeds and the data files must be made and read.',
  },
  'promises.repeat': { 'zh-Hans': '任何人都能生成同样的网站', en: 'Everybody can build the same site' },
  'promises.repeat.how': {
    'zh-Hans': '在不同的文件夹、时区和语言设置下从头生成两次，逐字节比较所有文件。',
    en: 'The site is built twice from nothing, in different folders, time zones and languages, and all files are compared byte by byte.',
  },
  'promises.rebuild': {
    'zh-Hans': '每次修改都会出现在所有相关页面',
    en: 'Every edit is shown wherever it belongs',
  },
  'promises.rebuild.how': {
    'zh-Hans':
      '对一份小资料库依次做二十多种修改（题目、角色、改名、移除、模板等）；每次修改后，沿用缓存的构建与从头构建逐字节比较。',
    en: 'More than twenty kinds of edits (title, role, new name, removal, template and others) are made in a small archive. After each, a build with all caches is compared byte by byte with one from nothing.',
  },
  'promises.hosting': {
    'zh-Hans': '本地预览与发布后的行为一致',
    en: 'The published site behaves like the local one',
  },
  'promises.hosting.how': {
    'zh-Hans':
      '同样的请求分别发给本地服务器和 netlify-cli，比较状态、跳转、内容和安全标头。缓存、文件类型和首页到繁体中文的跳转，netlify-cli 无法验证。',
    en: 'The same requests are sent to our server and to netlify-cli; status, redirect, content and security headers are compared. Caching, file types and the redirect of “/” to Traditional Chinese cannot be shown by netlify-cli.',
  },
} as const satisfies StringTable;

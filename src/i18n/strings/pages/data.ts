import type { StringTable } from '../../message.ts';

/** The page of open data, and the links to the data of each page. */
export const dataStrings = {
  'data.line': { 'zh-Hans': '这一页的数据', en: 'Data of this page' },
  'data.calendar': { 'zh-Hans': '日历（iCalendar）', en: 'calendar (iCalendar)' },
  'data.feed': { 'zh-Hans': 'RSS', en: 'RSS' },
  'data.cite.bib': { 'zh-Hans': '引用（BibTeX）', en: 'citation (BibTeX)' },
  'data.cite.csl': { 'zh-Hans': '引用（CSL）', en: 'citation (CSL)' },
  'data.lead': {
    'zh-Hans': '整个档案，连同每条关联的出处，都可以下载、查询、再发布。',
    en: 'The whole archive, with the evidence of every edge, to download, to question and to publish again.',
  },
  'data.licence': { 'zh-Hans': '许可', en: 'Licence' },
  'data.licence.text': {
    'zh-Hans':
      '文字与数据：CC BY 4.0。可以任意使用，只需写明“相聚”并链回所用的页面，注明是否改动。所引所述的原文属于各自的作者。',
    en: 'Texts and data: CC BY 4.0. Use them for anything; name Xiangju with a link to the page used, and say whether you changed anything. What is cited or retold belongs to its authors.',
  },
  'data.removed': {
    'zh-Hans': '要求不被收录的人，以及不公开的名字，不在任何文件里。',
    en: 'Whoever asked not to be listed, and names that are not public, are in none of these files.',
  },
  'data.files': { 'zh-Hans': '全部数据', en: 'All of it' },
  'data.file': { 'zh-Hans': '文件', en: 'File' },
  'data.size': { 'zh-Hans': '大小', en: 'Size' },
  'data.checksum': { 'zh-Hans': 'SHA-256', en: 'SHA-256' },
  'data.sums': { 'zh-Hans': '全部校验值', en: 'All checksums' },
  'data.same': {
    'zh-Hans': '内容不变，文件就一个字节也不变；文件里没有生成时间。',
    en: 'As long as the content is the same, so is every byte; no file holds the time it was made.',
  },
  'data.file.xiangju.json': { 'zh-Hans': '全部条目、关联与来源；', en: 'Every node, edge and source;' },
  'data.file.xiangju.json.schema': { 'zh-Hans': '结构见', en: 'its schema is' },
  'data.file.xiangju.schema.json': {
    'zh-Hans': '上面 JSON 的结构，JSON Schema 2020-12；单个条目的 .json 也照它',
    en: 'Shape of the JSON above, as JSON Schema 2020-12; the .json of single entries has it too',
  },
  'data.file.xiangju.nq': {
    'zh-Hans': 'RDF：每条关联自成一图，图的名字带着出处（PROV）',
    en: 'RDF: each edge in a graph of its own, whose name carries the evidence (PROV)',
  },
  'data.file.xiangju.jsonld': {
    'zh-Hans': '同样的 RDF，写成 JSON-LD 1.1',
    en: 'The same RDF as JSON-LD 1.1',
  },
  'data.file.terms.jsonld': {
    'zh-Hans': 'JSON-LD 的上下文，以及本站所用词汇的含义',
    en: 'The context of the JSON-LD, and what the terms of our own say',
  },
  'data.file.xiangju.graphml': {
    'zh-Hans': '图：可用 Gephi、yEd、NetworkX、graphology 打开',
    en: 'The graph, for Gephi, yEd, NetworkX or graphology',
  },
  'data.file.nodes.csv': { 'zh-Hans': '条目，一行一个', en: 'Nodes, one a row' },
  'data.file.edges.csv': { 'zh-Hans': '关联，一行一条', en: 'Edges, one a row' },
  'data.file.evidence.csv': {
    'zh-Hans': '每条关联的出处，一行一处',
    en: 'The evidence of each edge, one piece a row',
  },
  'data.file.figures.csv': { 'zh-Hans': '全部数字，一行一个', en: 'All figures, one a row' },
  'data.file.posts.bib': {
    'zh-Hans': '文章及其原文的引用，BibTeX',
    en: 'Citations of the posts and of what they retell, as BibTeX',
  },
  'data.file.posts.csl.json': { 'zh-Hans': '同样的引用，CSL-JSON', en: 'The same citations as CSL-JSON' },
  'data.file.events.ics': {
    'zh-Hans': '有确切日期的活动，iCalendar',
    en: 'Events whose days are known, as iCalendar',
  },
  'data.single': { 'zh-Hans': '单个条目', en: 'Single entries' },
  'data.single.lead': {
    'zh-Hans': '每个条目有固定的地址，三种语言共用。活动的议程在活动的文件里。',
    en: 'Each entry has addresses of its own, the same for all languages. Sessions are in the file of their event.',
  },
  'data.single.all': {
    'zh-Hans': '每个条目：自己的字段、所有关联和出处',
    en: 'Every entry: its fields, all its edges and their evidence',
  },
  'data.single.event': {
    'zh-Hans': '活动：整日日历项；本语言的全部活动见',
    en: 'Events: an entry of whole days; all events in this language are at',
  },
  'data.single.post': {
    'zh-Hans': '文章：本站文字与所转述原文的引用',
    en: 'Posts: citations of our text and of the one it retells',
  },
  'data.single.feed': {
    'zh-Hans': '活动、人物、项目各有 RSS，每种语言一份',
    en: 'Events, people and projects have an RSS feed each, one a language',
  },
  'data.model': { 'zh-Hans': '怎么读', en: 'How to read it' },
  'data.model.edge': {
    'zh-Hans':
      '一条关联就是一句话：某人以某角色出现在某处。JSON 里它有自己的 id、from、relation、to 和 evidence；RDF 里它是一张只有一个三元组的命名图。',
    en: 'An edge is one statement: somebody was somewhere as something. In JSON it has an id, from, relation, to and evidence; in RDF it is a named graph of one triple.',
  },
  'data.model.evidence': {
    'zh-Hans':
      '出处有两种：我们文字里的一句（prov:wasQuotedFrom 指向那一段的地址，prov:qualifiedQuotation 有原句），或外部来源（prov:hadPrimarySource）。没有出处的关联不存在。',
    en: 'Evidence is a sentence of ours (prov:wasQuotedFrom leads to its paragraph, prov:qualifiedQuotation has the words) or a source outside (prov:hadPrimarySource). There is no edge without any.',
  },
  'data.model.certainty': {
    'zh-Hans':
      '每条关联注明把握：stated（明说）、implied（由来源推出）或 disputed（说法不一）。同一件事的不同数字各自成条，不取平均。',
    en: 'Each edge says its certainty: stated, implied by the source, or disputed. Figures that contradict each other each stand for themselves; nothing is averaged.',
  },
  'data.model.names': {
    'zh-Hans': '名字按原样写出，不把繁简转换当作事实；日期照 EDTF，时间不确切的不补全。',
    en: 'Names are as written; a conversion between the scripts is never given as a fact. Dates are EDTF, as exact as the source and no more.',
  },
  'data.model.csv': {
    'zh-Hans': 'CSV 照 RFC 4180，UTF-8 带 BOM；会被表格软件当成公式的格子前加一个撇号。',
    en: 'CSV follows RFC 4180, in UTF-8 with a byte order mark; a cell that a spreadsheet would take for a formula has an apostrophe in front.',
  },
  'data.questions': { 'zh-Hans': '五个问题', en: 'Five questions' },
  'data.questions.lead': {
    'zh-Hans':
      '把 N-Quads 载入任何 RDF 库，以全部图的并集为默认图，就能这样问。下面的答案在每次构建时重新算出。',
    en: 'Load the N-Quads into any RDF library, with the union of all graphs as the default graph, and ask. The answers below are computed anew at every build.',
  },
  'data.sparql': { 'zh-Hans': 'SPARQL', en: 'SPARQL' },
  'data.none': { 'zh-Hans': '这份内容里没有答案。', en: 'This content has no answer.' },
  // Sample queries.
  'data.ask.both': {
    'zh-Hans': '谁既在 2019 年上海的 KubeCon 中国讲过，又在 2024 年香港的讲过？',
    en: 'Who spoke at KubeCon China in Shanghai in 2019 and again in Hong Kong in 2024?',
  },
  'data.ask.graduated': {
    'zh-Hans': '2023 年之后有哪些项目从 CNCF 毕业？',
    en: 'Which projects graduated from the CNCF after 2023?',
  },
  'data.ask.figures': {
    'zh-Hans': '哪些活动的到场人数说法不一，各是谁说的？',
    en: 'Of which events do sources give unlike attendance, and which sources?',
  },
  'data.ask.witnesses': {
    'zh-Hans': '谁亲身在场，又不止一次被这里转述？',
    en: 'Who was there, and is retold here more than once?',
  },
  'data.ask.why': {
    'zh-Hans': '凭什么说徐俊杰组织了 2023 年的中国贡献者峰会？',
    en: 'Why do we say that Paco Xu organized the Contributor Summit China 2023?',
  },
  // Variables of the sample queries.
  'data.var.person': { 'zh-Hans': '人物', en: 'Person' },
  'data.var.project': { 'zh-Hans': '项目', en: 'Project' },
  'data.var.event': { 'zh-Hans': '活动', en: 'Event' },
  'data.var.day': { 'zh-Hans': '日期', en: 'Day' },
  'data.var.source': { 'zh-Hans': '来源', en: 'Source' },
  'data.var.amount': { 'zh-Hans': '数字', en: 'Figure' },
  'data.var.approx': { 'zh-Hans': '限定', en: 'Said as' },
  'data.var.recaps': { 'zh-Hans': '转述', en: 'Retold' },
  'data.var.role': { 'zh-Hans': '角色', en: 'Role' },
  'data.var.quote': { 'zh-Hans': '原句', en: 'Sentence' },
  'data.var.where': { 'zh-Hans': '段落', en: 'Paragraph' },
} as const satisfies StringTable;

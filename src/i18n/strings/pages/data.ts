import type { StringTable } from '../../message.ts';

/** The page of open data, and the links to the data of each page. */
export const dataStrings = {
  'data.page': { 'zh-Hans': '本页数据', en: 'Data of this page' },
  'data.calendar': { 'zh-Hans': '日历（iCalendar）', en: 'Calendar (iCalendar)' },
  'data.feed': { 'zh-Hans': 'RSS', en: 'RSS' },
  'data.cite.bib': { 'zh-Hans': '引用（BibTeX）', en: 'Citation (BibTeX)' },
  'data.cite.csl': { 'zh-Hans': '引用（CSL）', en: 'Citation (CSL)' },
  'data.lead': {
    'zh-Hans': '本站的全部数据，包括每条关系的来源，均可下载、查询和再发布。',
    en: 'The whole archive, with the sources of every connection, to download, query and republish.',
  },
  'data.licence': { 'zh-Hans': '许可', en: 'Licence' },
  'data.licence.text': {
    'zh-Hans':
      '文字与数据采用 {licence} 许可。使用时须遵守该许可，注明“{name}”并链接到所用页面，有改动须说明。所引用和转述的原文，权利属于各自的作者。',
    en: 'Texts and data are licensed {licence}. Use them as it allows, name {name} with a link to the page used, and say whether you changed anything. What is cited or summarized belongs to its authors.',
  },
  'data.removed': {
    'zh-Hans': '要求不被收录的人，以及不公开的姓名，不在任何文件中。',
    en: 'People who asked not to be listed, and names that are not public, are in none of these files.',
  },
  'data.files': { 'zh-Hans': '全部数据', en: 'All data' },
  'data.file': { 'zh-Hans': '文件', en: 'File' },
  'data.size': { 'zh-Hans': '大小', en: 'Size' },
  'data.checksum': { 'zh-Hans': 'SHA-256', en: 'SHA-256' },
  'data.sums': { 'zh-Hans': '全部校验值', en: 'All checksums' },
  'data.same': {
    'zh-Hans': '内容不变时，文件逐字节相同；文件中没有生成时间。',
    en: 'While the content is unchanged, the files are identical byte for byte; none contains the time it was made.',
  },
  'data.file.all.json': { 'zh-Hans': '全部条目、关系与来源；', en: 'Every node, edge and source;' },
  'data.file.all.json.schema': { 'zh-Hans': '结构见', en: 'its schema is' },
  'data.file.all.schema.json': {
    'zh-Hans': '上述 JSON 的结构（JSON Schema 2020-12）；单个条目的 .json 也采用此结构',
    en: 'Structure of the JSON above (JSON Schema 2020-12); the .json of single entries has it too',
  },
  'data.file.all.nq': {
    'zh-Hans': 'RDF：每条关系是一个命名图，图名关联来源（PROV）',
    en: 'RDF: each edge in a named graph, whose name carries the evidence (PROV)',
  },
  'data.file.all.jsonld': {
    'zh-Hans': '同样的 RDF，格式为 JSON-LD 1.1',
    en: 'The same RDF as JSON-LD 1.1',
  },
  'data.file.terms.jsonld': {
    'zh-Hans': 'JSON-LD 的上下文，以及本站所用词汇的定义',
    en: 'The context of the JSON-LD, and the definitions of our own terms',
  },
  'data.file.all.graphml': {
    'zh-Hans': '关系图：可用 Gephi、yEd、NetworkX 或 graphology 打开',
    en: 'The graph, for Gephi, yEd, NetworkX or graphology',
  },
  'data.file.nodes.csv': { 'zh-Hans': '条目，每行一个', en: 'Nodes, one per row' },
  'data.file.edges.csv': { 'zh-Hans': '关系，每行一条', en: 'Edges, one per row' },
  'data.file.evidence.csv': {
    'zh-Hans': '每条关系的来源，每行一处',
    en: 'The evidence of each edge, one piece per row',
  },
  'data.file.figures.csv': { 'zh-Hans': '全部统计数字，每行一个', en: 'All numbers, one per row' },
  'data.file.posts.bib': {
    'zh-Hans': '文章及其原文的引用，BibTeX',
    en: 'Citations of the posts and their sources, as BibTeX',
  },
  'data.file.posts.csl.json': { 'zh-Hans': '同样的引用，CSL-JSON', en: 'The same citations as CSL-JSON' },
  'data.file.events.ics': {
    'zh-Hans': '有确切日期的活动，iCalendar',
    en: 'Events whose days are known, as iCalendar',
  },
  'data.single': { 'zh-Hans': '单个条目', en: 'Single entries' },
  'data.single.lead': {
    'zh-Hans': '每个条目有固定网址，各语言共用。活动的议题在该活动的文件中。',
    en: 'Each entry has addresses of its own, the same for all languages. Sessions are in the file of their event.',
  },
  'data.single.all': {
    'zh-Hans': '每个条目：字段、全部关系及其来源',
    en: 'Every entry: its fields, all its edges and their evidence',
  },
  'data.single.event': {
    'zh-Hans': '活动：全天日历项；本语言的全部活动见',
    en: 'Events: an all-day calendar entry; all events in this language are at',
  },
  'data.single.post': {
    'zh-Hans': '文章：本站文章及其原文的引用',
    en: 'Posts: citations of our text and of its source',
  },
  'data.single.feed': {
    'zh-Hans': '活动、人物、项目各有 RSS，每种语言一份',
    en: 'Events, people and projects each have an RSS feed per language',
  },
  'data.model': { 'zh-Hans': '数据结构', en: 'How to read the data' },
  'data.model.edge': {
    'zh-Hans':
      '一条关系是一个陈述：某人以某角色参加某活动。在 JSON 中它有 id、from、relation、to 和 evidence；在 RDF 中它是只有一个三元组的命名图。',
    en: 'An edge is one statement: somebody took part in something in some role. In JSON it has an id, from, relation, to and evidence; in RDF it is a named graph of one triple.',
  },
  'data.model.evidence': {
    'zh-Hans':
      '来源有两种：本站文章中的一句话（prov:wasQuotedFrom 指向段落的网址，prov:qualifiedQuotation 是原句），或外部来源（prov:hadPrimarySource）。每条关系都有来源。',
    en: 'Evidence is a sentence of a post here (prov:wasQuotedFrom leads to its paragraph, prov:qualifiedQuotation has the words) or an external source (prov:hadPrimarySource). Every edge has some.',
  },
  'data.model.certainty': {
    'zh-Hans':
      '每条关系注明确定程度：stated（来源写明）、implied（据来源推断）或 disputed（说法不一）。同一指标的不同数字分别列出，不取平均。',
    en: 'Each edge has a certainty: stated, implied by the source, or disputed. Numbers that contradict each other are separate records; nothing is averaged.',
  },
  'data.model.names': {
    'zh-Hans': '姓名保留原有写法，繁简转换不作为事实；日期采用 EDTF，与来源同样精确。',
    en: 'Names are as written; a conversion between the scripts is never given as a fact. Dates are EDTF, as exact as the source.',
  },
  'data.model.csv': {
    'zh-Hans': 'CSV 遵循 RFC 4180，编码为带 BOM 的 UTF-8；可能被电子表格当作公式的单元格前加一个撇号。',
    en: 'CSV follows RFC 4180, in UTF-8 with a byte order mark; a cell that a spreadsheet would take for a formula has an apostrophe in front.',
  },
  'data.questions': { 'zh-Hans': '查询示例', en: 'Sample queries' },
  'data.questions.lead': {
    'zh-Hans':
      '将 N-Quads 载入任意 RDF 库，以全部图的并集为默认图，即可这样查询。以下结果在每次构建时重新计算。',
    en: 'Load the N-Quads into any RDF library, with the union of all graphs as the default graph, and query. The results below are computed at every build.',
  },
  'data.sparql': { 'zh-Hans': 'SPARQL', en: 'SPARQL' },
  'data.none': { 'zh-Hans': '没有查询结果。', en: 'No results.' },
  // Sample queries.
  'data.ask.figures': {
    'zh-Hans': '哪些活动的到场人数说法不一，分别是谁说的？',
    en: 'For which events do sources give different attendance, and which sources?',
  },
  'data.ask.witnesses': {
    'zh-Hans': '谁到过现场，并且本站不止一次转述过其文章？',
    en: 'Who attended and has been summarized here more than once?',
  },
  // Variables of the sample queries.
  'data.var.person': { 'zh-Hans': '人物', en: 'Person' },
  'data.var.project': { 'zh-Hans': '项目', en: 'Project' },
  'data.var.event': { 'zh-Hans': '活动', en: 'Event' },
  'data.var.day': { 'zh-Hans': '日期', en: 'Day' },
  'data.var.source': { 'zh-Hans': '来源', en: 'Source' },
  'data.var.amount': { 'zh-Hans': '数值', en: 'Number' },
  'data.var.approx': { 'zh-Hans': '限定词', en: 'Qualifier' },
  'data.var.recaps': { 'zh-Hans': '转述次数', en: 'Summaries' },
  'data.var.role': { 'zh-Hans': '角色', en: 'Role' },
  'data.var.quote': { 'zh-Hans': '原句', en: 'Sentence' },
  'data.var.where': { 'zh-Hans': '段落', en: 'Paragraph' },
} as const satisfies StringTable;

import type { LocaleContext } from '../locale-context.ts';
import { wordIn } from './string-table.ts';

/** What the page of open data says, and the line on each entry's page. Traditional is converted at build. */
const words = {
  'zh-Hans': {
    // The line on each entry's page
    line: '这一页的数据',
    calendar: '日历（iCalendar）',
    feed: 'RSS',
    'cite.bib': '引用（BibTeX）',
    'cite.csl': '引用（CSL）',
    // The page
    lead: '整个档案，连同每条关联的出处，都可以下载、查询、再发布。',
    licence: '许可',
    'licence.text':
      '文字与数据：CC BY 4.0。可以任意使用，只需写明“相聚”并链回所用的页面，注明是否改动。所引所述的原文属于各自的作者。',
    removed: '要求不被收录的人，以及不公开的名字，不在任何文件里。',
    files: '全部数据',
    file: '文件',
    size: '大小',
    checksum: 'SHA-256',
    sums: '全部校验值',
    same: '内容不变，文件就一个字节也不变；文件里没有生成时间。',
    'file.xiangju.json': '全部条目、关联与来源；',
    'file.xiangju.json.schema': '结构见',
    'file.xiangju.schema.json': '上面 JSON 的结构，JSON Schema 2020-12；单个条目的 .json 也照它',
    'file.xiangju.nq': 'RDF：每条关联自成一图，图的名字带着出处（PROV）',
    'file.xiangju.jsonld': '同样的 RDF，写成 JSON-LD 1.1',
    'file.terms.jsonld': 'JSON-LD 的上下文，以及本站所用词汇的含义',
    'file.xiangju.graphml': '图：可用 Gephi、yEd、NetworkX、graphology 打开',
    'file.nodes.csv': '条目，一行一个',
    'file.edges.csv': '关联，一行一条',
    'file.evidence.csv': '每条关联的出处，一行一处',
    'file.figures.csv': '全部数字，一行一个',
    'file.posts.bib': '文章及其原文的引用，BibTeX',
    'file.posts.csl.json': '同样的引用，CSL-JSON',
    'file.events.ics': '有确切日期的活动，iCalendar',
    single: '单个条目',
    'single.lead': '每个条目有固定的地址，三种语言共用。活动的议程在活动的文件里。',
    'single.all': '每个条目：自己的字段、所有关联和出处',
    'single.event': '活动：整日日历项；本语言的全部活动见',
    'single.post': '文章：本站文字与所转述原文的引用',
    'single.feed': '活动、人物、项目各有 RSS，每种语言一份',
    model: '怎么读',
    'model.edge':
      '一条关联就是一句话：某人以某角色出现在某处。JSON 里它有自己的 id、from、relation、to 和 evidence；RDF 里它是一张只有一个三元组的命名图。',
    'model.evidence':
      '出处有两种：我们文字里的一句（prov:wasQuotedFrom 指向那一段的地址，prov:qualifiedQuotation 有原句），或外部来源（prov:hadPrimarySource）。没有出处的关联不存在。',
    'model.certainty':
      '每条关联注明把握：stated（明说）、implied（由来源推出）或 disputed（说法不一）。同一件事的不同数字各自成条，不取平均。',
    'model.names': '名字按原样写出，不把繁简转换当作事实；日期照 EDTF，时间不确切的不补全。',
    'model.csv': 'CSV 照 RFC 4180，UTF-8 带 BOM；会被表格软件当成公式的格子前加一个撇号。',
    questions: '五个问题',
    'questions.lead':
      '把 N-Quads 载入任何 RDF 库，以全部图的并集为默认图，就能这样问。下面的答案在每次构建时重新算出。',
    sparql: 'SPARQL',
    none: '这份内容里没有答案。',
    'ask.both': '谁既在 2019 年上海的 KubeCon 中国讲过，又在 2024 年香港的讲过？',
    'ask.graduated': '2023 年之后有哪些项目从 CNCF 毕业？',
    'ask.figures': '哪些活动的到场人数说法不一，各是谁说的？',
    'ask.witnesses': '谁亲身在场，又不止一次被这里转述？',
    'ask.why': '凭什么说徐俊杰组织了 2023 年的中国贡献者峰会？',
    'var.person': '人物',
    'var.project': '项目',
    'var.event': '活动',
    'var.day': '日期',
    'var.source': '来源',
    'var.amount': '数字',
    'var.approx': '限定',
    'var.recaps': '转述',
    'var.role': '角色',
    'var.quote': '原句',
    'var.where': '段落',
  },
  en: {
    line: 'Data of this page',
    calendar: 'calendar (iCalendar)',
    feed: 'RSS',
    'cite.bib': 'citation (BibTeX)',
    'cite.csl': 'citation (CSL)',
    lead: 'The whole archive, with the evidence of every edge, to download, to question and to publish again.',
    licence: 'Licence',
    'licence.text':
      'Texts and data: CC BY 4.0. Use them for anything; name Xiangju with a link to the page used, and say whether you changed anything. What is cited or retold belongs to its authors.',
    removed: 'Whoever asked not to be listed, and names that are not public, are in none of these files.',
    files: 'All of it',
    file: 'File',
    size: 'Size',
    checksum: 'SHA-256',
    sums: 'All checksums',
    same: 'As long as the content is the same, so is every byte; no file holds the time it was made.',
    'file.xiangju.json': 'Every node, edge and source;',
    'file.xiangju.json.schema': 'its schema is',
    'file.xiangju.schema.json':
      'Shape of the JSON above, as JSON Schema 2020-12; the .json of single entries has it too',
    'file.xiangju.nq': 'RDF: each edge in a graph of its own, whose name carries the evidence (PROV)',
    'file.xiangju.jsonld': 'The same RDF as JSON-LD 1.1',
    'file.terms.jsonld': 'The context of the JSON-LD, and what the terms of our own say',
    'file.xiangju.graphml': 'The graph, for Gephi, yEd, NetworkX or graphology',
    'file.nodes.csv': 'Nodes, one a row',
    'file.edges.csv': 'Edges, one a row',
    'file.evidence.csv': 'The evidence of each edge, one piece a row',
    'file.figures.csv': 'All figures, one a row',
    'file.posts.bib': 'Citations of the posts and of what they retell, as BibTeX',
    'file.posts.csl.json': 'The same citations as CSL-JSON',
    'file.events.ics': 'Events whose days are known, as iCalendar',
    single: 'Single entries',
    'single.lead':
      'Each entry has addresses of its own, the same for all languages. Sessions are in the file of their event.',
    'single.all': 'Every entry: its fields, all its edges and their evidence',
    'single.event': 'Events: an entry of whole days; all events in this language are at',
    'single.post': 'Posts: citations of our text and of the one it retells',
    'single.feed': 'Events, people and projects have an RSS feed each, one a language',
    model: 'How to read it',
    'model.edge':
      'An edge is one statement: somebody was somewhere as something. In JSON it has an id, from, relation, to and evidence; in RDF it is a named graph of one triple.',
    'model.evidence':
      'Evidence is a sentence of ours (prov:wasQuotedFrom leads to its paragraph, prov:qualifiedQuotation has the words) or a source outside (prov:hadPrimarySource). There is no edge without any.',
    'model.certainty':
      'Each edge says its certainty: stated, implied by the source, or disputed. Figures that contradict each other each stand for themselves; nothing is averaged.',
    'model.names':
      'Names are as written; a conversion between the scripts is never given as a fact. Dates are EDTF, as exact as the source and no more.',
    'model.csv':
      'CSV follows RFC 4180, in UTF-8 with a byte order mark; a cell that a spreadsheet would take for a formula has an apostrophe in front.',
    questions: 'Five questions',
    'questions.lead':
      'Load the N-Quads into any RDF library, with the union of all graphs as the default graph, and ask. The answers below are computed anew at every build.',
    sparql: 'SPARQL',
    none: 'This content has no answer.',
    'ask.both': 'Who spoke at KubeCon China in Shanghai in 2019 and again in Hong Kong in 2024?',
    'ask.graduated': 'Which projects graduated from the CNCF after 2023?',
    'ask.figures': 'Of which events do sources give unlike attendance, and which sources?',
    'ask.witnesses': 'Who was there, and is retold here more than once?',
    'ask.why': 'Why do we say that Paco Xu organized the Contributor Summit China 2023?',
    'var.person': 'Person',
    'var.project': 'Project',
    'var.event': 'Event',
    'var.day': 'Day',
    'var.source': 'Source',
    'var.amount': 'Figure',
    'var.approx': 'Said as',
    'var.recaps': 'Retold',
    'var.role': 'Role',
    'var.quote': 'Sentence',
    'var.where': 'Paragraph',
  },
} as const;

export type DataKey = keyof (typeof words)['en'];

/** Says the words of open data in the language of a context. */
export function dataWords(context: Pick<LocaleContext, 'locale' | 'written'>): (key: DataKey) => string {
  return (key) => wordIn(words, context, key);
}

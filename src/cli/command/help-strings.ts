import type { Lang } from '#schemas/text.ts';

/** A text of a command in two languages; Traditional Chinese is converted. */
export type HelpText = Readonly<Record<Exclude<Lang, 'zh-Hant'>, string>>;

/** What `--help` prints of each command. Lines of both languages have the same commands and options. */
export const helpStrings = {
  check: {
    en: `npm run check                       every error, warning and hint, with its position and how to fix it
npm run check -- --fix              also writes the fixes that need no decision: field order, spacing, mentions, renamed ids
npm run check -- --since main       only the findings that the change since main has introduced
npm run check -- --accept PLACE     writes what the hints at events/x.yaml or events/x.yaml:12 suggest; may be given again
npm run check -- --hints            all hints, not only the first twelve
npm run check -- --lang zh-Hans     messages in Chinese (zh-Hans, zh-Hant) or English (en); otherwise that of LANG, or of the file
npm run check -- --rules            the list of rules
npm run check -- --reporter NAME    {reporters}`,
    'zh-Hans': `npm run check                       列出全部错误、警告和提示，附位置和改法
npm run check -- --fix              同时改正不需要判断的问题：字段顺序、空格、提及、改过的标识
npm run check -- --since main       只列出 main 之后的改动带来的问题
npm run check -- --accept PLACE     采纳 events/x.yaml 或 events/x.yaml:12 处的提示；可以写多次
npm run check -- --hints            列出全部提示，而不只是前十二条
npm run check -- --lang zh-Hans     报告用的语言：zh-Hans、zh-Hant 或 en；不写则按 LANG，或按文件的语言
npm run check -- --rules            列出全部规则
npm run check -- --reporter NAME    {reporters}`,
  },
  changes: {
    en: `npm run -s changes -- --since origin/main             what a change does to the archive, in Markdown
npm run -s changes -- --since origin/main --json      the same as JSON`,
    'zh-Hans': `npm run -s changes -- --since origin/main             一次改动对档案的影响，写成 Markdown
npm run -s changes -- --since origin/main --json      同样的内容，写成 JSON`,
  },
  rename: {
    en: `npm run rename person:wang-li wang-li-istio                  changes an id; the old URL redirects to the new one
npm run rename event:meet-2020#opening opening-words         the same for a session
npm run rename -- --dry-run person:wang-li wang-li-istio     lists what would change`,
    'zh-Hans': `npm run rename person:wang-li wang-li-istio                  修改标识；旧网址会跳转到新网址
npm run rename event:meet-2020#opening opening-words         修改场次的标识
npm run rename -- --dry-run person:wang-li wang-li-istio     只列出将改动的地方`,
  },
  merge: {
    en: `npm run merge person:wanqing-lin lin-wanqing                  merges two entries: the second id is kept, the first redirects to it
npm run merge -- --dry-run person:wanqing-lin lin-wanqing     lists what would change`,
    'zh-Hans': `npm run merge person:wanqing-lin lin-wanqing                  合并两个条目：保留第二个标识，第一个跳转到它
npm run merge -- --dry-run person:wanqing-lin lin-wanqing     只列出将改动的地方`,
  },
  remove: {
    en: `npm run remove person:wang-li                shows what will change, asks about each rewritten text, and removes the person
npm run remove person:wang-li -- --dry-run   shows it and writes nothing
npm run remove person:wang-li -- --yes       accepts every rewritten text`,
    'zh-Hans': `npm run remove person:wang-li                列出将改动的地方，逐一询问改写后的文字，然后移除此人
npm run remove person:wang-li -- --dry-run   只列出，不写入
npm run remove person:wang-li -- --yes       接受全部改写后的文字`,
  },
  align: {
    en: `npm run align                        writes into every translation which paragraphs of its original it translates
npm run align -- FILE …              the same for these translations
npm run align -- --done FILE …       these translations are up to date with the original as it is now`,
    'zh-Hans': `npm run align                        在每篇译文里写明各段对应原文的哪一段
npm run align -- FILE …              只处理这些译文
npm run align -- --done FILE …       声明这些译文已与现在的原文一致`,
  },
  counts: {
    en: 'npm run counts                       numbers of nodes, edges, evidence, topics and places, and the related posts of each post',
    'zh-Hans':
      'npm run counts                       条目、关系、依据、主题和地点的数量，以及每篇文章的相关文章',
  },
  editor: {
    en: 'npm run editor                       writes the JSON Schemas that editors read for completion and checks',
    'zh-Hans': 'npm run editor                       写出编辑器用来补全和检查的 JSON Schema',
  },
  licences: {
    en: `npm run licences              packages of package-lock.json by licence, those that the site needs
npm run licences -- --tools   also those that only build and test it, and what is bundled into scripts of the browser`,
    'zh-Hans': `npm run licences              按许可列出 package-lock.json 里网站需要的软件包
npm run licences -- --tools   也列出只用于构建和测试的软件包，以及打进浏览器脚本的部分`,
  },
  links: {
    en: `npm run links                              requests every page on other sites that the archive links to, and writes content/links.lock.yml
npm run links -- --limit 200 --minutes 5   requests 200 pages at most, for 5 minutes at most (default: 1000, 20 minutes)
npm run links -- --dry-run                 prints how many pages are due, and requests none

It requests one page at a time from each host, with a pause in between, and stops for a host that answers that it is
busy. After an interruption the next run continues. A page that was found is requested again after 90 days, a page that
was missing after one day.`,
    'zh-Hans': `npm run links                              请求档案链接到的每个外部网页，写出 content/links.lock.yml
npm run links -- --limit 200 --minutes 5   最多请求 200 个网页，最多 5 分钟（默认 1000 个、20 分钟）
npm run links -- --dry-run                 只说有多少网页需要检查，不发请求

每个网站一次只请求一个网页，中间有停顿；网站回答繁忙时不再请求它。中断之后，下次运行会接着做。找到的网页 90 天后再查，
失效的网页一天后再查。`,
  },
  words: {
    en: 'npm run words                        wording and spacing that differ from the style guide (.prh.yml)',
    'zh-Hans': 'npm run words                        列出与用语规范（.prh.yml）不同的词语和空格',
  },
  paragraphs: {
    en: `npm run paragraphs                       finds the successors of published paragraphs that were changed
npm run paragraphs -- --since v1         also locks the paragraphs of this commit, which was published
npm run paragraphs -- --dry-run          lists them and writes nothing`,
    'zh-Hans': `npm run paragraphs                       为改写过的已发布段落找到对应的新段落
npm run paragraphs -- --since v1         也记录这个已发布提交里的段落
npm run paragraphs -- --dry-run          只列出，不写入`,
  },
  verify: {
    en: `npm run verify                           runs every check on dist/ and writes content/verified.lock.yml; build first
npm run verify -- --only html,links      runs these: {names}
npm run verify -- --quick                leaves out those that take minutes or install something: {slow}
npm run verify -- --dist DIR             examines the built site in this folder
npm run verify -- --dry-run              writes nothing`,
    'zh-Hans': `npm run verify                           对 dist/ 做全部检查，写出 content/verified.lock.yml；请先构建
npm run verify -- --only html,links      只做这些：{names}
npm run verify -- --quick                跳过要花几分钟或要安装软件的：{slow}
npm run verify -- --dist DIR             检查这个文件夹里建好的网站
npm run verify -- --dry-run              不写入`,
  },
  new: {
    en: `npm run new KIND [ID] -- --title "…"     KIND: {kinds}
npm run new KIND -- --help               the options of a kind
npm run new archive -- --to FOLDER --title "…"   the archive of another community`,
    'zh-Hans': `npm run new KIND [ID] -- --title "…"     KIND（类别）：{kinds}
npm run new KIND -- --help               某一类别的选项
npm run new archive -- --to FOLDER --title "…"   另一个社区的档案`,
  },
  'import.usage': {
    en: `npm run import -- FILE or FOLDER … [--write]
npm run import -- --help             lists the formats and options`,
    'zh-Hans': `npm run import -- 文件或文件夹 … [--write]
npm run import -- --help             列出格式和选项`,
  },
  import: {
    en: `npm run import -- FILE or FOLDER … [--write]

Converts texts of other sites to drafts and reports what was changed or dropped and why. Without --write nothing is
written. The format of a file is recognized:
{formats}

  --write         write the drafts to content/posts; no file is overwritten
  --format NAME   the format of every file
  --site URL      where the texts were published: base of relative links, and the source of the drafts
  --author ID     the author, for files that name none: person:id, organization:id or a name
  --date DAY      the day of publication, for files that have none: 2024-05-01
  --lang TAG      the language, where it is recognized wrongly: {langs}
  --about ID      what the text is about: event:id, project:id …; can be repeated
  --id ID         the id of the draft, for a single file
  --verbose       list every diagnostic in full
  --report        print a table of the formats instead`,
    'zh-Hans': `npm run import -- 文件或文件夹 … [--write]

把别的网站的文章转换成草稿，并报告改了什么、丢了什么、为什么。不写 --write 就不写入任何文件。格式会自动识别：
{formats}

  --write         把草稿写进 content/posts；不会覆盖已有的文件
  --format NAME   全部文件的格式
  --site URL      文章原来发布的网址：补全相对链接，也是草稿的来源
  --author ID     没有写作者的文件的作者：person:标识、organization:标识，或者名字
  --date DAY      没有写日期的文件的发布日期：2024-05-01
  --lang TAG      语言识别错误时指定：{langs}
  --about ID      文章的主题：event:标识、project:标识……；可以写多次
  --id ID         草稿的标识，只用于单个文件
  --verbose       完整列出每一条报告
  --report        只打印各格式的统计表`,
  },
} as const satisfies Readonly<Record<string, HelpText>>;

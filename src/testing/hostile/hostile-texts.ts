import {
  casesOf,
  eventWith,
  type HostileCase,
  organizationWith,
  personWith,
  postWith,
} from './hostile-case.ts';

/** Markup and syntax of formats, which every output must escape. */
const HARMLESS_TEXTS = {
  script: '<script>alert(1)</script>',
  'event handler': '<img src=x onerror=alert(1)>',
  'end of title': '</title><script>alert(1)</script>',
  'end of data': '</script><script>alert(1)</script>',
  'end of CDATA': ']]><x/>',
  'comment end': '--> <b>',
  entity: '&lt;b&gt; &amp;amp; &#x3c;',
  template: '{{constructor.constructor("alert(1)")()}} \u0024{alert(1)} <%= 1 %>',
  'SQL injection': "Robert'); DROP TABLE people;--",
  formula: '=HYPERLINK("https://evil.example","x")',
  'formula with at': '@SUM(1+1)*cmd|/c calc!A0',
  'BibTeX fields': 'A}, note={forged}, x={$\\input{/etc/passwd}%',
  'LaTeX letters': '50 % of $x_1 & #2 ~ ^ \\ {',
  'calendar lines': 'A\\nBEGIN:VEVENT;SUMMARY:x',
  'calendar signs': 'a;b,c:d"e',
  'Turtle syntax': 'a" . <x> <y> "',
  'Markdown syntax': '[a](javascript:alert(1)) **b** `c` | d',
  'path syntax': '../../etc/passwd',
  'inherited name': 'constructor',
  'inherited prototype': '__proto__',
  'word null': 'null and undefined and NaN',
  'only digits': '12345',
  emoji: '👩‍💻 王立 👨‍👩‍👧',
  'letters with marks': 'Ngũgĩ Đặng Łukasz',
  'name in another script': 'Зоя Иванова',
  'letters beyond the first plane': '𠮷野家 𝒳 ABC',
  'leading mark': '- a # b ? c',
  quotes: '"a" \'b\' “c” «d» 「e」',
};

/** Characters that are invisible, or change how their neighbours are shown. */
const UNSEEN = {
  NUL: 'a\\0b',
  'start of heading': 'a\\x01b',
  bell: 'a\\x07b',
  'escape character': 'a\\x1bb',
  delete: 'a\\x7fb',
  'C1 control': 'a\\x85b',
  'lone surrogate': 'a\\uD800b',
  'RTL override': 'a\\u202Eb',
  'LTR embedding': 'a\\u202Ab',
  isolate: 'a\\u2066b',
  'RTL mark': 'a\\u200Fb',
  'zero-width space': 'a\\u200Bb',
  'word joiner': 'a\\u2060b',
  'soft hyphen': 'a\\u00ADb',
  'byte order mark': 'a\\uFEFFb',
  'Hangul filler': 'a\\u3164b',
  'private use': 'a\\uE000b',
  'private use of a plane': 'a\\U000F0000b',
  'tag letter': 'a\\U000E0041b',
  noncharacter: 'a\\uFFFFb',
  'replacement character': 'a\\uFFFDb',
  'line separator': 'a\\u2028b',
  'object replacement': 'a\\uFFFCb',
  'many combining marks': `a${'\\u0301'.repeat(12)}b`,
  'interlinear annotation': 'a\\uFFF9b',
  'musical control': 'a\\U0001D173b',
};

/** Names without a visible character, or of several lines. */
const UNREADABLE = {
  'zero-width only': '"\\u200B\\u200D"',
  'combining marks only': '"\\u0301\\u0302"',
  'blanks only': '"   "',
  empty: '""',
  'line break': '"a\\nb"',
  'carriage return': '"a\\rb"',
  'punctuation only': '"...!?"',
  'two thousand letters': `"${'a'.repeat(2000)}"`,
  'two thousand Han': `"${'名'.repeat(2000)}"`,
  'number 007': '007',
  list: '[a, b]',
  null: 'null',
  'tab inside': '"a\\tb"',
};

/** Letters of another script that look like the Latin letters of the same word. */
const LOOKALIKES = {
  'Cyrillic in Latin': 'Pаypal Inc',
  'Greek in Latin': 'Gοogle',
  'Cyrillic capital': 'Мicrosoft',
  'Armenian in Latin': 'Goօgle',
  'full-width in Latin': 'Goｏgle',
  'mathematical letters': '𝐆𝐨𝐨𝐠𝐥𝐞',
};

/** Text of a post that is code, or a link to another place than its text shows. */
const REPORTED_POSTS = {
  'script element': '<script>alert(1)</script>',
  'image of another site': '<img src="https://evil.example/t.gif">',
  'script between comments': '<!-- a --><script>alert(1)</script><!-- b -->',
  'comment that ends at once': '<!--><script>alert(1)</script>-->',
  'comment with bang': '<!-- a --!><script>alert(1)</script>',
  'image between comments': '<!-- a --><img src="https://evil.example/t.gif"><!-- b -->',
  'comment without end': '<!-- a',
  'style element': '<style>body{display:none}</style>',
  iframe: '<iframe src="https://evil.example"></iframe>',
  'svg with script': '<svg onload=alert(1)></svg>',
  'processing instruction': '<?php echo 1 ?>',
  doctype: '<!DOCTYPE html>',
  'javascript link': '[a](javascript:alert(1))',
  'javascript link with tab': '[a](java&#9;script:alert(1))',
  'data link': '[a](data:text/html,<b>)',
  'vbscript link': '[a](vbscript:x)',
  'file link': '[a](file:///etc/passwd)',
  'protocol-relative link': '[a](//evil.example)',
  'backslash link': '[a](\\\\\\\\evil.example)',
  'credentials in link': '[a](https://user:pass@example.org/)',
  'loopback link': '[a](http://127.0.0.1:8080/)',
  'loopback by name': '[a](http://localhost/)',
  'private network': '[a](http://192.168.1.1/)',
  'metadata service': '[a](http://169.254.169.254/latest)',
  'link to a decimal host': '[a](http://2130706433/)',
  'Cyrillic host': '[a](https://gооgle.com/)',
  'punycode host': '[a](https://xn--ggle-55da.com/)',
  'blank in link': '[a](<https://example.org/a b>)',
  'dead inside link': '[a](/en/people/nobody/)',
  'dead relative link': '[a](../nobody/)',
  'dead fragment': '[a](#nowhere)',
  'undefined footnote': 'a.[^1]',
  'unknown person': '[a](person:nobody)',
  'unknown kind': '[a](animal:cat)',
  'inherited id': '[a](person:constructor)',
  'unknown role': '[王立](person:wang-li "emperor at event:meet-2020")',
  'picture of another site': '![a](https://evil.example/a.png)',
  'picture by data': '![a](data:image/png;base64,AAAA)',
  'picture outside': '![a](../../etc/passwd)',
  'picture without words': '![](/pictures/a.png)',
  'RTL override in text': 'a \u202e b',
  'tag letters in text': 'a \u{e0041} b',
  'control by reference': 'a &#1; b',
  'NUL by reference': 'a &#0; b',
  'nested quotes': `${'> '.repeat(5000)}a`,
  'nested lists': Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
};

const HARMLESS_POSTS = {
  'HTML as code': '`<script>alert(1)</script>`\n\n```html\n<script>\n```',
  comment: 'a <!-- note for editors --> b',
  'unclosed tag': '<b',
  'nested emphasis': '*a **b '.repeat(2000),
  'escaped tag': '\\<b\\> and &lt;b&gt;',
  'less than': '1 < 2 and a<b',
  'braces of JavaScript': 'a {b} \u0024{c}',
  'fence of templates': '```\n{{ x }} <% y %>\n```',
  'many brackets': `${'['.repeat(5000)}a`,
  'many backticks': '`'.repeat(5001),
  'many stars': '*'.repeat(5001),
  'many links': '[a](https://example.org/) '.repeat(500),
  'long word': 'a'.repeat(50_000),
  'long Chinese paragraph': '相聚。'.repeat(5000),
  table: '| a | b |\n| --- | --- |\n| `|` | \\| |',
  'entities of characters': '&copy; &#20013; &nbsp;',
  'bare address': 'See https://example.org/a?b=c&d=e.',
};

/** Expressions of MDX; `texts/author-code.test.ts` has a hundred more. */
const REPORTED_MDX = {
  'MDX expression': '{1 + 1}',
  'MDX import': "import x from 'node:fs'",
  'MDX export': 'export const x = 1',
  'MDX expression in attribute': '<Figures of="event:meet-2020" x={1} />',
  'MDX spread': '<Figures {...{}} />',
  'MDX between comments': '{/* a */ globalThis.x = 1 /* b */}',
  'MDX unknown component': '<Unknown />',
  'MDX directive': '<Figures of="event:meet-2020" set:html="x" />',
};

/** Hostile and careless texts. */
export const HOSTILE_TEXTS: readonly HostileCase[] = [
  ...Object.entries(HARMLESS_TEXTS).flatMap(([name, value]): HostileCase[] => {
    const text = JSON.stringify(value);
    return [
      {
        name: `event named: ${name}`,
        expected: 'harmless',
        files: { 'events/other.yaml': eventWith({ name: text }) },
      },
      {
        name: `title of a post: ${name}`,
        expected: 'harmless',
        files: { 'posts/story.md': postWith('It rained.', { title: text, summary: text }) },
      },
    ];
  }),
  ...casesOf('harmless', HARMLESS_TEXTS, (value) => ({
    'organizations/firm.yaml': organizationWith({
      summary: JSON.stringify(value),
      aliases: `[${JSON.stringify(value)}]`,
    }),
  })),
  ...casesOf('reported', UNSEEN, (value) => ({ 'events/other.yaml': eventWith({ name: `"${value}"` }) })),
  ...casesOf('reported', UNREADABLE, (value) => ({
    'organizations/firm.yaml': organizationWith({ name: value }),
  })),
  ...casesOf('reported', LOOKALIKES, (value) => ({
    'organizations/firm.yaml': organizationWith({ name: JSON.stringify(value) }),
  })),
  ...casesOf('reported', LOOKALIKES, (value) => ({ 'people/look.yaml': personWith(value) })),
  ...casesOf('reported', REPORTED_POSTS, (text) => ({ 'posts/story.md': postWith(text) })),
  ...casesOf('harmless', HARMLESS_POSTS, (text) => ({ 'posts/story.md': postWith(text) })),
  ...casesOf('reported', REPORTED_MDX, (text) => ({ 'posts/story.mdx': postWith(text) })),
];

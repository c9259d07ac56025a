import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { archiveNames } from './archive-names.ts';
import { wordCoverage } from './diagnostics/coverage.ts';
import type { FormatName } from './formats/import-formats.ts';
import { importFiles } from './import-files.ts';

const names = archiveNames([], { toHans: String, toHant: String } as never, () => []);

const HAN = [...'港口纸船大会讲者说起云原生社区聚会志愿者林晚晴写在码头上的灯亮着'];
const word = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((number) => `word${number}`),
  fc.array(fc.constantFrom(...HAN), { minLength: 1, maxLength: 6 }).map((chars) => chars.join('')),
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

/** Marks inside a line, of Markdown, HTML and the dialects of site generators. */
const inline = fc
  .tuple(
    fc.constantFrom(
      '$1',
      '**$1**',
      '*$1*',
      '~~$1~~',
      '`$1`',
      '==$1==',
      'H~$2~O',
      '$a_{$2}+b$',
      ':$2:',
      '[$1](https://example.org/$2)',
      '[$1](/posts/$2.html)',
      '[$1]($2.md#part)',
      '[$1](javascript:$2)',
      '[$1][$2]',
      '![$1](/assets/$2.png "$1")',
      '![$1](http://example.org/$2.png)',
      '<b>$1</b><br>$1',
      '<span class="$2">$1</span>',
      '<a href="/$2" title="$1">$1</a>',
      '<img src="/img/$2.gif" alt="$1">',
      '<kbd>$1</kbd><sup>$2</sup>',
      '<!-- $1 -->',
      '{% post_url 2019-05-01-$2 %}',
      '[$1]({% post_url 2019-05-01-$2 %})',
      '{% post_link $2 $1 %}',
      '{{ site.baseurl }}/$2',
      '{{ page.$2 | default: "$1" }}',
      '{{< ref "$2.md" >}}',
      '{{< $2 "$1" >}}',
      '{% $2 $1 %}',
      '$1{: .$2}',
      '$1[^$2]',
      '&lt;$1&gt; &amp; $2',
    ),
    words,
    fc.integer({ min: 1, max: 9999 }),
  )
  .map(([pattern, text, number]) => pattern.replaceAll('$1', text).replaceAll('$2', `name${number}`));
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

/** Blocks of lines; `$1`, `$2` and `$3` are lines. */
const block = fc
  .tuple(
    fc.constantFrom(
      '$1',
      '$1\n$2',
      '$1  \n$2\\\n$3',
      '## $1',
      '$1\n====',
      '- $1\n  - $2\n- $3',
      '1. $1\n   $2\n2. $3',
      '- [ ] $1\n- [x] $2',
      '> $1\n> $2',
      '```js\n$1\n```',
      '| $1 | b |\n| --- | --- |\n| $2 |\n| $3 | 1 | 2 |',
      '<table><tr><th colspan="2">$1</th></tr><tr><td rowspan=2>$2</td><td>$3</td></tr></table>',
      '<details><summary>$1</summary>\n\n$2\n\n</details>',
      '<div align="center">\n$1\n</div>',
      '<dl><dt>$1</dt><dd>$2</dd></dl>',
      '<style>$1</style><script>$2</script>',
      '<iframe src="https://example.org/embed" title="$1"></iframe>',
      '$1\n: $2',
      '$$\n$1\n$$',
      '*[HTML]: $1',
      '[name1]: https://example.org/a "$1"',
      '[^name1]: $1\n    $2',
      '{% if page.a %}\n$1\n{% else %}\n$2\n{% endif %}',
      '{% highlight js %}\n$1\n{% endhighlight %}',
      '{% raw %}$1{% endraw %}',
      '{% blockquote %}\n$1\n{% endblockquote %}',
      '{{< note >}}\n$1\n{{< /note >}}',
      '{{% alert title="$1" %}}\n$2\n{{% /alert %}}',
      ':::tip $1\n$2\n:::',
      '<!-- $1 -->\n\n$2',
      '<!--more-->\n\n$1',
      '***\n$1\n\n---\n\n$2',
    ),
    line,
    line,
    line,
  )
  .map(([pattern, ...lines]) => pattern.replace(/\$([123])/g, (_, index) => lines[Number(index) - 1] ?? ''));

const document = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 8 }),
    words,
    words,
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('author: Lin Wanqing\n', ''),
  )
  .map(([blocks, title, extra, lineEnd, author]) =>
    `---\ntitle: ${title}\ndate: 2019-05-02\n${author}authorlink: https://example.org/wanqing\nlayout: post\nextra: ${extra}\ntags: [${extra}]\n---\n港口的一天写在这里。\n\n${blocks.join('\n\n')}\n`.replaceAll(
      '\n',
      lineEnd,
    ),
  );

const RUNS = 250;

const FORMATS: readonly FormatName[] = ['jekyll', 'hugo-academic', 'hugo-localized', 'kubesphere'];

for (const format of FORMATS)
  test(`each word of a generated text is in its draft or reported, as ${format}`, () => {
    let imported = 0;
    fc.assert(
      fc.property(document, fc.constantFrom(undefined, 'https://example.org/blog'), (text, site) => {
        const file = { path: '_posts/2019-05-02-a-day.md', bytes: Buffer.from(text) };
        const options = { format, author: 'Lin Wanqing', date: '2019-05-02', site };
        const [result] = importFiles([file], { names, posts: new Set() }, options);
        // A refused file is reported as a whole.
        if (!result || !('drafts' in result)) return assert.ok(result?.refusals.length);
        imported += 1;
        assert.deepEqual(wordCoverage(text.replaceAll('\r\n', '\n'), result).missing, []);
        assert.ok(!result.diagnostics.some(({ code }) => code === 'unaccounted-text'));
      }),
      { seed: 19, numRuns: RUNS },
    );
    assert.ok(imported > RUNS * 0.9, `${imported} of ${RUNS} were imported`);
  });

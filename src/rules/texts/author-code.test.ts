import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '#reader/archive.ts';
import { eventFile } from '#testing/fixture-archive.ts';
import { temporaryFolder } from '#testing/temporary-folder.ts';
import { checkArchive } from '../check-archive.ts';

const FIELDS = `title: T
summary: S.
date: 2020-07-01
lang: en
kind: essay
authors: [xiangju]
about: [event:e]
sources: [s]`;
const RUN = "globalThis.process.getBuiltinModule('fs').writeFileSync('written','x')";
const FIGURES = '<Figures of="event:e" />';

/** Ways to make a post run code in the build or in a browser, by the end of its file name. */
const MDX_ATTEMPTS = [
  // expressions
  `Hello {${RUN}}.`,
  `{${RUN}}`,
  `Hello {/* a */ ${RUN} /* b */}.`,
  `{/* a */ ${RUN}}`,
  `{/* a */}{${RUN}}{/* b */}`,
  `{/* a *//**/${RUN}/**/}`,
  `{// a\n${RUN}\n// b\n}`,
  `{\`\${${RUN}}\`}`,
  `{{a: {b: {c: ${RUN}}}}.a}`,
  `{(() => { ${RUN} })()}`,
  `{<b>{${RUN}}</b>}`,
  `- item\n  - {${RUN}}`,
  `> {${RUN}}`,
  `| a | {${RUN}} |\n| --- | --- |\n| b | c |`,
  `# {${RUN}}`,
  `**{${RUN}}**`,
  `Note.[^1]\n\n[^1]: {${RUN}}`,
  `[{${RUN}}](event:e)`,
  `[a {${RUN}} b](https://example.org)`,
  `\\\\{${RUN}}`,
  '{frontmatter.title}',
  '{props.x}',
  '{import.meta.env.SECRET}',
  `{await import('node:fs')}`,
  '{debugger}',
  // attributes
  `<Figures of="event:e" x={${RUN}} />`,
  `<Figures of={"event:e"} />`,
  `<Figures of={\`event:e\`} />`,
  `<Figures of="event:e" {...(${RUN})} />`,
  `<Figures {...{of: "event:e"}} />`,
  `<Figures of="event:e" x=<b>{${RUN}}</b> />`,
  '<Figures of="event:e" set:html="<script>alert(1)</script>" />',
  '<Figures of="event:e" client:load />',
  '<Figures of="event:e" server:defer />',
  '<Figures of="event:e" is:raw />',
  '<Figures of="event:e" define:vars="x" />',
  '<Figures of="event:e" onclick="alert(1)" />',
  `<Figures of="event:e">{${RUN}}</Figures>`,
  `<Figures of="event:e">text</Figures>`,
  // components and elements
  `<script>${'alert(1)'}</script>`,
  '<img src="x" onerror="alert(1)" />',
  '<svg:script href="x" />',
  '<a.b.c />',
  '<Figures.x of="event:e" />',
  '<globalThis.process />',
  '<></>',
  '<iframe srcdoc="&lt;script&gt;" />',
  '<Fragment set:html="<script>alert(1)</script>" />',
  '<Astro.self />',
  '<Content />',
  '<_components.p />',
  '<this.x />',
  '<x:Figures of="event:e" />',
  '<Figures x:of="event:e" />',
  '<Figures of="event:e" xlink:href="javascript:alert(1)" />',
  '<Figures.default of="event:e" />',
  '<Figures of="event:e" class:list="x" />',
  '<Figures of="event:e" transition:persist />',
  '<Figures of="event:e" slot="head" />',
  '<Roll id="a" of="event:e"><Figures of="event:e" /></Roll>',
  `<Figures of="event:e"\n{...(${RUN})}\n/>`,
  `<Roll id={String.raw\`\${${RUN}}\`} of="event:e" />`,
  `<>{${RUN}}</>`,
  '<><script>alert(1)</script></>',
  `<!-- {${RUN}} -->`,
  `{<Figures of="event:e" />}`,
  `{class { static { ${RUN} } }}`,
  `{/\\/\\* a \\*\\//.test(${RUN})}`,
  `{String.raw\`\${${RUN}}\`}`,
  "{import.meta.glob('/**', { eager: true, query: '?raw' })}",
  "{new URL('./x.ts', import.meta.url)}",
  // modules
  "import x from './x.json' with { type: 'json' }",
  `export { default } from 'data:text/javascript,${RUN}'`,
  `export const prerender = false\n\n${FIGURES}`,
  `import x from './x.ts'\n\n${FIGURES}`,
  `import './x.ts'`,
  `import fs from 'node:fs'`,
  `import x from '/etc/passwd?raw'`,
  `export const x = ${RUN}`,
  `export default ({ children }) => children`,
  `export * from './x.ts'`,
  `export const getStaticPaths = () => []`,
  `export { x } from './x.ts'`,
  `${FIGURES}\n\nexport function f() { ${RUN} }`,
  // links
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java&#115;cript:alert(1))',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](vbscript:x)',
  '[a](//evil.example)',
  '[a](/\\evil.example)',
  '![a](data:image/svg+xml,<svg/>)',
  '![a](../../../../etc/passwd "A. Photo: B, CC0-1.0")',
  '![a](./secret.png "A. Photo: B, CC0-1.0")',
];

const MARKDOWN_ATTEMPTS = [
  '<!-- a --><script>alert(1)</script><!-- b -->',
  '<!--><script>alert(1)</script>-->',
  '<!---><script>alert(1)</script>-->',
  '<!-- a --!><script>alert(1)</script>-->',
  '<!-- a <!-- b --> <script>alert(1)</script> -->',
  '<!-- a --><img src="https://evil.example/t.gif"><!-- b -->',
  'Text <!-- a --><b>x</b>',
  'Text <!--> b --> c',
  '> <!-- never closed\n\nText',
  '<!-- never closed',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php x ?>',
  '<!DOCTYPE html>',
  '<script\nsrc="https://evil.example/x.js"></script>',
  '<ScRiPt>alert(1)</sCrIpT>',
  '<style>@import url(https://evil.example)</style>',
  '<details open ontoggle=alert(1)>x</details>',
  '- <svg onload=alert(1)>',
  '| a | <b>b</b> |\n| --- | --- |\n| c | d |',
  'Note.[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
  '<javascript:alert(1)>',
];

/** Front matter that names code, or that Astro would end before the reader does. */
const FRONT_MATTER_ATTEMPTS = [
  `---js\n{ title: ${RUN} }\n---\n\nText.`,
  `---\n${FIELDS}\nlayout: ../../src/layouts/Page.astro\n---\n\nText.`,
  `---\n${FIELDS}\nkeywords: [!!js/function "function () { ${RUN} }"]\n---\n\nText.`,
  `---\n${FIELDS}\nkeywords: [!own x]\n---\n\nText.`,
  `---\n${FIELDS}\nkeywords: ["a\n---x\nexport const x = ${RUN}\n"]\n---\n\nText.`,
  `---\n${FIELDS}\nkeywords: ["a\n+++\n{${RUN}}\n"]\n---\n\nText.`,
  `+++\ntitle = "T"\n+++\n\n{${RUN}}`,
  `\n---\n${FIELDS}\n---\n\n{${RUN}}`,
  `---\n${FIELDS}\n---\n---\nx: 1\n---\n{${RUN}}`,
  `---\n${FIELDS}\nsetup: "import x from './x'"\n---\n\nText.`,
  `---\n${FIELDS}\nimports: [x]\n---\n\nText.`,
  `---\n${FIELDS}\nurl: /admin/\n---\n\nText.`,
  `---\n${FIELDS}\ncomponents: { p: script }\n---\n\nText.`,
  `---\n${FIELDS}\n---\n---\nlayout: x\n---\n\nText.`,
];

const post = (body: string, fields = FIELDS) => `---\n${fields}\n---\n\n[E](event:e) was held.\n\n${body}\n`;
/** Line of the first line of a body in `post`. */
const BODY_LINE = FIELDS.split('\n').length + 6;
const DRAFT = `${FIELDS}\ndraft: true`;

const files = new Map<string, string>();
/** Adds a file to the archive of this test and returns its path. */
function addFile(format: string, text: string): string {
  const file = `posts/p-${files.size}.${format}`;
  files.set(file, text);
  return file;
}

const bodies = Object.entries({ mdx: MDX_ATTEMPTS, md: MARKDOWN_ATTEMPTS }).flatMap(([format, attempts]) =>
  attempts.map((body) => ({
    body,
    file: addFile(format, post(body)),
    draft: addFile(format, post(body, DRAFT)),
  })),
);
const fronts = FRONT_MATTER_ATTEMPTS.map((text) => ({ text, file: addFile('mdx', text) }));
const harmless = [
  addFile(
    'mdx',
    post(
      `${FIGURES}\n\n{/* a */}\n\n{/* a */ /* b */}\n\n\\{a} &#123;b} \`{c}\` &lt;b>\n\n\`\`\`js\n{d}\n\`\`\`\n`,
    ),
  ),
  addFile('md', post('A <!-- a --> b.\n\n<!-- c -->\n\n`<script>` {x} import y')),
];

const dir = temporaryFolder({
  'sources.yml': 's: { title: S, url: "https://example.org" }\n',
  'events/e.yaml': eventFile('2019-06-01', 'statistics: [{ metric: people, label: People, value: 1 }]\n'),
  ...Object.fromEntries(files),
});
const errorsByFile = Map.groupBy(
  checkArchive(readArchive(dir)).filter(({ severity }) => severity === 'error'),
  ({ file }) => file,
);

for (const { body, file, draft } of bodies)
  test(`what an author may not write is an error at its place: ${body}`, () => {
    assertErrorWithin(file, BODY_LINE, body);
    assertErrorWithin(draft, BODY_LINE + 1, body);
  });

for (const { text, file } of fronts)
  test(`front matter that is code is an error in ${file}: ${text.slice(0, 200)}`, () => {
    assert.ok(errorsByFile.has(file));
  });

test('components with attributes in quotes, comments and escaped characters pass', () => {
  assert.deepEqual(
    harmless.flatMap((file) => errorsByFile.get(file) ?? []),
    [],
  );
});

function assertErrorWithin(file: string, first: number, body: string): void {
  const last = first + body.split('\n').length - 1;
  const errors = errorsByFile.get(file) ?? [];
  assert.ok(
    errors.some(({ line }) => line >= first && line <= last),
    `${file}:${first}–${last}: ${JSON.stringify(errors)}`,
  );
}

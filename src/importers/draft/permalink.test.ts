import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlogSettings } from '../blog-settings.ts';
import { permalink } from './permalink.ts';

const FIELDS = { title: '港口的夜晚', date: '2020-05-07', slug: undefined, categories: ['见闻'] };

/** The address of a file in a blog with these settings. */
function addressOf(name: string, settings: string, path: string, more: object = {}): string | undefined {
  const blog = readBlogSettings(name, settings);
  assert.ok(blog);
  return (
    permalink(blog, { ...FIELDS, path, ...more }) &&
    decodeURI(permalink(blog, { ...FIELDS, path, ...more }) ?? '')
  );
}

test('Hugo: permalinks of the section, else the folder and the name or slug', () => {
  const base = 'baseURL = "https://b.example.org/"\n';
  assert.equal(
    addressOf('config.toml', base, 'content/posts/night.md'),
    'https://b.example.org/posts/night/',
  );
  assert.equal(
    addressOf('hugo.toml', base, 'content/posts/night/index.md'),
    'https://b.example.org/posts/night/',
  );
  const own = `${base}[permalinks]\nposts = "/:year/:month/:slug/"\n`;
  assert.equal(
    addressOf('config.toml', own, 'content/posts/night.md', { slug: 'harbour' }),
    'https://b.example.org/2020/05/harbour/',
  );
  assert.equal(
    addressOf('config.toml', own, 'content/posts/night.md'),
    'https://b.example.org/2020/05/港口的夜晚/',
  );
});

test('Jekyll: a style, a pattern, and the date style without either', () => {
  const path = '_posts/2020-05-07-night.md';
  const base = 'url: https://b.example.org\nbaseurl: /blog\n';
  assert.equal(addressOf('_config.yml', base, path), 'https://b.example.org/blog/见闻/2020/05/07/night.html');
  assert.equal(
    addressOf('_config.yml', `${base}permalink: pretty\n`, path),
    'https://b.example.org/blog/见闻/2020/05/07/night/',
  );
  assert.equal(
    addressOf('_config.yml', `${base}permalink: /p/:title/\n`, path),
    'https://b.example.org/blog/p/night/',
  );
});

test('Hexo: its own pattern, and no address for a part that the file does not tell', () => {
  const hexo = 'url: https://b.example.org\nnew_post_name: :title.md\n';
  const path = 'source/_posts/night.md';
  assert.equal(addressOf('_config.yml', hexo, path), 'https://b.example.org/2020/05/07/night/');
  assert.equal(
    addressOf('_config.yml', `${hexo}permalink: post/:name/\n`, path),
    'https://b.example.org/post/night/',
  );
  assert.equal(addressOf('_config.yml', `${hexo}permalink: post/:abbrlink/\n`, path), undefined);
  assert.equal(addressOf('_config.yml', hexo, path, { date: '' }), undefined);
});

test('settings that cannot be read, and a blog without an address, give none', () => {
  assert.equal(readBlogSettings('config.toml', 'baseURL = '), undefined);
  assert.equal(addressOf('config.toml', 'title = "B"\n', 'content/posts/night.md'), undefined);
});

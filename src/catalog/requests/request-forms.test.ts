import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { hasHan } from '#text/han.ts';
import { REQUESTS, requestForm, requestsAbout } from './request-forms.ts';

const FOLDER = new URL('../../../.github/ISSUE_TEMPLATE/', import.meta.url);

interface IssueForm {
  name: string;
  description: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; options?: string[]; value?: string };
    validations?: { required: boolean };
  }[];
}

test('every request has an issue form, and every form is a request', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
  assert.deepEqual(files.sort(), REQUESTS.map((request) => `${request}.yml`).sort());
});

for (const request of REQUESTS)
  test(`the form ${request} takes the page from the address, and is in Chinese and English`, () => {
    const form = parse(readFileSync(new URL(`${request}.yml`, FOLDER), 'utf8')) as IssueForm;
    assert.equal(form.body.find(({ id }) => id === 'page')?.type, 'input');
    const labels = form.body.map(({ attributes }) => attributes.label ?? attributes.value ?? '');
    for (const text of [form.name, form.description, ...labels]) {
      assert.ok(hasHan(text), text);
      assert.match(text, /[a-z]{3}/);
    }
    const ids = form.body.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length);
  });

test('a form opens with the page filled in', () => {
  const address = new URL(requestForm('not-there', 'event:meet-2020#talk'));
  assert.equal(address.searchParams.get('template'), 'not-there.yml');
  assert.equal(address.searchParams.get('page'), 'event:meet-2020#talk');
});

test('a person can be removed, an event cannot', () => {
  const offered = (id: string) => requestsAbout(id).map(({ request }) => request);
  assert.ok(offered('person:ann').includes('remove'));
  assert.ok(!offered('event:meet-2020').includes('remove'));
  assert.deepEqual(offered('post:recap'), ['correction']);
});

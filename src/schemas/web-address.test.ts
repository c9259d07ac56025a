import assert from 'node:assert/strict';
import { test } from 'node:test';
import { webAddressFault } from './web-address.ts';

const rows: [string, ReturnType<typeof webAddressFault>][] = [
  ['https://example.org', undefined],
  ['http://example.org:8080/a%20b?c=d#e', undefined],
  ['https://中文网.中国/一', undefined],
  ['https://example.org/你好（世界）', undefined],
  ['https://a.example.org/~user/@name', undefined],
  ['https://8.8.8.8/x', undefined],
  ['https://user:pass@example.org', 'credentials'],
  ['https://user@example.org', 'credentials'],
  ['https://example.org@evil.example', 'credentials'],
  ['https://localhost/x', 'host'],
  ['https://a.localhost', 'host'],
  ['http://127.0.0.1:4321', 'host'],
  ['http://2130706433', 'host'],
  ['http://0x7f.1', 'host'],
  ['http://[::1]/', 'host'],
  ['http://10.1.2.3', 'host'],
  ['http://172.20.0.1', 'host'],
  ['http://192.168.1.1', 'host'],
  ['http://169.254.169.254/latest', 'host'],
  ['https://intranet/x', 'host'],
  ['https://printer.local', 'host'],
  ['https://exаmple.org', 'letters'],
  ['https://ｅxample.org', 'letters'],
  ['https://xn--exmple-4nf.org', 'letters'],
  ['https://gοοgle.example', 'letters'],
  ['https://example.org/a b', 'blank'],
  ['https://example.org/\na', 'blank'],
  ['https://exa\u200bmple.org', 'blank'],
  ['https://example.org\\@evil.example', 'blank'],
  ['//evil.example', 'form'],
  ['https:/example.org', 'form'],
  ['javascript:alert(1)', 'form'],
  ['ftp://example.org', 'form'],
  ['', 'form'],
  [`https://example.org/${'a'.repeat(2000)}`, 'length'],
];

for (const [address, fault] of rows)
  test(`${address.slice(0, 60)}: ${fault ?? 'good'}`, () => {
    assert.equal(webAddressFault(address), fault);
  });

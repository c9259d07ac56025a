import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteSettings } from './site-settings.ts';
import { DEFAULT_VOCABULARY, vocabularyLabels, vocabularyOf } from './vocabulary.ts';

test('an archive without settings has the roles and stages that the site has words for', () => {
  assert.deepEqual(vocabularyOf({}), DEFAULT_VOCABULARY);
});

test('an archive lists its roles, among them some that every archive has', () => {
  const label = { 'zh-Hans': '冲刺带领者', en: 'Sprint lead' };
  const settings = siteSettings.parse({
    roles: ['speaker', { id: 'sprint-lead', label, group: 'organizers' }],
    stages: { list: [] },
  });
  const { roles, roleGroups, stages } = vocabularyOf(settings);
  assert.deepEqual(roles, ['speaker', 'sprint-lead']);
  assert.deepEqual(roleGroups, {
    organizers: ['sprint-lead'],
    speakers: ['speaker'],
    helpers: [],
    recipients: [],
    attendees: [],
  });
  assert.deepEqual(stages, []);
  assert.deepEqual(vocabularyLabels(settings), { 'role.sprint-lead': label });
});

test('a role needs a group, and each id stands once', () => {
  assert.equal(siteSettings.safeParse({ roles: [{ id: 'a', label: 'A' }] }).success, false);
  assert.equal(siteSettings.safeParse({ roles: ['speaker', 'speaker'] }).success, false);
  assert.equal(
    siteSettings.safeParse({ stages: { list: ['sandbox', { id: 'sandbox', label: 'B' }] } }).success,
    false,
  );
});

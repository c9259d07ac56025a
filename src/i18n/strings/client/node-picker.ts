import type { StringTable } from '../../message.ts';

/** The field that picks a node by name; sent to the browser. */
export const nodePickerStrings = {
  // Read by screen readers and shown under the field while typing.
  'picker.count': {
    'zh-Hans': '{n} 个名字相符',
    en: { count: 'n', one: '{n} name matches', other: '{n} names match' },
  },
  // `{q}`: the text typed.
  'picker.none': { 'zh-Hans': '没有叫“{q}”的。', en: 'Nothing here is called “{q}”.' },
} as const satisfies StringTable;

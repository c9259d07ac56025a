import type { StringTable } from '../../message.ts';

/** The field that picks a node by name; sent to the browser. */
export const nodePickerStrings = {
  // Read by screen readers and shown under the field while typing.
  'picker.count': {
    'zh-Hans': '{n} 个名称匹配',
    en: { count: 'n', one: '{n} name matches', other: '{n} names match' },
  },
  // `{q}`: the text typed.
  'picker.none': { 'zh-Hans': '没有名为“{q}”的条目。', en: 'Nothing here is called “{q}”.' },
} as const satisfies StringTable;

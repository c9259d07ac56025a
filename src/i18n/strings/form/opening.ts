import type { StringTable } from '../../message.ts';

/** The page of the form before it is opened. */
export const formOpeningStrings = {
  'form-opening.text': {
    'zh-Hans':
      '在这里填表编辑内容，以 GitHub 账号或本地文件夹保存。打开之前，本页不在浏览器里存放任何东西；打开之后，编辑器会在浏览器里存放设置和登录信息。需要启用 JavaScript。',
    en: 'Edit the content in a form, and save it with a GitHub account or to a local folder. Until you open it, this page stores nothing in your browser; then the editor stores its settings and your sign-in there. It needs JavaScript.',
  },
  'form-opening.button': { 'zh-Hans': '打开编辑器', en: 'Open the editor' },
} as const satisfies StringTable;

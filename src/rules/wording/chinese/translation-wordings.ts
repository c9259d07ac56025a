import type { Wordings } from '../wording.ts';

/** Messages about translations, in Simplified Chinese. */
export const chineseTranslationWordings = {
  'translation-without-original': ({ id }) => ({
    what: `这篇译文没有原文（posts/${id}.md）。`,
    why: '日期、作者和主题都取自原文。',
    fix: '加上原文，或者把这个文件改名为 <原文标识>.en.md。',
  }),
  'translation-same-lang': ({ lang }) => ({
    what: `原文已经是 ${lang}。`,
    why: '一个页面不能有两份正文。',
    fix: '按它的语言给这个文件改名，或者改正原文的 lang:。',
  }),
  'translation-behind': ({ updated }) => ({
    what: `原文在 ${updated} 改过，晚于这篇译文。`,
    why: '译文里可能还有已经更正的内容。',
    fix: `把改动译过来，并写上 updated: ${updated}。`,
  }),
  'translation-not-aligned': ({ count, originalCount }) => ({
    what: `译文有 ${count} 段，原文有 ${originalCount} 段。`,
    why: '知道哪一段译的是哪一段，才能并排显示。',
    fix: '译成同样多的段落，或者在 sourceParagraphs: 里给每一段写上原文段落的标识（页面上的 #p-…）。',
  }),
  'translation-paragraphs-miscounted': ({ count, listedCount, file }) => ({
    what: `译文有 ${count} 段，sourceParagraphs: 列出了 ${listedCount} 段。`,
    why: '译文的每一段在列表里有一个标识。',
    fix: `改正列表；如果原文也有这么多段，运行 npm run align -- --done ${file}。`,
  }),
  'translation-paragraphs-behind': ({ count, file }) => ({
    what: `翻译之后，原文有 ${count} 段改过。`,
    why: '译文更新之前，读者会在这些段落旁看到说明。',
    fix: `把改动译过来，再运行 npm run align -- --done ${file}。要让读者在此之前看到旧的原文，先运行 npm run align。`,
  }),
  'translation-untranslated': ({ count, lang }) => ({
    what: `有 ${count} 句还是原文的（${lang}）。`,
    why: '读这种语言的人会在页面上看到另一种语言。',
    fix: '翻译这一句和它后面的句子。',
  }),
} satisfies Partial<Wordings>;

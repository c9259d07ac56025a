import { EDITORS, post } from '#schemas/post.ts';
import type { Lang } from '#schemas/text.ts';
import type { Archive } from './archive.ts';
import type { Entry, UncheckedEntry } from './entry.ts';

/** The mark before the title of a text that a build would not publish. */
const MARKS: Readonly<Record<'draft' | 'faulty', Readonly<Record<Lang, string>>>> = {
  draft: { 'zh-Hans': '【草稿】', 'zh-Hant': '【草稿】', en: '[Draft] ' },
  faulty: { 'zh-Hans': '【有错】', 'zh-Hant': '【有錯】', en: '[Has errors] ' },
};

/**
 * The archive for the development server: drafts and the readable parts of posts with errors are included, with a mark
 * in their titles. Never for a build.
 * @param today the date of a text that has none
 */
export function withVisibleDrafts(archive: Archive, today: string): Archive {
  const drafts = new Map(
    archive.entries.flatMap((entry) => (isDraft(entry) ? [[entry.id, 'draft' as const]] : [])),
  );
  const readable = archive.broken.flatMap((entry) => readablePost(entry, today) ?? []);
  const marks = new Map([...drafts, ...readable.map(({ id }) => [id, 'faulty' as const] as const)]);
  return {
    ...archive,
    entries: [...archive.entries, ...readable].map((entry) => {
      const mark = marks.get(entry.id);
      return mark && entry.kind === 'post' ? marked(entry, mark) : entry;
    }),
  };
}

function isDraft(entry: Entry): boolean {
  return entry.role === 'original' && entry.data.draft === true;
}

function marked(entry: Extract<Entry, { kind: 'post' }>, mark: keyof typeof MARKS): Entry {
  const lang = entry.role === 'original' ? entry.data.lang : entry.lang;
  const data = { ...entry.data, title: `${MARKS[mark][lang]}${entry.data.title}` };
  return { ...entry, data: 'draft' in data ? { ...data, draft: false } : data } as Entry;
}

/**
 * A post with errors in a form that pages can show: wrong fields are left out, and missing ones that are required get a
 * value.
 */
function readablePost(entry: UncheckedEntry, today: string): Entry | undefined {
  if (entry.role !== 'original' || !entry.prose || typeof entry.data !== 'object') return undefined;
  const right = Object.entries(entry.data ?? {}).filter(([field, value]) => {
    const schema = post.shape[field as keyof typeof post.shape];
    return schema?.safeParse(value).success;
  });
  const title = entry.id;
  const inPlace = {
    title,
    summary: title,
    date: today,
    lang: 'zh-Hans',
    kind: 'essay',
    authors: [EDITORS],
    about: [],
  };
  const result = post.safeParse({ ...inPlace, ...Object.fromEntries(right), draft: true });
  return result.success ? ({ ...entry, data: result.data } as Entry) : undefined;
}

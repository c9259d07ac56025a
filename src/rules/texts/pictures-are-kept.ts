import type { Entry } from '#reader/entry.ts';
import { errorFinding, type Finding, type Position, warningFinding } from '#reader/finding.ts';
import { nearestWord } from '#reader/nearest-word.ts';
import type { Post } from '#schemas/post.ts';
import { draftIds, isDraft } from './drafts.ts';
import type { Rule } from '../rule.ts';

/** Every picture is a file of ours: one that stands elsewhere may be gone tomorrow, and no page loads it. A draft is only warned. */
export const picturesAreKept: Rule = ({ entries, pictures }) => {
  const drafts = draftIds(entries);
  return entries.flatMap((entry) =>
    shownBy(entry).flatMap(({ url, place }) => {
      const found = problemOf(url, pictures);
      const tell = isDraft(entry, drafts) ? warningFinding : errorFinding;
      return found ? [tell(found.code, entry.file, place, { url, ...found.args })] : [];
    }),
  );
};

// Hosts and parameters whose addresses stop working: upload proxies of editors, hotlink guards, signed links.
const TEMPORARY =
  /asynccode|internal-api-drive|sinaimg\.cn|qpic\.cn|feishu\.cn|larksuite\.com|googleusercontent|notion-static|[?&](?:X-Amz-Expires|Expires|OSSAccessKeyId|auth_key|token|sign)=/i;

function problemOf(
  url: string,
  pictures: ReadonlySet<string>,
): { code: string; args: Finding['args'] } | undefined {
  if (TEMPORARY.test(url)) return { code: 'picture-temporary', args: {} };
  if (!url.startsWith('/pictures/')) return { code: 'picture-elsewhere', args: {} };
  if (pictures.has(url)) return undefined;
  const suggestion = nearestWord(url, [...pictures]);
  return { code: 'picture-missing', args: suggestion ? { suggestion } : {} };
}

function shownBy(entry: Entry): { url: string; place: Position }[] {
  const inText = (entry.prose?.pictures ?? []).map((picture) => ({ url: picture.url, place: picture }));
  const cover = entry.role === 'original' ? (entry.data as Post).cover : undefined;
  return cover ? [{ url: cover.image, place: entry.positionOf(['cover', 'image']) }, ...inText] : inText;
}

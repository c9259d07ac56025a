import type { Entry } from '#reader/entry.ts';
import { createFinding, type Finding, type Severity } from '#reader/finding.ts';
import { suggestionFor } from '#reader/nearest-word.ts';
import { webAddressFault } from '#schemas/web-address.ts';
import type { Position } from '#text/position.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from './drafts.ts';

export const picturesAreKept: Rule = {
  name: 'pictures-are-kept',
  description: 'Every picture is a file in public/pictures/; in a draft a warning only.',
  check: ({ entries, originals, pictures }) =>
    entries.flatMap((entry) => {
      const severity = isDraft(entry, originals) ? 'warning' : 'error';
      return picturesOf(entry).flatMap((picture) => pictureFindings(picture, entry.file, severity, pictures));
    }),
};

/** Hosts and parameters of URLs that expire: uploads of editors, hotlink protection, signed links. */
const TEMPORARY =
  /asynccode|internal-api-drive|sinaimg\.cn|qpic\.cn|feishu\.cn|larksuite\.com|googleusercontent|notion-static|[?&](?:X-Amz-Expires|Expires|OSSAccessKeyId|auth_key|token|sign)=/i;

interface ShownPicture {
  url: string;
  position: Position;
}

function pictureFindings(
  { url, position }: ShownPicture,
  file: string,
  severity: Severity,
  pictures: ReadonlySet<string>,
): Finding[] {
  if (TEMPORARY.test(url)) return [createFinding(severity, 'picture-temporary', file, position, { url })];
  if (!url.startsWith('/pictures/'))
    return [createFinding(isRemote(url) ? severity : 'error', 'picture-elsewhere', file, position, { url })];
  if (pictures.has(url)) return [];
  const args = { url, ...suggestionFor(url, pictures) };
  return [createFinding(severity, 'picture-missing', file, position, args)];
}

/** A picture that the build leaves alone; it would copy one with a relative path, and stops at a malformed URL. */
function isRemote(url: string): boolean {
  return webAddressFault(url) === undefined && !/%(?![0-9a-f]{2})/i.test(url);
}

function picturesOf(entry: Entry): ShownPicture[] {
  const inText = (entry.prose?.pictures ?? []).map(({ url, ...position }) => ({ url, position }));
  const cover = entry.role === 'original' ? entry.data.cover : undefined;
  if (!cover) return inText;
  return [{ url: cover.image, position: entry.positionOf(['cover', 'image']) }, ...inText];
}

import { gunzipSync, gzipSync } from 'node:zlib';
import { type Edition, fragmentOf } from './groups.ts';

/** What Pagefind 1.5.2 writes into a fragment, as far as we rely on it. */
export interface RawFragment {
  url: string;
  content: string;
  anchors: { id: string; location: number }[];
}

/**
 * Opens a fragment as Pagefind wrote it.
 * @throws when the file has another form than Pagefind 1.5.2 gives it
 */
export function openFragment(path: string, bytes: Uint8Array): RawFragment {
  const text = gunzipSync(bytes).toString('utf8');
  const raw: unknown = text.startsWith(SIGNATURE) ? JSON.parse(text.slice(SIGNATURE.length)) : undefined;
  if (isRawFragment(raw)) return raw;
  throw new Error(
    `Pagefind's file ${path} has a form this site does not know. Pin Pagefind to 1.5.2, or teach src/search/fragment.ts the new form.`,
  );
}

/**
 * Puts a page's own characters in the place of its tokens.
 * @throws an error that names the page, when Pagefind counts other tokens or finds headings elsewhere than we did
 */
export function restored(raw: RawFragment, edition: Edition): Buffer {
  const { document } = edition;
  const counted = raw.content.split(' ').length;
  if (counted !== document.count)
    fail(edition, `it counts ${counted} tokens where ${document.count} went in`);
  const headings = document.anchors.filter(({ element, id }) => element !== 'p' && id !== '');
  for (const { id, location } of headings) {
    const found = raw.anchors.find((anchor) => anchor.id === id.replace(/\s/g, ''));
    if (found?.location !== location) {
      fail(edition, `it finds the heading #${id} at token ${found?.location}, not at ${location}`);
    }
  }
  return packed(edition);
}

/** The text of an edition as a fragment file. */
export function packed(edition: Edition): Buffer {
  return gzipSync(SIGNATURE + JSON.stringify(fragmentOf(edition)), { level: 9 });
}

/** Every compressed file of Pagefind begins with this. */
const SIGNATURE = 'pagefind_dcd';

function isRawFragment(value: unknown): value is RawFragment {
  if (typeof value !== 'object' || value === null) return false;
  const { url, content, anchors } = value as Record<keyof RawFragment, unknown>;
  return typeof url === 'string' && typeof content === 'string' && Array.isArray(anchors);
}

function fail({ record }: Edition, why: string): never {
  throw new Error(
    `Search index out of step with the page /${record.locale}/${record.path}: ${why}. ` +
      'Excerpts and places would be wrong, so the build stops; see src/search/document.ts.',
  );
}

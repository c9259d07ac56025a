import { entrySessions } from '#graph/model/node.ts';
import { errorFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const videosHaveAnId: Rule = {
  name: 'videos-have-an-id',
  description: 'A link to a recording contains the id of the recording.',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      entrySessions(entry).flatMap(({ links = {} }, index) =>
        Object.entries(links).flatMap(([kind, url]) =>
          isWithoutId(String(url))
            ? [
                errorFinding(
                  'video-without-id',
                  entry.file,
                  entry.positionOf(['sessions', index, 'links', kind]),
                  { url: String(url) },
                ),
              ]
            : [],
        ),
      ),
    ),
};

/** `watch?v=`, and URLs of known hosts that end before the id: `youtu.be/`, `v.qq.com/x/page/.html`. */
function isWithoutId(url: string): boolean {
  return /[?&](?:v|vid|id|list)=(?:&|#|$)/.test(url) || ENDS_BEFORE_ID.test(url);
}

const ENDS_BEFORE_ID =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtu\.be|youtube(?:-nocookie)?\.com\/(?:embed|live|shorts|v)|bilibili\.com\/video|v\.qq\.com\/x\/page|vimeo\.com)\/?(?:\.html)?$/;

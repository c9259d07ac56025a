import { entrySessions } from '#graph/model/node.ts';
import { errorFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const videosHaveAnId: Rule = {
  name: 'videos-have-an-id',
  description: 'The link to a recording names one: it does not end where its id should be.',
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

/** `watch?v=`, `youtu.be/`, `x/page/.html`, `/video/`. */
function isWithoutId(url: string): boolean {
  return (
    /[?&](?:v|vid|id|list)=(?:&|#|$)/.test(url) ||
    /(?:youtu\.be|\/(?:video|embed|page|live))\/?(?:\.html)?$/.test(url)
  );
}

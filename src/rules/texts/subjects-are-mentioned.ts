import { warningFinding } from '#reader/finding.ts';
import type { Rule } from '../rule.ts';

export const subjectsAreMentioned: Rule = {
  name: 'subjects-are-mentioned',
  description: 'A text mentions everything that it is about, or a session or part of it.',
  check: ({ originals, events, graph }) =>
    [...originals.values()].flatMap((entry) => {
      if (entry.data.draft) return [];
      // A role without a place belongs to the first event in `about`.
      const firstEvent = entry.data.about.find((target) => target.startsWith('event:'));
      const targets = entry.prose.sentences.flatMap(({ mentions }) =>
        mentions.flatMap(({ target, role, at = role && firstEvent }) => (at ? [target, at] : [target])),
      );
      const mentioned = new Set(targets.flatMap((target) => [target, ...wholeEvents(target, events)]));
      return entry.data.about.flatMap((target, index) => {
        if (mentioned.has(target) || !graph().nodes.has(target)) return [];
        const position = entry.positionOf(['about', index]);
        return [warningFinding('about-unmentioned', entry.file, position, { target })];
      });
    }),
};

type Events = Parameters<Rule['check']>[0]['events'];

/** The event of a session, the event that it is part of, and the series of both; a circle is followed once. */
function wholeEvents(target: string, events: Events, inside: readonly string[] = []): string[] {
  const id = /^event:([^#]+)/.exec(target)?.[1];
  const event = id === undefined ? undefined : events.get(id)?.data;
  const partOf = event?.partOf;
  const whole =
    partOf === undefined || inside.includes(partOf)
      ? []
      : wholeEvents(`event:${partOf}`, events, [...inside, partOf]);
  return [...(id ? [`event:${id}`] : []), ...(event?.series ? [`series:${event.series}`] : []), ...whole];
}

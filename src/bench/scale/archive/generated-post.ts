import { eventName } from './generated-entities.ts';
import type { GeneratedArchive, NamedEntry } from './generated-entry.ts';
import { SENTENCES, TOPICS } from './words.ts';

/** Sections, paragraphs a section and sentences a paragraph: about 1,850 characters, the median of the archive. */
const [SECTIONS, PARAGRAPHS, PARAGRAPH_SENTENCES] = [4, 3, 4];

type Language = 'hans' | 'en';
type Mention = NamedEntry & { link: string };

/** Front matter and body of a post in both languages; every second post has a translation. */
export function generatedPost(archive: GeneratedArchive, index: number) {
  const { event, project, title, front } = postHead(archive, index);
  const bodies = postBodies(archive, [
    { ...event, link: `event:${event.id}` },
    { ...project, link: `project:${project.id}` },
  ]);
  return {
    id: `recap-${index}`,
    front: {
      title: title.hans,
      summary: `${event.hans} 的见闻：${project.hans} 与几位讲者的演讲。`,
      ...front,
    },
    body: bodies.hans,
    translation: {
      front: { title: title.en, summary: `Notes from ${event.en}: ${project.en} and some of its speakers.` },
      body: bodies.en,
    },
  };
}

function postHead({ pick, random }: GeneratedArchive, index: number) {
  const eventIndex = pick.index('events');
  const event = eventName(eventIndex);
  const project = pick('projects');
  const topic = Math.floor(random() * TOPICS.length);
  const [zh, en] = TOPICS[topic] ?? TOPICS[0];
  const number = `${index + 1}`;
  const source = {
    title: `${event.hans} 记录 ${number}`,
    url: `https://example.org/${index}`,
    lang: 'zh-Hans',
  };
  return {
    event,
    project,
    title: {
      hans: `${event.city[0]}见闻之 ${number}：${zh}与 ${project.hans}`,
      en: `Notes ${number} from ${event.city[1]}: ${en} and ${project.en}`,
    },
    front: {
      date: `${event.year + 1}-0${1 + (index % 9)}-1${index % 9}`,
      lang: 'zh-Hans',
      kind: index % 3 === 0 ? 'essay' : 'recap',
      authors: ['xiangju'],
      about: [`event:${event.id}`, `project:${project.id}`],
      covers: [`event:${event.id}`],
      sources: [source, `source-${index % 40}`],
      topics: [`topic-${topic}`],
      keywords: [zh, en],
      ...(index % 10 === 0 && {
        statistics: [
          {
            ...{
              metric: 'talks',
              label: { 'zh-Hans': '议题', en: 'talks' },
              value: 3 + (index % 40),
              unit: 'count',
            },
            source: `source-${index % 40}`,
          },
        ],
      }),
    },
  };
}

function postBodies(archive: GeneratedArchive, first: readonly Mention[]): Record<Language, string> {
  const mentions = [...first, ...mentionsOf(archive)];
  const body: Record<Language, string[]> = { hans: [], en: [] };
  let next = 0;
  for (let section = 0; section < SECTIONS; section++) {
    const [zh, en] = TOPICS[Math.floor(archive.random() * TOPICS.length)] ?? TOPICS[0];
    if (section > 0) {
      body.hans.push(`## ${zh}之${section}`);
      body.en.push(`## ${en[0]?.toUpperCase()}${en.slice(1)} ${section}`);
    }
    for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
      const sentences = Array.from({ length: PARAGRAPH_SENTENCES }, () =>
        sentence(archive, mentions, next++),
      );
      body.hans.push(sentences.map(({ hans }) => hans).join(''));
      body.en.push(sentences.map((both) => both.en).join(' '));
    }
  }
  return { hans: body.hans.join('\n\n'), en: body.en.join('\n\n') };
}

/** Three people, three projects and two organizations, as many as in the median post of the archive. */
function mentionsOf({ distinct }: GeneratedArchive): Mention[] {
  return (['people', 'projects', 'organizations'] as const).flatMap((folder, index) =>
    distinct(folder, 3 - Math.floor(index / 2)).map((entry) => ({
      ...entry,
      link: `${folder === 'people' ? 'person' : folder.slice(0, -1)}:${entry.id}`,
    })),
  );
}

/** A sentence in both languages. The first mentions are links, the later ones a pronoun. */
function sentence({ random }: GeneratedArchive, mentions: readonly Mention[], at: number) {
  const [zh, en] = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? SENTENCES[0];
  const [topicZh, topicEn] = TOPICS[Math.floor(random() * TOPICS.length)] ?? TOPICS[0];
  const number = `${12 + Math.floor(random() * 180)}`;
  const fill = (text: string, language: Language, topic: string, other: string) =>
    text
      .replace('{1}', reference(mentions[at], language, other))
      .replace('{2}', other)
      .replace('{t}', topic)
      .replace('{n}', number);
  return { hans: spaced(fill(zh, 'hans', topicZh, '一位同行')), en: fill(en, 'en', topicEn, 'a colleague') };
}

/** A blank between Han and Latin characters, also where a link begins or ends. */
function spaced(text: string): string {
  return text
    .replace(/(\p{Script=Han})(?=\[?[A-Za-z0-9])/gu, '$1 ')
    .replace(/([A-Za-z0-9](?:\]\([^)]*\))?)(?=\p{Script=Han})/gu, '$1 ');
}

function reference(mention: Mention | undefined, language: Language, other: string): string {
  return mention ? `[${mention[language]}](${mention.link})` : other;
}

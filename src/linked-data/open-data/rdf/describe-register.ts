import type { PlaceRecord, TopicRecord } from '../records/register-schema.ts';
import { type Description, describe, languageMap, sourceIri } from './description.ts';

/** The IRI of a topic, from the URL of its English page; the same as in the JSON-LD of its pages. */
export function topicIri({ pages }: Pick<TopicRecord, 'pages'>): string {
  return `${pages.en}#topic`;
}

/** The IRI of a place, from the URL of its English page; the same as in the JSON-LD of its pages. */
export function placeIri({ pages }: Pick<PlaceRecord, 'pages'>): string {
  return `${pages.en}#place`;
}

/** @param parent the wider topic */
export function describeTopic(id: string, topic: TopicRecord, parent: TopicRecord | undefined): Description {
  return describe({
    '@id': topicIri(topic),
    '@type': 'DefinedTerm',
    id,
    url: Object.values(topic.pages),
    name: languageMap(topic.name),
    alternateName: topic.aliases && { '@none': topic.aliases },
    description: languageMap(topic.summary),
    widerTopic: parent && topicIri(parent),
    hadPrimarySource: topic.sources?.map(sourceIri),
  });
}

/** A place with its names, its position and its country. */
export function describePlace(id: string, place: PlaceRecord): Description {
  const [latitude, longitude] = place.coordinates;
  return describe({
    '@id': placeIri(place),
    '@type': 'City',
    id,
    url: Object.values(place.pages),
    name: languageMap(place.name),
    alternateName: place.aliases && { '@none': place.aliases },
    country: place.country,
    latitude: String(latitude),
    longitude: String(longitude),
    hadPrimarySource: place.sources?.map(sourceIri),
  });
}

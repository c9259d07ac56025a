import { parentPort, workerData } from 'node:worker_threads';
import type { Graph } from '#graph/model/model.ts';
import { buildDay } from '#reader/build-day.ts';
import { unpackArchive } from '#reader/packed-archive.ts';
import { createCatalog } from './create-catalog.ts';
import { type SiteCard, siteCards } from './site-cards.ts';

/** Input of a worker: which of `parts` equal shares of the cards it draws. */
export interface CardsWorkerData {
  /** The archive and its graph, by `packArchive`. */
  packed: Uint8Array;
  cacheFolder: string;
  part: number;
  parts: number;
}

/** Result of a worker: the URL path and the cached file of each card. */
export type DrawnCards = [path: string, file: string][];

/** Cards that are drawn at once: the renderer has threads of its own. */
const CONCURRENCY = 3;

const { packed, cacheFolder, part, parts } = workerData as CardsWorkerData;
const { archive, results: graph } = unpackArchive<Graph>(packed);
const catalog = createCatalog({ archive, graph, today: buildDay() });
parentPort?.postMessage(await drawAll(ownShare(siteCards(catalog, cacheFolder))));

/** Cards with the same picture are in the same share, so that each picture is drawn once. */
function ownShare(cards: readonly SiteCard[]): SiteCard[] {
  const keys = new Map([...new Set(cards.map(({ pictureKey }) => pictureKey))].map((key, at) => [key, at]));
  return cards.filter(({ pictureKey }) => (keys.get(pictureKey) ?? 0) % parts === part);
}

async function drawAll(cards: readonly SiteCard[]): Promise<DrawnCards> {
  const drawn: DrawnCards = [];
  const waiting = cards.values();
  const drawOnes = async () => {
    for (const { path, draw } of waiting) drawn.push([path, await draw()]);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, drawOnes));
  return drawn;
}

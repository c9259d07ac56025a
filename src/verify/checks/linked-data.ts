import jsonld from 'jsonld';
import type { VerifyCheck } from '../verification.ts';

/** Of schema.org's context only what its own terms need, because a check loads nothing. */
const SCHEMA_CONTEXT = { '@context': { '@vocab': 'https://schema.org/' } };
/** Pages that go through a JSON-LD processor, which takes about 10 ms each. */
const PROCESSED_EVERY = 20;

/** The JSON-LD of every page parses, and that of a sample of pages goes through a JSON-LD processor. */
export const linkedDataCheck: VerifyCheck = {
  name: 'linked-data',
  async run({ site }) {
    const blocks = site.pages.flatMap((page) => jsonLdOf(site.read(page)).map((json) => ({ page, json })));
    const faults: string[] = [];
    for (const [index, { page, json }] of blocks.entries()) {
      const fault = await faultOf(json, index % PROCESSED_EVERY === 0);
      if (fault) faults.push(`${page}: ${fault}`);
    }
    return { checked: blocks.length, faults };
  },
};

function jsonLdOf(html: string): string[] {
  if (!html.includes('application/ld+json')) return [];
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => json,
  );
}

async function faultOf(json: string, isProcessed: boolean): Promise<string | undefined> {
  try {
    const data = JSON.parse(json) as { '@context'?: unknown; '@graph'?: Record<string, unknown>[] };
    if (data['@context'] !== 'https://schema.org') return `context ${String(data['@context'])}`;
    const untyped = (data['@graph'] ?? []).find((node) => typeof node['@type'] !== 'string');
    if (untyped) return `a node without a type: ${JSON.stringify(untyped).slice(0, 80)}`;
    if (!isProcessed) return undefined;
    const documentLoader = async (url: string) => ({ documentUrl: url, document: SCHEMA_CONTEXT });
    const quads = await jsonld.toRDF(data as jsonld.JsonLdDocument, { documentLoader });
    return Array.isArray(quads) && quads.length > 0 ? undefined : 'no triples';
  } catch (cause) {
    return String(cause);
  }
}

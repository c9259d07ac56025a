import { create } from 'xmlbuilder2';
import { site } from '#site.ts';
import type { DataRecords } from '../open-data.ts';
import type { EdgeRecord, NodeRecord } from '../records/schema.ts';

const NODE_KEYS = ['label', 'name_zh', 'kind', 'type', 'date', 'page'] as const;
const EDGE_KEYS = ['relation', 'role', 'since', 'until', 'certainty', 'evidence'] as const;

type GraphMlElement = 'node' | 'edge';
type KeyValues<Key extends string> = Readonly<Record<Key, string | undefined>>;

/** The graph as GraphML (http://graphml.graphdrawing.org/), directed, with parallel edges. */
export function formatGraphMl({ nodes, edges }: Pick<DataRecords, 'nodes' | 'edges'>): string {
  const document = {
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [...keyElements('node', NODE_KEYS), ...keyElements('edge', EDGE_KEYS)],
      graph: {
        '@id': site.id,
        '@edgedefault': 'directed',
        node: nodes.map((node) => ({ '@id': node.id, data: dataElements('node', nodeValues(node)) })),
        edge: edges.map((edge) => ({
          '@id': edge.id,
          '@source': edge.from,
          '@target': edge.to,
          data: dataElements('edge', edgeValues(edge)),
        })),
      },
    },
  };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true, indent: ' ' })}\n`;
}

function keyElements(element: GraphMlElement, names: readonly string[]) {
  return names.map((name) => ({
    '@id': `${element}-${name}`,
    '@for': element,
    '@attr.name': name,
    '@attr.type': name === 'evidence' ? 'int' : 'string',
  }));
}

function dataElements(element: GraphMlElement, values: KeyValues<string>) {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : { '@key': `${element}-${name}`, '#': value },
  );
}

function nodeValues(node: NodeRecord): KeyValues<(typeof NODE_KEYS)[number]> {
  const { name } = node;
  return {
    label: typeof name === 'string' ? name : (name.en ?? Object.values(name)[0]),
    name_zh: typeof name === 'string' ? undefined : (name['zh-Hans'] ?? name['zh-Hant']),
    kind: node.kind,
    type: 'type' in node ? node.type : undefined,
    date: node.kind === 'event' ? node.dates : 'date' in node ? node.date : undefined,
    page: node.pages.en,
  };
}

function edgeValues(edge: EdgeRecord): KeyValues<(typeof EDGE_KEYS)[number]> {
  const { relation, role, since, until, certainty, evidence } = edge;
  return { relation, role, since, until, certainty, evidence: String(evidence.length) };
}

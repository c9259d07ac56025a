import { create } from 'xmlbuilder2';
import type { Text } from '#schemas/text.ts';
import type { OpenData } from '../open-data.ts';
import type { EdgeRecord, NodeRecord } from '../records/schema.ts';

const NODE_KEYS = ['label', 'name_zh', 'kind', 'type', 'date', 'page'] as const;
const EDGE_KEYS = ['relation', 'role', 'since', 'until', 'certainty', 'evidence'] as const;

/** The graph as GraphML (http://graphml.graphdrawing.org/): directed, with parallel edges kept apart. */
export function formatGraphMl({ nodes, edges }: Pick<OpenData, 'nodes' | 'edges'>): string {
  const document = {
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [...keysOf('node', NODE_KEYS), ...keysOf('edge', EDGE_KEYS)],
      graph: {
        '@id': 'xiangju',
        '@edgedefault': 'directed',
        node: nodes.map((node) => ({ '@id': node.id, data: dataOf('node', factsOf(node)) })),
        edge: edges.map((edge) => ({
          '@id': edge.id,
          '@source': edge.from,
          '@target': edge.to,
          data: dataOf('edge', qualifiersOf(edge)),
        })),
      },
    },
  };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true, indent: ' ' })}\n`;
}

function keysOf(on: 'node' | 'edge', names: readonly string[]) {
  return names.map((name) => ({
    '@id': `${on}-${name}`,
    '@for': on,
    '@attr.name': name,
    '@attr.type': name === 'evidence' ? 'int' : 'string',
  }));
}

function dataOf(on: 'node' | 'edge', facts: Readonly<Record<string, string | undefined>>) {
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : { '@key': `${on}-${name}`, '#': value },
  );
}

function factsOf(node: NodeRecord): Record<(typeof NODE_KEYS)[number], string | undefined> {
  const { name } = node;
  const date = node.kind === 'event' ? node.dates : 'date' in node ? node.date : undefined;
  return {
    label: typeof name === 'string' ? name : (name.en ?? Object.values(name)[0]),
    name_zh: typeof name === 'string' ? undefined : chinese(name),
    kind: node.kind,
    type: 'type' in node ? node.type : undefined,
    date,
    page: node.pages.en,
  };
}

function qualifiersOf(edge: EdgeRecord): Record<(typeof EDGE_KEYS)[number], string | undefined> {
  const { relation, role, since, until, certainty, evidence } = edge;
  return { relation, role, since, until, certainty, evidence: String(evidence.length) };
}

function chinese(name: Exclude<Text, string>): string | undefined {
  return name['zh-Hans'] ?? name['zh-Hant'];
}

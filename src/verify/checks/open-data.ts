import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { BuiltSite } from '../built-site.ts';
import type { VerifyCheck } from '../verification.ts';

const FOLDER = '/data/v1/';

interface OpenData {
  nodes: readonly { id: string }[];
  edges: readonly { id: string }[];
}

/** The data fits its own schema, has each id once, and its files their checksums. */
export const openDataCheck: VerifyCheck = {
  name: 'open-data',
  run({ site }) {
    const data = JSON.parse(site.read(`${FOLDER}xiangju.json`)) as OpenData;
    const schema = JSON.parse(site.read(`${FOLDER}xiangju.schema.json`)) as object;
    const fits = new Ajv2020({ allErrors: true, formats: { uri: /^https?:/ } }).compile(schema);
    const isValid = fits(data);
    const ids = [...data.nodes, ...data.edges].map(({ id }) => id);
    const seen = new Set<string>();
    const doubled = ids.filter((id) => seen.size === seen.add(id).size);
    return {
      checked: ids.length,
      faults: [
        ...(isValid
          ? []
          : (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
        ...doubled.map((id) => `${id} occurs twice`),
        ...wrongSums(site),
      ],
    };
  },
};

function wrongSums(site: BuiltSite): string[] {
  const lines = site.read(`${FOLDER}sha256sums.txt`).trim().split('\n');
  return lines.flatMap((line) => {
    const [sum = '', name = ''] = line.split(/ +/);
    const actual = createHash('sha256')
      .update(readFileSync(join(site.root, FOLDER, name)))
      .digest('hex');
    return actual === sum ? [] : `${name} has another checksum`;
  });
}

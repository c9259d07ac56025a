type Value = string | number | undefined;

/** An SVG element as text; attributes without a value are left out, words are escaped. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(rounded(value))}"`)
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

/** Words for use inside an element or a value. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A path from one point to another, bent through a third. */
export function curvePath(from: Point, through: Point, to: Point): string {
  return `M${at(from)}Q${at(through)} ${at(to)}`;
}

/** A straight path. */
export function linePath(from: Point, to: Point): string {
  return `M${at(from)}L${at(to)}`;
}

/** A path from corner to corner and back to the first. */
export function polygonPath(corners: readonly Point[]): string {
  return `M${corners.map(at).join('L')}z`;
}

export interface Point {
  x: number;
  y: number;
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** One decimal is finer than a pixel, and the same on every machine. */
function rounded(value: Value): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : (value ?? '');
}

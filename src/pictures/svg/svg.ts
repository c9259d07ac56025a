import { escapeHtml } from '#text/escape-html.ts';

/** A point in user units of an SVG: x to the right, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/**
 * An SVG element as source. Attributes without a value are left out; values are escaped. Children must be source
 * already: text needs `escapeHtml`.
 */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: string[]
): string {
  const source = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(formatValue(value))}"`)
    .join('');
  return children.length > 0 ? `<${name}${source}>${children.join('')}</${name}>` : `<${name}${source}/>`;
}

/** Path data of a quadratic Bézier curve with one control point. */
export function curvePath(from: Point, control: Point, to: Point): string {
  return `M${coordinates(from)}Q${coordinates(control)} ${coordinates(to)}`;
}

/** Path data of a straight line. */
export function linePath(from: Point, to: Point): string {
  return `M${coordinates(from)}L${coordinates(to)}`;
}

/** Path data of a closed polygon. */
export function polygonPath(corners: readonly Point[]): string {
  return `M${corners.map(coordinates).join('L')}z`;
}

type AttributeValue = string | number | undefined;

function coordinates({ x, y }: Point): string {
  return `${formatValue(x)} ${formatValue(y)}`;
}

/** Numbers have one decimal: finer than a pixel, and the same on machines whose last digits differ. */
function formatValue(value: AttributeValue): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : (value ?? '');
}

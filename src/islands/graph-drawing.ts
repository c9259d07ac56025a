import Graphology from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { WireGraph } from '#graph/wire/wire-format.ts';
import { type Ink, inkOf } from './graph-colors.ts';
import type { Seen } from './graph-filter.ts';
import { labelsIn } from './graph-labels.ts';
import { pickByPlace } from './graph-picking.ts';
import { SHAPES, shapeProgram } from './graph-shapes.ts';

/** The graph on its canvas. */
export interface Drawing {
  /** Draws what is seen, with a node in focus or none. */
  show: (seen: Seen, focus: number | undefined) => void;
  /** Brings some nodes into view; all of them when none is given. */
  lookAt: (places: readonly number[]) => void;
  zoom: (by: number) => void;
  /** Reads the page's colours anew. */
  recolour: () => void;
}

/** How large a graph may be before its lines are left out while it moves. */
const MANY = 4000;
/** On a stage narrower than this the marks are smaller. */
const NARROW = 700;
const SIZES = { person: 2.6, event: 3.6, project: 2.4, organization: 2.8, post: 2.8, series: 5 } as const;

/** True when the browser has WebGL. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
}

/**
 * Draws a graph into an element.
 * @param still true for readers who want no motion
 */
export function drawing(
  place: HTMLElement,
  graph: WireGraph,
  still: boolean,
  onPick: (place: number | undefined) => void,
): Drawing {
  const scene: Scene = { ink: inkOf(place), seen: undefined, focus: undefined, pairs: new Set() };
  const sigma = makeSigma(place, graph, scene, still);
  sigma.on('clickNode', ({ node }) => onPick(Number(node)));
  sigma.on('clickStage', () => onPick(undefined));
  sigma.on('enterNode', () => place.classList.add('pointing'));
  sigma.on('leaveNode', () => place.classList.remove('pointing'));
  sigma.once('afterRender', () => performance.mark('graph-drawn'));
  const camera = sigma.getCamera();
  const move = (to: Partial<ReturnType<typeof camera.getState>>) =>
    still ? camera.setState(to) : void camera.animate(to, { duration: 350 });
  return {
    show: (seen, focus) => {
      Object.assign(scene, { seen, focus, pairs: new Set(seen.pairs.map(({ a, b }) => `${a}-${b}`)) });
      sigma.refresh();
    },
    lookAt: (places) => move(viewOf(sigma, places)),
    zoom: (by) => move({ ratio: camera.getBoundedRatio(camera.getState().ratio / by) }),
    recolour: () => {
      scene.ink = inkOf(place);
      sigma.refresh();
    },
  };
}

interface Scene {
  ink: Ink;
  seen: Seen | undefined;
  focus: number | undefined;
  pairs: ReadonlySet<string>;
}

function makeSigma(place: HTMLElement, graph: WireGraph, scene: Scene, still: boolean): Sigma {
  const labels = labelsIn(() => scene.ink);
  const drawn = toDraw(graph, Math.min(1, Math.max(0.6, place.clientWidth / NARROW)));
  const many = drawn.size > Number(place.dataset['many'] ?? MANY);
  const sigma = new Sigma(drawn, place, {
    nodeProgramClasses: { mark: shapeProgram(() => scene.ink.paper) },
    edgeProgramClasses: { line: EdgeLineProgram },
    defaultNodeType: 'mark',
    defaultEdgeType: 'line',
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: labels.drawAnyway,
    nodeReducer: (node, data) => ({ ...data, ...nodeLook(scene, graph, Number(node)) }),
    edgeReducer: (edge, data) => ({ ...data, ...edgeLook(scene, edge, data['cost']) }),
    labelFont: getComputedStyle(place).fontFamily,
    labelSize: 12,
    labelDensity: 0.8,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5.5,
    stagePadding: 36,
    minCameraRatio: 0.04,
    maxCameraRatio: 1.6,
    hideEdgesOnMove: many,
    hideLabelsOnMove: many,
    zIndex: true,
    ...(still && { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 }),
  });
  pickByPlace(sigma);
  sigma.on('beforeRender', labels.clear);
  if (many) quietWhileMoving(sigma, place);
  return sigma;
}

/** Takes the layers that show nothing while the graph moves out of the picture. */
function quietWhileMoving(sigma: Sigma, place: HTMLElement): void {
  let still: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', () => {
    clearTimeout(still);
    place.classList.add('moving');
    still = setTimeout(() => {
      place.classList.remove('moving');
      sigma.scheduleRender();
    }, 150);
  });
}

/** The graph as the library wants it: a node for each place, an edge for each pair. */
function toDraw({ nodes, edges }: WireGraph, scale: number): Graphology {
  const drawn = new Graphology({ type: 'undirected' });
  const degrees = new Map<number, Set<number>>();
  const near = (of: number) => degrees.get(of) ?? degrees.set(of, new Set()).get(of);
  for (const { a, b } of edges) {
    near(a)?.add(b);
    near(b)?.add(a);
  }
  nodes.forEach(({ x, y, name, kind }, place) => {
    const size = SIZES[kind] + Math.sqrt(degrees.get(place)?.size ?? 0) * 0.75;
    drawn.addNode(place, {
      x,
      y,
      label: kind === 'post' ? short(name) : name,
      size: size * scale,
      shape: SHAPES[kind],
    });
  });
  for (const { a, b, cost } of edges) {
    const before = drawn.hasEdge(`${a}-${b}`) ? drawn.getEdgeAttribute(`${a}-${b}`, 'cost') : undefined;
    if (before === undefined) drawn.addEdgeWithKey(`${a}-${b}`, a, b, { cost });
    else if (cost < before) drawn.setEdgeAttribute(`${a}-${b}`, 'cost', cost);
  }
  return drawn;
}

/** Names of posts are long. */
function short(name: string): string {
  const most = /\p{Script=Han}/u.test(name) ? 14 : 26;
  return [...name].length > most ? `${[...name].slice(0, most - 1).join('')}…` : name;
}

function nodeLook({ ink, seen, focus }: Scene, { nodes }: WireGraph, place: number) {
  const kind = nodes[place]?.kind ?? 'post';
  if (seen && !seen.nodes.has(place)) return { hidden: true };
  if (focus === undefined) return { color: ink.kinds[kind], zIndex: 1 };
  if (place === focus) return { color: ink.kinds[kind], highlighted: true, strong: true, zIndex: 3 };
  if (seen?.near.get(focus)?.has(place)) return { color: ink.kinds[kind], forceLabel: true, zIndex: 2 };
  return { color: ink.faint[kind], label: null, zIndex: 0 };
}

function edgeLook({ ink, focus, pairs }: Scene, edge: string, cost: number) {
  if (!pairs.has(edge)) return { hidden: true };
  if (focus === undefined) return { color: ink.line(cost), zIndex: -cost };
  const [a, b] = edge.split('-');
  const own = Number(a) === focus || Number(b) === focus;
  return own ? { color: ink.near, zIndex: 1 } : { color: ink.far, zIndex: -1000 };
}

/** The camera that has some nodes in view with room around; of many, those next to the first. */
function viewOf(sigma: Sigma, places: readonly number[]) {
  const spots = places.flatMap((place) => sigma.getNodeDisplayData(place) ?? []);
  const [first] = spots;
  if (!first) return { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - first.x, y - first.y);
  const near = spots.toSorted((a, b) => far(a) - far(b)).slice(0, Math.ceil(spots.length * 0.9));
  const sides = (of: 'x' | 'y') => {
    const all = near.map((spot) => spot[of]);
    return { least: Math.min(...all), most: Math.max(...all) };
  };
  const [x, y] = [sides('x'), sides('y')];
  const ratio = Math.min(1, Math.max(0.2, Math.max(x.most - x.least, y.most - y.least) * 1.1));
  return { x: (x.least + x.most) / 2, y: (y.least + y.most) / 2, ratio };
}

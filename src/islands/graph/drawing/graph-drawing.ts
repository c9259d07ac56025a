import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { WireGraph } from '#graph/wire/wire-format.ts';
import type { VisibleGraph } from '../visible-graph.ts';
import { edgeAppearance, type GraphScene, nodeAppearance, pairKey } from './appearance.ts';
import { cameraView } from './camera-view.ts';
import { readGraphColors } from './graph-colors.ts';
import { createGraphLabels, labelSpace } from './graph-labels.ts';
import { pickByCoordinates } from './node-picking.ts';
import { nodeShapeProgram } from './node-shapes.ts';
import { toSigmaGraph } from './sigma-graph.ts';

/** The graph on its canvas. */
export interface GraphDrawing {
  /** Draws the visible part, with the node of this index in focus. */
  show: (visible: VisibleGraph, focus: number | undefined) => void;
  /** Moves the camera to nodes by their indexes; to the whole graph when there are none. */
  lookAt: (indexes: readonly number[]) => void;
  zoom: (factor: number) => void;
  /** Reads the colors of the page again. */
  updateColors: () => void;
}

/** Number of pairs of neighbours above which edges and labels are not drawn while the camera moves. */
const MANY_PAIRS = 4000;
/** Width of the stage below which marks are smaller. */
const NARROW_STAGE_PX = 700;
const CAMERA_MS = 350;
/** Time without a camera move after which the graph counts as at rest. */
const REST_MS = 150;

/** True when the browser has WebGL. */
export function canDrawGraph(): boolean {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') ?? canvas.getContext('webgl'));
}

export interface GraphDrawingOptions {
  graph: WireGraph;
  /** What the first frame shows: without it, the whole graph would be drawn once for nothing. */
  shown: { visible: VisibleGraph; focus: number | undefined };
  /** True for readers who prefer no animation. */
  reducedMotion: boolean;
}

/**
 * Draws a graph into an element.
 * @param onPick receives the index of a clicked node; undefined for a click beside all nodes
 */
export function createGraphDrawing(
  stage: HTMLElement,
  { graph, shown, reducedMotion }: GraphDrawingOptions,
  onPick: (index: number | undefined) => void,
): GraphDrawing {
  const colors = readGraphColors(stage);
  const pairsOf = ({ pairs }: VisibleGraph) => new Set(pairs.map(pairKey));
  const scene: GraphScene = { colors, ...shown, pairs: pairsOf(shown.visible) };
  const sigma = createSigma(stage, graph, scene, reducedMotion);
  sigma.on('clickNode', ({ node }) => onPick(Number(node)));
  sigma.on('clickStage', () => onPick(undefined));
  sigma.on('enterNode', () => stage.classList.add('pointing'));
  sigma.on('leaveNode', () => stage.classList.remove('pointing'));
  sigma.once('afterRender', () => performance.mark('graph-drawn'));
  const camera = sigma.getCamera();
  const move = (to: Partial<ReturnType<typeof camera.getState>>) =>
    reducedMotion ? camera.setState(to) : void camera.animate(to, { duration: CAMERA_MS });
  const points = (indexes: readonly number[]) =>
    indexes.flatMap((index) => sigma.getNodeDisplayData(index) ?? []);
  return {
    show: (visible, focus) => {
      if (scene.visible === visible && scene.focus === focus) return;
      Object.assign(scene, { visible, focus, pairs: pairsOf(visible) });
      sigma.refresh();
    },
    lookAt: (indexes) => move(cameraView(points(indexes))),
    zoom: (factor) => move({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }),
    updateColors: () => {
      scene.colors = readGraphColors(stage);
      sigma.refresh();
    },
  };
}

function createSigma(stage: HTMLElement, graph: WireGraph, scene: GraphScene, reducedMotion: boolean): Sigma {
  let drawnBy: Sigma | undefined;
  const labels = createGraphLabels(
    () => scene.colors,
    () => labelSpace(stage, drawnBy),
  );
  const scale = Math.min(1, Math.max(0.6, stage.clientWidth / NARROW_STAGE_PX));
  const drawn = toSigmaGraph(graph, scale);
  const large = drawn.size > Number(stage.dataset['many'] ?? MANY_PAIRS);
  const sigma = new Sigma(drawn, stage, {
    nodeProgramClasses: { mark: nodeShapeProgram(() => scene.colors.paper) },
    edgeProgramClasses: { line: EdgeLineProgram },
    defaultNodeType: 'mark',
    defaultEdgeType: 'line',
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: labels.drawAlways,
    nodeReducer: (node, data) => ({ ...data, ...nodeAppearance(scene, graph, Number(node)) }),
    edgeReducer: (edge, data) => ({ ...data, ...edgeAppearance(scene, edge, data['cost']) }),
    labelFont: getComputedStyle(stage).fontFamily,
    labelSize: 12,
    labelDensity: 0.8,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5.5,
    stagePadding: 36,
    minCameraRatio: 0.04,
    maxCameraRatio: 1.6,
    hideEdgesOnMove: large,
    hideLabelsOnMove: large,
    zIndex: true,
    ...(reducedMotion && { zoomDuration: 0, doubleClickZoomingDuration: 0, inertiaDuration: 0 }),
  });
  drawnBy = sigma;
  pickByCoordinates(sigma);
  sigma.on('beforeRender', labels.clear);
  if (large) hideLayersWhileMoving(sigma, stage);
  // The constructor has drawn a frame, in which labels could not avoid marks.
  sigma.scheduleRender();
  return sigma;
}

/** Sets the class `moving`, which hides the layers of edges and labels, until the camera is at rest. */
function hideLayersWhileMoving(sigma: Sigma, stage: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', () => {
    clearTimeout(timer);
    stage.classList.add('moving');
    timer = setTimeout(() => {
      stage.classList.remove('moving');
      sigma.scheduleRender();
    }, REST_MS);
  });
}

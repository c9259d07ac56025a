import type { Node } from '#graph/model/model.ts';
import type { Lens } from '#i18n/locale-context.ts';
import { FOLDERS, type Place, placePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { graph } from './graph.ts';

/** One step of the way from the home page to a page. */
export interface Step {
  name: string;
  path: string;
}

/** The way to a node's page: home, the list of its kind, what it is part of, itself. */
export function stepsTo(node: Node, lens: Lens): Step[] {
  const list = node.kind === 'session' ? FOLDERS.event : FOLDERS[node.kind];
  return [...stepsToList(list, lens), ...above(node).map(stepOf(lens)), stepOf(lens)(node)];
}

/** The way to a list or a page of its own. */
export function stepsToList(place: Exclude<Place, '' | 'connect' | 'graph'>, lens: Lens): Step[] {
  return stepsToPlace(place, lens.t(`nav.${place}`), lens);
}

/** The way to a page that has a name of its own. */
export function stepsToPlace(place: Place, name: string, lens: Lens): Step[] {
  const home = { name: site.name[lens.locale], path: placePath(lens.locale, '') };
  return [home, { name, path: placePath(lens.locale, place) }];
}

function stepOf(lens: Lens): (node: Node) => Step {
  return ({ id }) => ({ name: lens.short(id).text, path: lens.href(id) });
}

/** The larger events an event or session stands in, the largest first. */
function above(node: Node): Node[] {
  const owner =
    node.kind === 'session' ? node.event : node.kind === 'event' && `event:${node.data.partOf ?? ''}`;
  const parent = owner ? graph.nodes.get(owner) : undefined;
  return parent ? [...above(parent), parent] : [];
}

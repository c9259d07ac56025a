import type { Node } from '#graph/model/model.ts';
import type { LocaleContext } from '#i18n/locale-context.ts';
import { FOLDERS, type Place, placePath } from '#i18n/paths.ts';
import { site } from '#site.ts';
import { graph } from './graph.ts';

/** One step of the way from the home page to a page. */
export interface Step {
  name: string;
  path: string;
}

/** The way to a node's page: home, the list of its kind, what it is part of, itself. */
export function stepsTo(node: Node, context: LocaleContext): Step[] {
  const list = node.kind === 'session' ? FOLDERS.event : FOLDERS[node.kind];
  return [...stepsToList(list, context), ...above(node).map(stepOf(context)), stepOf(context)(node)];
}

/** The way to a list or a page of its own. */
export function stepsToList(place: Exclude<Place, '' | 'connect' | 'graph'>, context: LocaleContext): Step[] {
  return stepsToPlace(place, context.t(`nav.${place}`), context);
}

/** The way to a page that has a name of its own. */
export function stepsToPlace(place: Place, name: string, context: LocaleContext): Step[] {
  const home = { name: site.name[context.locale], path: placePath(context.locale, '') };
  return [home, { name, path: placePath(context.locale, place) }];
}

function stepOf(context: LocaleContext): (node: Node) => Step {
  return ({ id }) => ({ name: context.short(id).text, path: context.href(id) });
}

/** The larger events an event or session stands in, the largest first. */
function above(node: Node): Node[] {
  const owner =
    node.kind === 'session' ? node.event : node.kind === 'event' && `event:${node.data.partOf ?? ''}`;
  const parent = owner ? graph.nodes.get(owner) : undefined;
  return parent ? [...above(parent), parent] : [];
}

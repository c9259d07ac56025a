import { formatNumber } from '#i18n/formats.ts';

const COUNT = ':scope > :is(h2, h3, summary) [data-count], :scope > [data-count]';
const original = new WeakMap<Element, string | null>();

/**
 * Shows in the heading of a group how many of its rows are visible.
 * @param visible undefined where nothing is filtered: the number that the page came with
 */
export function showGroupCount(group: HTMLElement, visible: number | undefined): void {
  const count = group.querySelector(COUNT);
  if (!count) return;
  if (!original.has(count)) original.set(count, count.textContent);
  count.textContent = visible === undefined ? (original.get(count) ?? '') : formatNumber(visible);
}

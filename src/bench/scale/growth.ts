/**
 * The exponent of growth: with 1 a cost grows as the size, with 2 as its square. Of more than two measurements that of the
 * line through their logarithms (least squares); undefined where fewer than two are above zero.
 */
export function growthExponent(
  points: readonly (readonly [size: number, cost: number])[],
): number | undefined {
  const logs = points
    .filter(([size, cost]) => size > 0 && cost > 0)
    .map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  if (logs.length < 2) return undefined;
  const mean = (index: 0 | 1) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return variance > 0 ? covariance / variance : undefined;
}

export function median(values) {
  return quantile(values, 0.5);
}

/** The value below which that part of the values lies, between two of them where it falls there. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = Math.floor(at);
  const above = Math.ceil(at);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** How the time grows with the length: 1 in proportion, 2 with its square. */
export function exponent(small, large, factor) {
  return Math.log(large / small) / Math.log(factor);
}

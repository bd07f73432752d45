const quantile = (sorted, q) => {
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
};

/** {median, q1, q3} of the samples, or undefined when there are none. */
export function summary(samples) {
  if (!samples?.length) return undefined;
  const sorted = samples.toSorted((a, b) => a - b);
  return {median: quantile(sorted, 0.5), q1: quantile(sorted, 0.25), q3: quantile(sorted, 0.75)};
}

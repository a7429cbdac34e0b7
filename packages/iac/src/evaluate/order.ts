/** Variants come after the rules they repeat, and variants of variants after those. */
export function inOrder<R extends { readonly id: string; readonly variantOf: readonly string[] }>(
  rules: readonly R[],
): R[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    // Stands while its own depth is found, so that a circle ends.
    depths.set(id, 0);
    const depth = Math.max(0, ...(byId.get(id)?.variantOf ?? []).map((main) => depthOf(main) + 1));
    depths.set(id, depth);
    return depth;
  };
  return [...rules].sort((a, b) => depthOf(a.id) - depthOf(b.id));
}

/** The rules that others are variants of: whether one of these failed decides if a variant's finding is left out. */
export function mainsOf(
  rules: readonly { readonly variantOf: readonly string[] }[],
): ReadonlySet<string> {
  return new Set(rules.flatMap(({ variantOf }) => variantOf));
}

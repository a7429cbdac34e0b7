/** Manifests say the same few thousand keys over and over; each is kept once. */
const known = new Map<string, string>();

const MAX_KNOWN = 10_000;

export function intern(key: string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size < MAX_KNOWN) known.set(key, key);
  return key;
}

/**
 * The address of an operation, without its query. Undefined where it would lead out of what is before all paths, or to
 * another operation.
 *
 * @param base the path before those of the description, without a slash at its end
 * @param template `/books/{id}`
 */
export function urlFor(
  target: URL,
  base: string,
  template: string,
  values: ReadonlyMap<string, string>,
): URL | undefined {
  const path = template.replaceAll(/\{([^{}]*)\}/gu, (_, name: string) =>
    segmentOf(values.get(name) ?? ''),
  );
  if (!path.startsWith('/') || LEADS_UPWARDS.test(path)) return undefined;
  const url = new URL(target.origin);
  // Not by putting texts together: what begins with @ would name another host.
  url.pathname = `${base}${path}`;
  return url;
}

/** Parts that browsers take for dots, and signs that they take for slashes or for nothing (URL Standard, 4.4). */
const LEADS_UPWARDS = /\/(?:\.|%2e){1,2}(?:\/|$)|[\\\t\n\r]/iu;

/** Something that stays one part of a path: neither empty, nor dots that lead upwards. */
function segmentOf(value: string): string {
  const text = /^\.*$/u.test(value) ? '1' : value;
  // What is half of a character cannot be encoded.
  return encodeURIComponent(Buffer.from(text).toString());
}

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
  const url = new URL(target.origin);
  // Not by putting texts together: what begins with @ would name another host.
  url.pathname = `${base}${path}`;
  const isWithin = path.startsWith('/') && url.pathname.startsWith(`${base}/`);
  const hasAll = url.pathname.split('/').length === `${base}${template}`.split('/').length;
  return isWithin && hasAll ? url : undefined;
}

/** Something that stays one part of a path: neither empty, nor dots that lead upwards. */
function segmentOf(value: string): string {
  const text = /^\.*$/u.test(value) ? '1' : value;
  // What is half of a character cannot be encoded.
  return encodeURIComponent(Buffer.from(text).toString());
}

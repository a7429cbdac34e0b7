import type { ApiOperation } from './operations.ts';

/**
 * Which operation answers a request. Among several the one with the fewest parameters, as OpenAPI (3.1, 4.8.8.1) has
 * it: `/books/mine` comes before `/books/{id}`.
 *
 * @param base the path before those of the description, without a slash at its end
 * @param method in capitals
 * @param path of the request, as in a URL
 */
export function findOperation<T extends Pick<ApiOperation, 'method' | 'path'>>(
  operations: readonly T[],
  base: string,
  method: string,
  path: string,
): T | undefined {
  if (!path.startsWith(`${base}/`) && path !== base) return undefined;
  const names = path.slice(base.length).split('/');
  let best: T | undefined;
  let fewest = Infinity;
  for (const operation of operations) {
    if (operation.method !== method) continue;
    const parameters = countParameters(operation.path.split('/'), names);
    if (parameters !== undefined && parameters < fewest) [best, fewest] = [operation, parameters];
  }
  return best;
}

/** @returns undefined where the template does not fit */
function countParameters(
  template: readonly string[],
  names: readonly string[],
): number | undefined {
  if (template.length !== names.length) return undefined;
  let count = 0;
  for (const [index, part] of template.entries()) {
    const name = names[index] ?? '';
    if (part === name) continue;
    if (!fits(part, name)) return undefined;
    count++;
  }
  return count;
}

/** `{id}`, `{name}.json`, `v{major}.{minor}`: the texts between the parameters, in order, and something for each of them. */
function fits(part: string, name: string): boolean {
  const [first = '', ...rest] = part.split(/\{[^{}]*\}/u);
  const last = rest.pop();
  if (last === undefined || !name.startsWith(first)) return false;
  let at = first.length;
  for (const text of rest) {
    const found = name.indexOf(text, at + 1);
    if (found < 0) return false;
    at = found + text.length;
  }
  return name.length > at + last.length && name.endsWith(last);
}

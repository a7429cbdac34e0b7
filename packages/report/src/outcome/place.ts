/**
 * The path as seen from further up: `pathPrefix` is where the root of the scan lies within the repository, for example
 * `deploy` when only that folder was scanned.
 */
export function place(path: string, pathPrefix = ''): string {
  const prefix = pathPrefix
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
  return prefix === '' ? path : `${prefix}/${path}`;
}

/** As many links as Linux follows for one path (path_resolution(7)). */
const MAX_HOPS = 40;

/**
 * The regular file of a commit that a link leads to in the end, as a checkout would follow it.
 *
 * @param links what each link of the commit says, by its path
 * @returns `outside` where it leaves the tree; undefined where it leads to a folder, to nothing or goes round
 */
export function followLink(
  path: string,
  links: ReadonlyMap<string, string>,
  isFile: (path: string) => boolean,
): { readonly file: string } | 'outside' | undefined {
  let left = path.split('/');
  let way: string[] = [];
  let hops = 0;
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (way.length === 0) return 'outside';
      way.pop();
      continue;
    }
    way.push(part);
    const target = links.get(way.join('/'));
    if (target === undefined) continue;
    if (target === '' || ++hops > MAX_HOPS) return undefined;
    if (/^(?:[/\\]|[a-z]:)/i.test(target)) return 'outside';
    way = way.slice(0, -1);
    left = [...target.split('/'), ...left];
  }
  const file = way.join('/');
  return isFile(file) ? { file } : undefined;
}

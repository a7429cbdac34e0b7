/** `root`, `0`, `root:group`, `0:0`. */
export function isRoot(user: string): boolean {
  return /^(?:root|0)(?::.*)?$/.test(user);
}

/** Whether two addresses have one scheme, host and port. What is no address has none. */
export function sameHost(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  // Names and passwords in an address are never Azure's.
  return a.origin === b.origin && a.origin !== 'null' && a.username === '' && a.password === '';
}

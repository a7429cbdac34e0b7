/** Manifests say the same few thousand keys over and over; each is kept once, and has a number. */
const numbers = new Map<string, number>();
const names: string[] = [''];

const MAX_KNOWN = 10_000;

/** The number of a name, from 1; 0 once there are too many. */
export function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  if (names.length > MAX_KNOWN) return 0;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

export function nameOf(number: number): string {
  return names[number] ?? '';
}

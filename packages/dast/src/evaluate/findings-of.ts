import { type Finding, isIn, type Profile } from '@gatehouse/findings';
import { Redactor } from '../evidence/index.ts';
import { type Sighting, withoutVariants } from './failure.ts';
import { type BookOptions, FindingBook } from './finding-book.ts';

/** What another engine saw, as the findings that ours would have made of it. Only rules of the profile make any. */
export function findingsOf(
  sightings: readonly Sighting[],
  { profile, ...options }: BookOptions & { readonly profile: Profile },
): readonly Finding[] {
  const book = new FindingBook(options);
  const redactor = new Redactor();
  for (const together of byExchange(sightings.filter(({ rule }) => isIn(rule, profile)))) {
    const [{ place }] = together;
    book.add(place, withoutVariants(together), redactor);
  }
  return book.findings;
}

type NonEmpty<T> = [T, ...T[]];

function byExchange(sightings: readonly Sighting[]): Iterable<NonEmpty<Sighting>> {
  const exchanges = new Map<string, NonEmpty<Sighting>>();
  for (const sighting of sightings) {
    const key = `${sighting.place.method} ${sighting.place.url}`;
    const together = exchanges.get(key);
    if (together) together.push(sighting);
    else exchanges.set(key, [sighting]);
  }
  return exchanges.values();
}

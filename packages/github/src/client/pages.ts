import type { Answer, Pages } from './github.ts';

/** Of 100 items: more than a pull request has. */
const MAXIMUM_PAGES = 30;

/**
 * Asks for page after page. Of the link to the next one only the query is taken, so that an answer cannot send the token
 * elsewhere.
 */
export async function allPages<D, T>(
  ask: (page: Readonly<Record<string, string>>) => Promise<Answer<D>>,
  items: (data: D) => readonly T[],
  maximumPages: number = MAXIMUM_PAGES,
): Promise<Pages<T>> {
  const found: T[] = [];
  let next: Readonly<Record<string, string>> | undefined = {};
  for (let pages = 0; next !== undefined && pages < maximumPages; pages++) {
    const answer = await ask(next);
    for (const item of items(answer.data)) found.push(item);
    next = nextPage(answer.headers['link'] ?? '');
  }
  return { items: found, isComplete: next === undefined };
}

/** The query of the link named `next` (RFC 8288). */
export function nextPage(link: string): Readonly<Record<string, string>> | undefined {
  const target = link
    .split(',')
    .find((part) => /;\s*rel="next"/u.test(part))
    ?.match(/<([^>]{1,4000})>/u)?.[1];
  if (target === undefined || !URL.canParse(target)) return undefined;
  return Object.fromEntries(new URL(target).searchParams);
}

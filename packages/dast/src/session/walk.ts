import { NoAnswer } from '@gatehouse/network';
import type { Exchange } from '../exchange/index.ts';
import type { Scope } from '../scope/index.ts';
import type { Errand, UserAgent } from './user-agent.ts';

/** A request and those that its redirects led to, in order. */
export interface Walk {
  readonly all: readonly Exchange[];
  readonly first: Exchange;
  readonly last: Exchange;
}

/** Fetch Standard, "HTTP-redirect fetch", has 20: a login needs fewer. */
const MOST_REDIRECTS = 10;

/** Sends a request and goes where its answer leads. Rejects with `NoAnswer`, also where that is too far. */
export async function walk(agent: UserAgent, scope: Scope, errand: Errand): Promise<Walk> {
  let at = errand;
  let { exchange: last } = await agent.send(at);
  const first = last;
  const all = [first];
  for (let next = redirected(at, last); next !== undefined; next = redirected(at, last)) {
    const refusal = scope.refusal(next.url);
    if (refusal !== undefined) throw new NoAnswer(`it leads to ${next.url.host}, ${refusal}`);
    if (all.length > MOST_REDIRECTS) throw new NoAnswer('it redirects without end');
    at = next;
    ({ exchange: last } = await agent.send(at));
    all.push(last);
  }
  return { all, first, last };
}

/** Only 307 and 308 have the same sent once more (RFC 9110, 15.4), and never to anybody else. */
function redirected(errand: Errand, answer: Exchange): Errand | undefined {
  const location = answer.isRedirect ? answer.field('location') : undefined;
  if (location === undefined || !URL.canParse(location, errand.url.href)) return undefined;
  const url = new URL(location, errand.url);
  url.hash = '';
  const isRepeated = errand.method !== 'GET' && [307, 308].includes(answer.status);
  if (!isRepeated) return { method: 'GET', url };
  if (url.origin !== errand.url.origin)
    throw new NoAnswer(`it would send the password on to ${url.host}`);
  return { ...errand, url };
}

import { readPolicy, type Policy } from '../../csp/index.ts';
import type { Exchange } from '../../exchange/index.ts';

/** A policy as a page carries it. */
export interface CarriedPolicy {
  readonly text: string;
  readonly policy: Policy;
  readonly isInMeta: boolean;
}

/** More in one response were not written for browsers. */
const MAX_POLICIES = 50;

/** Many rules ask about the same page. */
const READ = new WeakMap<Exchange, readonly CarriedPolicy[]>();

/** The text of every policy that browsers enforce on a page; `isInMeta` for those that stand in the page itself. */
export function policyTexts(
  exchange: Exchange,
): readonly { readonly text: string; readonly isInMeta: boolean }[] {
  if (!exchange.isHtml) return [];
  return [
    ...exchange.fields('Content-Security-Policy').map((text) => ({ text, isInMeta: false })),
    ...exchange.markup.metaFor('Content-Security-Policy').flatMap(({ attributes }) => {
      const text = attributes.get('content');
      return text === undefined || text.trim() === '' ? [] : { text, isInMeta: true };
    }),
  ].slice(0, MAX_POLICIES);
}

/** Those of them that can be read. */
export function policiesOf(exchange: Exchange): readonly CarriedPolicy[] {
  const known = READ.get(exchange);
  if (known) return known;
  const policies = policyTexts(exchange).flatMap(({ text, isInMeta }) => {
    const policy = readPolicy(text);
    return policy ? { text, isInMeta, policy } : [];
  });
  READ.set(exchange, policies);
  return policies;
}

/** All that a browser enforces: a comma in a header begins another policy. */
export function enforcedPolicies(exchange: Exchange): readonly CarriedPolicy[] {
  return policyTexts(exchange)
    .flatMap(({ text, isInMeta }) =>
      text.split(',', MAX_POLICIES).map((each) => ({ text: each, isInMeta })),
    )
    .flatMap(({ text, isInMeta }) => {
      const policy = readPolicy(text);
      return policy && policy.directives.length > 0 ? { text, isInMeta, policy } : [];
    });
}

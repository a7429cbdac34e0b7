import { isOpaque } from '../evidence/index.ts';
import type { Address } from '../exchange/index.ts';

/** A number or a UUID. */
const NUMBER = /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** What a report of another engine has in the place of a secret. */
const MASKED = '***';

/**
 * The path with what differs from one thing to the next taken out, `/orders/{}`, and the names of the query's fields: a
 * fingerprint that stays when the data does not, and that does not tell a host of today from that of tomorrow.
 */
export function templateOf({ path, query }: Address): string {
  const segments = (path || '/').split('/').map((segment) => {
    const [name = ''] = segment.split(';');
    return NUMBER.test(name) || isOpaque(name) || name === MASKED ? '{}' : name;
  });
  const names = (query ?? '')
    .split('&')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter((name) => name !== '');
  const fields = [...new Set(names)].sort().slice(0, 30);
  return `${segments.join('/')}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}

import type { Location } from '@gatehouse/findings';
import type { Address } from '../exchange/index.ts';

/** GitHub cuts longer paths. */
const MAX_PATH = 200;

/**
 * Where a finding about a URL is shown that no file of the repository answers for: at the URL. Code scanning takes paths
 * only, and refuses a whole report for one absolute address or empty path, so it is also written as a path: no scheme, no
 * colon, no query, never empty.
 *
 * @param address redacted: people read its text
 * @param method in capitals
 */
export function anchorFor({ host, port, path, text }: Address, method?: string): Location {
  const site = safe(`${host || 'unknown'}${port === undefined ? '' : `_${port}`}`);
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(safe);
  const place = segments.length === 0 ? '_root' : segments.join('/');
  return {
    path: `dast/${site}/${place}`.slice(0, MAX_PATH).replace(/[/%]+$/, ''),
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
    address: method === undefined ? text : `${method} ${text}`,
  };
}

/** A segment of dots would lead elsewhere. */
function safe(segment: string): string {
  const bounded = segment.replace(/[^A-Za-z0-9._~-]/g, '_').slice(0, 80);
  return /^\.+$/.test(bounded) ? bounded.replaceAll('.', '_') : bounded;
}

import { readHttpDate, type Exchange } from '../../exchange/index.ts';

/** What a shared cache may do with a response, RFC 9111 §3 and §4. */
export type Storage = 'not stored' | 'stored, asked for again' | 'stored and served';

/** RFC 9110 §15.1: they may be stored without being asked to. */
const HEURISTICALLY_CACHEABLE = new Set([200, 203, 204, 206, 300, 301, 404, 405, 410, 414, 501]);

/** What ends the life of a response that is no longer fresh. */
const REVALIDATED = /^(?:must-revalidate$|proxy-revalidate$|s-maxage=|max-age=)/;

export function storageOf(exchange: Exchange): Storage {
  const directives = tokens(exchange.fields('Cache-Control'));
  if (!mayStore(exchange, directives)) return 'not stored';
  if (directives.includes('no-cache')) return 'stored, asked for again';
  const lifetime = lifetimeOf(exchange, directives);
  if (lifetime === undefined || lifetime > 0) return 'stored and served';
  return directives.some((directive) => REVALIDATED.test(directive))
    ? 'stored, asked for again'
    : 'stored and served';
}

function mayStore({ request, response, status }: Exchange, directives: readonly string[]): boolean {
  if (!/^(?:GET|HEAD|POST)$/i.test(request.method) || status < 100 || status > 599) return false;
  const asked = [request.fields, response.fields].flatMap((each) =>
    tokens([...each.all('Pragma'), ...each.all('Cache-Control')]),
  );
  if (asked.includes('no-store') || directives.includes('private')) return false;
  const isShareable = directives.some((directive) =>
    /^(?:must-revalidate$|public$|s-maxage=)/.test(directive),
  );
  if (request.fields.has('Authorization') && !isShareable) return false;
  return (
    response.fields.has('Expires') ||
    HEURISTICALLY_CACHEABLE.has(status) ||
    directives.some((directive) => /^(?:public$|s-maxage=|max-age=)/.test(directive))
  );
}

/** Seconds for which it is fresh; undefined where nobody says, which lets a cache choose. */
function lifetimeOf(exchange: Exchange, directives: readonly string[]): number | undefined {
  return (
    onlyNumber(directives, 's-maxage=') ??
    onlyNumber(directives, 'max-age=') ??
    untilExpires(exchange)
  );
}

/** A directive that is given twice says nothing. */
function onlyNumber(directives: readonly string[], prefix: string): number | undefined {
  const values = directives.filter((directive) => directive.startsWith(prefix));
  const digits = values.length === 1 ? values[0]?.slice(prefix.length) : undefined;
  return digits !== undefined && /^-?\d{1,18}$/.test(digits) ? Number(digits) : undefined;
}

function untilExpires(exchange: Exchange): number | undefined {
  const [expires, ...more] = exchange.fields('Expires');
  const [date, ...others] = exchange.fields('Date');
  if (expires === undefined || more.length > 0 || date === undefined || others.length > 0)
    return undefined;
  const end = readHttpDate(expires);
  // RFC 9111 §5.3: what is no date is a date in the past.
  if (end === undefined) return 0;
  const start = readHttpDate(date);
  return start === undefined ? undefined : (end - start) / 1000;
}

function tokens(values: readonly string[]): readonly string[] {
  return values
    .flatMap((value) => value.split(/[ ,]+/))
    .map((token) => token.toLowerCase())
    .filter((token) => token !== '');
}

import type { ServiceAnswer, ServiceRequest } from '../service.ts';
import { armRefusal } from './errors.ts';

/**
 * One page of a list, with the address of the next.
 *
 * @throws ServiceRefusal 400 where the token of the page is not ours
 */
export function page(
  items: readonly object[],
  { path, query }: ServiceRequest,
  { origin, size }: { readonly origin: string; readonly size: number },
): ServiceAnswer {
  const token = query.get('$skiptoken');
  const text = token === null ? '0' : Buffer.from(token, 'base64url').toString();
  const start = Number(text);
  if (!/^\d+$/u.test(text) || start > items.length)
    throw armRefusal(
      400,
      'InvalidSkipToken',
      `The skip token '${token ?? ''}' is not valid.`,
      true,
    );
  const end = start + size;
  const value = items.slice(start, end);
  if (end >= items.length) return { status: 200, body: { value } };
  const next = new URLSearchParams({
    'api-version': query.get('api-version') ?? '',
    $skiptoken: Buffer.from(String(end)).toString('base64url'),
  });
  return { status: 200, body: { value, nextLink: `${origin}${path}?${next.toString()}` } };
}

import type { Example } from './rule.ts';

/** What a page of an example has beside its body; `false` leaves a field out. */
interface Shape {
  readonly url?: string;
  readonly method?: string;
  readonly request?: Readonly<Record<string, string>>;
  readonly requestBody?: string;
  readonly status?: string;
  readonly type?: string | false;
  readonly fields?: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
  readonly body?: string;
}

/** An exchange written down: a request to a shop and the page that it answers with. */
export function page(title: string, shape: Shape = {}): Example {
  return { title, source: written(shape) };
}

/** Several exchanges, in their order. */
export function traffic(title: string, ...shapes: readonly Shape[]): Example {
  return { title, source: shapes.map(written).join('---\n') };
}

function written({
  url = 'https://shop.example/',
  method = 'GET',
  request = {},
  requestBody,
  status = '200 OK',
  type = 'text/html; charset=utf-8',
  fields = {},
  body = '<html><body><p>Welcome</p></body></html>',
}: Shape): string {
  const responseFields: readonly (readonly [string, string])[] = isList(fields)
    ? fields
    : Object.entries(fields);
  return [
    `${method} ${url} HTTP/1.1`,
    ...Object.entries(request).map(([name, value]) => `${name}: ${value}`),
    '',
    ...(requestBody === undefined ? [] : [requestBody, '']),
    `HTTP/1.1 ${status}`,
    ...(type === false ? [] : [`Content-Type: ${type}`]),
    ...responseFields.map(([name, value]) => `${name}: ${value}`),
    '',
    body,
    '',
  ].join('\n');
}

function isList(
  fields: NonNullable<Shape['fields']>,
): fields is readonly (readonly [string, string])[] {
  return Array.isArray(fields);
}

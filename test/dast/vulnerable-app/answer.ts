/** What a page says, apart from what all pages of the shop say. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  /** Undefined takes a header away, a list sends it several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: string;
  /** What it says in addition to who names the origin that asks. */
  readonly to?: (origin: string) => NonNullable<Answer['headers']>;
}

export const SOUND_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** What each answer carries that is not flawed on purpose. */
export const SOUND_HEADERS: NonNullable<Answer['headers']> = {
  'Cache-Control': 'no-cache, no-store, must-revalidate',
  'Content-Security-Policy': SOUND_POLICY,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  Server: 'shop',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export const NOT_FOUND: Answer = { status: 404, body: html('<p>There is no such page.</p>') };

export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Shop</title>${head}</head><body>${body}</body></html>`;
}

export function json(value: unknown): Answer {
  return { type: 'application/json', body: JSON.stringify(value) };
}

export function moved(location: string, body = ''): Answer {
  return { status: 302, headers: { Location: location }, body };
}

/** Status, headers and body as they go out to who asks, in the name of an origin or of none. */
export function complete(
  {
    status = 200,
    type = 'text/html; charset=utf-8',
    headers = {},
    body = html('<p>All is well.</p>'),
    to = () => ({}),
  }: Answer,
  origin?: string,
): readonly [status: number, headers: Record<string, string | string[]>, body: string] {
  const all: NonNullable<Answer['headers']> = {
    ...SOUND_HEADERS,
    'Content-Type': type,
    ...headers,
    ...(origin !== undefined && to(origin)),
  };
  const sent: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(all))
    if (value !== undefined) sent[name] = typeof value === 'string' ? value : [...value];
  return [status, sent, body];
}

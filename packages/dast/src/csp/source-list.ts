/** What a directive lets in, CSP Level 3 §2.3. */
export interface SourceList {
  /** In lower case, with their quotes: `'unsafe-inline'`. */
  readonly keywords: ReadonlySet<string>;
  readonly hasNonce: boolean;
  readonly hasHash: boolean;
  /** Schemes in lower case without the colon: `https`, `data`. */
  readonly schemes: ReadonlySet<string>;
  readonly hosts: readonly HostSource[];
}

export interface HostSource {
  readonly scheme: string | undefined;
  /** Lower case; may begin with `*.`. */
  readonly host: string;
  readonly port: string | undefined;
  readonly path: string | undefined;
}

export const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:$/;

/** §2.3.1, with the query and fragment that people write and browsers ignore. */
export const HOST =
  /^(?:([A-Za-z][A-Za-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)(?::(\d+|\*))?(\/[^?#\s]*)?(?:\?[^#\s]*)?(?:#\S*)?$/;

/** A whole base64 value, in either alphabet. */
export const NONCE = /^'nonce-[A-Za-z0-9+/_-]+={0,2}'$/i;
export const HASH = /^'sha(256|384|512)-([A-Za-z0-9+/_-]+={0,2})'$/i;

export function readSourceList(values: readonly string[]): SourceList {
  const keywords = new Set<string>();
  const schemes = new Set<string>();
  const hosts: HostSource[] = [];
  for (const value of values) {
    const [, scheme, host, port, path] = HOST.exec(value) ?? [];
    if (value.startsWith("'")) keywords.add(value.toLowerCase());
    else if (SCHEME.test(value)) schemes.add(value.slice(0, -1).toLowerCase());
    else if (host !== undefined)
      hosts.push({ scheme: scheme?.toLowerCase(), host: host.toLowerCase(), port, path });
  }
  return {
    keywords,
    hasNonce: values.some((value) => NONCE.test(value)),
    hasHash: values.some((value) => HASH.test(value)),
    schemes,
    hosts,
  };
}

/** Whether a page on any host at all is let in, over http or https. */
export function allowsAnyHost({ schemes, hosts }: SourceList): boolean {
  if (['http', 'https', 'ws', 'wss'].some((scheme) => schemes.has(scheme))) return true;
  return hosts.some(
    ({ scheme, host, port, path }) =>
      host === '*' &&
      (scheme === undefined ? path === undefined && port === undefined : isWeb(scheme)) &&
      (path === undefined || path === '/') &&
      (port === undefined || port === '*' || port === '80' || port === '443'),
  );
}

function isWeb(scheme: string): boolean {
  return ['http', 'https', 'ws', 'wss'].includes(scheme);
}

import type { Exchange } from '../../exchange/index.ts';

export interface ViewState {
  /** 1 for ASP.NET 1.x, 2 for everything since. */
  readonly version: 1 | 2;
  /** Decoded, as text. */
  readonly text: string;
  readonly isSigned: boolean;
  readonly isSplit: boolean;
}

/** More fields than this were not made by ASP.NET. */
const MAX_FIELDS = 100;

/** Bytes of the signature behind the state: SHA-1. */
const SIGNATURE = 20;

/** The view state of a page; undefined where there is none that can be read. */
export function viewStateOf({ markup }: Exchange): ViewState | undefined {
  const fields = new Map<string, string>();
  for (const { attributes } of markup.named('input')) {
    const name = attributes.get('id') ?? attributes.get('name');
    if (name?.startsWith('__VIEWSTATE')) fields.set(name, attributes.get('value') ?? '');
  }
  const count = fields.get('__VIEWSTATEFIELDCOUNT');
  const parts = Math.min(MAX_FIELDS, Number(count ?? 1) || 1);
  const encoded = Array.from(
    { length: parts },
    (_, index) => fields.get(`__VIEWSTATE${index || ''}`) ?? '',
  ).join('');
  const version = encoded.startsWith('/w') ? 2 : encoded.startsWith('dD') ? 1 : undefined;
  if (version === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const end = version === 2 ? 'dd' : '>>';
  // With a signature the end of the state stands before it; without one at the end.
  const isBefore = text.slice(-SIGNATURE - 2, -SIGNATURE) === end;
  return {
    version,
    text,
    isSigned: isBefore || !text.endsWith(end),
    isSplit: count !== undefined,
  };
}

import { said, type Tree } from './tree.ts';

/** UTF-16 units: a schema may ask for millions. */
const LONGEST = 64;

/** Of names that nobody owns (RFC 2606), addresses that lead nowhere (RFC 5737, RFC 3849), and a day long past. */
const BY_FORMAT: ReadonlyMap<unknown, string> = new Map([
  ['date', '2024-01-31'],
  ['date-time', '2024-01-31T12:00:00Z'],
  ['time', '12:00:00Z'],
  ['duration', 'P1D'],
  ['uuid', '00000000-0000-4000-8000-000000000001'],
  ['email', 'somebody@example.com'],
  ['hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com/'],
  ['url', 'https://example.com/'],
  ['byte', 'ZXhhbXBsZQ=='],
]);

export function sampleText(schema: Tree): string {
  const usual = BY_FORMAT.get(said(schema, 'format'));
  if (usual !== undefined) return usual;
  const least = Math.min(LONGEST, numberOf(schema, 'minLength') ?? 0);
  const most = Math.max(least, Math.min(LONGEST, numberOf(schema, 'maxLength') ?? LONGEST));
  return 'example'.padEnd(least, 'e').slice(0, most);
}

/** 1, or the nearest that is allowed. */
export function sampleNumber(schema: Tree): number {
  const isWhole = said(schema, 'type') !== 'number';
  const step = Math.abs(numberOf(schema, 'multipleOf') ?? 0) || (isWhole ? 1 : 0);
  const gap = step || 0.5;
  const least = bound(schema, 'minimum', 'exclusiveMinimum', gap) ?? -Infinity;
  const most = bound(schema, 'maximum', 'exclusiveMaximum', -gap) ?? Infinity;
  const near = Math.min(Math.max(1, least), most);
  const above = step === 0 ? near : Math.ceil(near / step) * step;
  const value = above <= most ? above : Math.floor(near / step) * step;
  return Number.isSafeInteger(Math.trunc(value)) ? value : 1;
}

/** OpenAPI 3.0 says by true that the bound itself is excluded, 3.1 gives another bound. */
function bound(schema: Tree, name: string, exclusive: string, gap: number): number | undefined {
  const inner = numberOf(schema, exclusive);
  if (inner !== undefined) return inner + gap;
  const outer = numberOf(schema, name);
  return outer !== undefined && said(schema, exclusive) === true ? outer + gap : outer;
}

function numberOf(schema: Tree, name: string): number | undefined {
  const value = said(schema, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

import {
  FIELDS,
  formatDuration,
  locationOf,
  nameOf,
  parseDuration,
  quote,
  type Config,
  type Field,
  type Fields,
  type Plain,
} from '@gatehouse/config';
import type { Location, Notice } from '@gatehouse/findings';
import { compareEntries } from './compare-entries.ts';

/** Nobody reads more; that there is more is told. */
const MAX_NOTICES = 200;

/**
 * What the configuration of a change alters of that of its base, key by key, each at its line in the change: none of it is
 * in force until it is merged. What would let more pass is a warning.
 */
export function comparePolicies(base: Config, head: Config): Notice[] {
  const changes = [...compareSections(FIELDS, '', { from: base, to: head })];
  const notices = changes.map(({ words, loosens, location }): Notice => ({
    kind: 'pending',
    level: loosens ? 'warning' : 'notice',
    message: words,
    ...(location && { location }),
  }));
  if (notices.length <= MAX_NOTICES) return notices;
  const left = notices.length - MAX_NOTICES;
  const loosens = notices.slice(MAX_NOTICES).some(({ level }) => level === 'warning');
  return [
    ...notices.slice(0, MAX_NOTICES),
    {
      kind: 'pending',
      level: loosens ? 'warning' : 'notice',
      message: `${left} more changes of the configuration`,
    },
  ];
}

export interface Change {
  /** `fail-on would change from high to none`. */
  readonly words: string;
  readonly loosens: boolean;
  readonly location: Location | undefined;
}

/** A section, or what is in its place, before and after. */
interface Pair {
  readonly from: object;
  readonly to: object;
}

function* compareSections(fields: Fields, prefix: string, pair: Pair): Generator<Change> {
  for (const [key, field] of Object.entries(fields)) {
    const from = valueOf(pair.from, key);
    const to = valueOf(pair.to, key);
    if (isEqual(from, to)) continue;
    const location = locationOf(pair.to, key) ?? locationOf(pair.to);
    yield* compareValues(field, prefix + key, { from, to }, location);
  }
}

function* compareValues(
  field: Field,
  name: string,
  { from, to }: { readonly from: Plain | undefined; readonly to: Plain | undefined },
  location: Location | undefined,
): Generator<Change> {
  if (field.type === 'section') {
    yield* compareSections(field.fields, `${name}.`, { from: objectOf(from), to: objectOf(to) });
  } else if (field.type === 'map') {
    const [old, fresh] = [objectOf(from), objectOf(to)];
    for (const key of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
      const values = { from: valueOf(old, key), to: valueOf(fresh, key) };
      if (isEqual(values.from, values.to)) continue;
      yield* compareValues(
        field.of,
        `${name}.${nameOf(key)}`,
        values,
        locationOf(fresh, key) ?? location,
      );
    }
  } else if (name === 'suppressions.entries') {
    yield* compareEntries(from, to, location);
  } else if (field.type === 'records') {
    yield { words: `${name} would change`, loosens: field.loosens?.(from, to) ?? true, location };
  } else if (!isEqual(from ?? defaultOf(field), to ?? defaultOf(field))) {
    const standard = field.default === undefined ? 'unset' : `${field.default} (the default)`;
    const words = (value: Plain | undefined): string =>
      value === undefined ? standard : describe(value, field);
    yield {
      words: `${name} would change from ${words(from)} to ${words(to)}`,
      loosens: field.loosens?.(from, to) ?? true,
      location,
    };
  }
}

/** What counts where the key is absent, as it would have been read. */
function defaultOf(field: Field): Plain | undefined {
  const { type, default: standard } = field;
  return type === 'duration' ? parseDuration(String(standard)) : standard;
}

function describe(value: Plain, field: Field): string {
  if (typeof value === 'number')
    return field.type === 'duration' ? formatDuration(value) : String(value);
  if (typeof value === 'string') return field.type === 'choice' ? value : quote(value);
  if (typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return 'something else';
  return value.length === 0 ? 'nothing' : quote(value.join(', '));
}

function valueOf(section: object, key: string): Plain | undefined {
  return Object.hasOwn(section, key)
    ? (section as Readonly<Record<string, Plain>>)[key]
    : undefined;
}

const NOTHING: object = Object.freeze({});

function objectOf(value: Plain | undefined): object {
  return typeof value === 'object' ? value : NOTHING;
}

/** Equal but for where in its file each stands. */
function isEqual(a: Plain | undefined, b: Plain | undefined): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(value: Plain | undefined): string | undefined {
  return JSON.stringify(value, (key, held: unknown) => {
    if (key === 'location') return undefined;
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

import { keyOf as keyScalar, Scalar, type Value } from '@gatehouse/source';
import { isBoolean, isDecimal, isInteger, isNull, isOneExpression } from './core-schema.ts';
import { keyOf, placeOf, type Demand, type Reading, type Scope } from './reading.ts';

/** Holds a value against what GitHub wants there; what it finds goes into the reading. */
export type Shape = (value: Value, reading: Reading, scope: Scope) => void;

/** A scalar, whatever it would be elsewhere: GitHub turns numbers and the like into text. */
export function text(
  place: string,
  options: { readonly mayBeEmpty?: boolean; readonly demand?: Demand } = {},
): Shape {
  return (value, reading, scope) => {
    if (!(value instanceof Scalar)) reading.refuse(value, 'must be text');
    else if (value.text === '' && !options.mayBeEmpty) reading.refuse(value, 'is empty');
    else reading.addTemplate(value, place, options.demand ?? 'text', scope);
  };
}

/** A scalar in which GitHub evaluates nothing. */
export const word: Shape = (value, reading) => {
  if (!(value instanceof Scalar)) reading.refuse(value, 'must be text');
  else if (value.text === '') reading.refuse(value, 'is empty');
};

export function oneOf(words: readonly string[]): Shape {
  return (value, reading) => {
    if (!(value instanceof Scalar) || !words.includes(value.text))
      reading.refuse(value, `must be one of ${words.join(', ')}`);
  };
}

/** An expression that makes up the whole value. */
export function expression(place: string, demand: Demand, otherwise: string): Shape {
  return (value, reading, scope) => {
    if (value instanceof Scalar && isOneExpression(value))
      reading.addTemplate(value, place, demand, scope);
    else reading.refuse(value, `must be ${otherwise} or one expression`);
  };
}

export function flag(place: string): Shape {
  const computed = expression(place, 'boolean', 'true or false');
  return (value, reading, scope) => {
    if (!isBoolean(value)) computed(value, reading, scope);
  };
}

/** `isWhole` refuses fractions. */
export function positiveNumber(place: string, isWhole: boolean): Shape {
  const computed = expression(place, 'number', isWhole ? 'a whole number' : 'a number');
  return (value, reading, scope) => {
    if (!(isWhole ? isInteger(value) : isDecimal(value))) computed(value, reading, scope);
    else if (Number(value.string) <= 0) reading.refuse(value, 'must be more than zero');
  };
}

export function list(item: Shape, options: { readonly mayBeEmpty?: boolean } = {}): Shape {
  return (value, reading, scope) => {
    if (!value.isSequence) reading.refuse(value, 'must be a list');
    else if (value.items.length === 0 && !options.mayBeEmpty)
      reading.refuse(value, 'is an empty list');
    else for (const each of value.items) item(each, reading, scope);
  };
}

/** One text or a list of them. */
export function texts(place: string): Shape {
  const one = text(place);
  return scalarOr(one, list(one));
}

/** Scalars are held against the first shape, everything else against the second. */
export function scalarOr(scalar: Shape, other: Shape): Shape {
  return (value, reading, scope) => {
    (value instanceof Scalar ? scalar : other)(value, reading, scope);
  };
}

/** Where one expression may stand for the whole. */
export function computedOr(place: string, demand: Demand, written: Shape): Shape {
  return (value, reading, scope) => {
    if (value instanceof Scalar && isOneExpression(value))
      reading.addTemplate(value, place, demand, scope);
    else written(value, reading, scope);
  };
}

interface MapOptions {
  readonly keys?: Readonly<Record<string, Shape>>;
  /** The shape of keys that are not listed; without it they are refused. */
  readonly others?: Shape;
  readonly required?: readonly string[];
  readonly mayBeEmpty?: boolean;
  /** Names that differ in case only are the same. */
  readonly ignoresCase?: boolean;
  /** The place of expressions in names, where they may hold some. */
  readonly names?: string;
}

export function mapping(options: MapOptions): Shape {
  const { others, required = [], mayBeEmpty = false, ignoresCase = false, names } = options;
  const shapes = new Map(Object.entries(options.keys ?? {}));
  return (value, reading, scope) => {
    if (!value.isMapping) {
      if (!isNull(value)) reading.refuse(value, 'must be a mapping');
      else if (!mayBeEmpty) reading.refuse(value, 'is empty');
    } else {
      eachEntry(value, reading, ignoresCase, (key, entry, written) => {
        const name = names === undefined ? undefined : keyScalar(entry);
        if (name) reading.addTemplate(name, names ?? '', 'text', scope);
        const shape = shapes.get(key) ?? others;
        if (shape) shape(entry, reading, scope);
        else reading.refuseKey('unknown-key', entry, unknownKey(value, written, shapes));
      });
      if (value.keys.length === 0 && !mayBeEmpty) reading.refuse(value, 'is empty');
    }
    for (const key of required)
      if (!value.keys.includes(key))
        reading.refuseKey('missing-key', value, `${placeOf(value)} has no "${key}"`);
  };
}

/** The entries that count: merge keys, repeated and empty names are refused. */
export function eachEntry(
  value: Value,
  reading: Reading,
  ignoresCase: boolean,
  take: (key: string, entry: Value, written: string) => void,
): void {
  const seen = new Map<string, Value>();
  for (const [index, written] of value.keys.entries()) {
    const entry = value.values[index];
    if (!entry) continue;
    const key = ignoresCase ? written.toLowerCase() : written;
    const first = seen.get(key);
    if (written === '<<')
      reading.refuseKey(
        'unknown-key',
        entry,
        `${placeOf(value)} merges with "<<", which GitHub does not do`,
      );
    else if (first) reading.refuseKey('duplicate-key', entry, repeated(value, written, first));
    else {
      if (written === '')
        reading.refuseKey('invalid-value', entry, `${placeOf(value)} has a key without a name`);
      seen.set(key, entry);
      take(key, entry, written);
    }
  }
}

function repeated(value: Value, written: string, first: Value): string {
  return `${placeOf(value)} has "${written}" twice: it stands in line ${keyOf(first).location.startLine} already`;
}

function unknownKey(value: Value, written: string, shapes: ReadonlyMap<string, Shape>): string {
  const known =
    shapes.size > 0 && shapes.size <= 8 ? `; it knows ${[...shapes.keys()].join(', ')}` : '';
  return `${placeOf(value)} has the key "${written}", which GitHub does not know there${known}`;
}

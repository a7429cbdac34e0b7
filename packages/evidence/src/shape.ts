import { nearest } from '@gatehouse/findings';

/** What a piece of JSON has to look like: read, checked and published from this one description. */
export interface Shape<T> {
  /**
   * @param at the way to the value, for messages: `predicate.phases[0].counts`
   * @throws Misfit at the first thing that is not as described
   */
  read(value: unknown, at: string): T;
  /** The same as JSON Schema, draft 2020-12. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly optional?: boolean;
}

/** What a shape describes. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

/** The first thing in a piece of JSON that is not as described. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
  /** The way to it; empty for the whole. */
  readonly key: string;
  readonly remedy: string | undefined;

  constructor(key: string, message: string, remedy?: string) {
    super(message);
    this.key = key;
    this.remedy = remedy;
  }
}

/** One line of text of at most `limit` UTF-16 units; with a pattern, of that form. */
export function text(limit: number, form?: { pattern: RegExp; called: string }): Shape<string> {
  const pattern = form?.pattern ?? /^[^\p{Cc}]*$/u;
  return {
    schema: {
      type: 'string',
      maxLength: limit,
      ...(form && { pattern: form.pattern.source }),
    },
    read(value, at) {
      if (typeof value !== 'string') throw new Misfit(at, 'must be a text');
      if (value.length > limit) throw new Misfit(at, `is longer than ${limit} characters`);
      if (!pattern.test(value)) throw new Misfit(at, `must be ${form?.called ?? 'one line'}`);
      return value;
    },
  };
}

/** An integer from `least` that JavaScript holds exactly. */
export function integer(least = 0): Shape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER },
    read(value, at) {
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least)
        throw new Misfit(at, `must be a whole number from ${least}`);
      return value;
    },
  };
}

export function flag(): Shape<boolean> {
  return {
    schema: { type: 'boolean' },
    read(value, at) {
      if (typeof value !== 'boolean') throw new Misfit(at, 'must be true or false');
      return value;
    },
  };
}

export function choice<const T extends string>(choices: readonly T[]): Shape<T> {
  return {
    schema: { enum: choices },
    read(value, at) {
      const found = choices.find((each) => each === value);
      if (found !== undefined) return found;
      const meant = typeof value === 'string' ? nearest(value.slice(0, 40), choices) : undefined;
      throw new Misfit(
        at,
        `must be ${choices.length === 1 ? '' : 'one of '}${choices.join(', ')}`,
        meant && `Did you mean "${meant}"?`,
      );
    },
  };
}

export function list<T>(item: Shape<T>, least: number, most: number): Shape<readonly T[]> {
  return {
    schema: { type: 'array', minItems: least, maxItems: most, items: item.schema },
    read(value, at) {
      if (!Array.isArray(value)) throw new Misfit(at, 'must be a list');
      if (value.length < least) throw new Misfit(at, `must hold at least ${least}`);
      if (value.length > most) throw new Misfit(at, `holds more than ${most}`);
      return value.map((each: unknown, index) => item.read(each, `${at}[${index}]`));
    },
  };
}

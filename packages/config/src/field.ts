import type { Location } from '@gatehouse/findings';

interface Described {
  /** One or two sentences for people; `backticks` mark code. */
  readonly about: string;
  readonly required?: true;
  /** What goes where the key is absent. */
  readonly default?: string | boolean | number;
  /**
   * Whether a change from one value to another lets more pass; an absent value stands for the default. Where a field
   * does not say, any change may.
   */
  readonly loosens?: (from: Plain | undefined, to: Plain | undefined) => boolean;
}

/** What a key of the configuration file may hold: read, checked, documented and published from this one description. */
export type Field = Described &
  (
    | { readonly type: 'choice'; readonly choices: readonly string[] }
    /** `date`: a day of the calendar, `2026-12-31`. `duration`: `12h`, `30d`, read as milliseconds. */
    | { readonly type: 'flag' | 'texts' | 'date' | 'duration' }
    /** Where it is required it may not be blank. */
    | { readonly type: 'text'; readonly form?: Form }
    | {
        readonly type: 'number';
        readonly minimum?: number;
        readonly maximum?: number;
        readonly whole?: true;
      }
    /** `glob`: a path as in .gitignore. `globs`: several, `!` among them. `wildcard`: a text in which `*` stands for some. */
    | { readonly type: 'glob' | 'globs' | 'wildcard' }
    | { readonly type: 'section'; readonly fields: Fields }
    | {
        readonly type: 'records';
        /** What one of them is called, where `entry` would not do: `suppression`. */
        readonly each?: string;
        /** None of them is called `location`. */
        readonly fields: Fields;
        /** Keys of which each record needs at least one. */
        readonly anyOf?: readonly string[];
        /** What the fields by themselves do not tell: what is wrong with a record, and how to put it right. */
        readonly refuse?: (record: PlainSection) => Refusal | undefined;
      }
    /** Keys that the file is free to choose; `keys` says what they are: `the name of an environment`. */
    | { readonly type: 'map'; readonly keys: string; readonly of: Field }
  );

export type Fields = Readonly<Record<string, Field>>;

/** What a text must look like, and how to say so: `must be …`. */
export interface Form {
  readonly pattern: RegExp;
  readonly description: string;
}

export interface Refusal {
  readonly key: string;
  readonly message: string;
  readonly remedy: string;
}

/** A value as read, before it has its type. */
export type Plain =
  string | boolean | number | readonly string[] | readonly PlainSection[] | Location | PlainSection;

export interface PlainSection {
  readonly [key: string]: Plain;
}

/** Each record of a list knows where in the file it stands. */
export interface Placed {
  readonly location: Location;
}

/** The type of what a field holds. */
export type ValueOf<F> = F extends { type: 'choice'; choices: readonly (infer Choice)[] }
  ? Choice
  : F extends { type: 'flag' }
    ? boolean
    : F extends { type: 'text' | 'date' | 'glob' | 'wildcard' }
      ? string
      : F extends { type: 'number' | 'duration' }
        ? number
        : F extends { type: 'texts' | 'globs' }
          ? readonly string[]
          : F extends { type: 'section'; fields: infer Own }
            ? SectionOf<Own>
            : F extends { type: 'records'; fields: infer Own }
              ? readonly (SectionOf<Own> & Placed)[]
              : F extends { type: 'map'; of: infer Held }
                ? Readonly<Record<string, ValueOf<Held>>>
                : never;

/** The type of a section: what is not required may be absent. */
export type SectionOf<Own> = {
  readonly [Key in keyof Own as Own[Key] extends { required: true } ? Key : never]: ValueOf<
    Own[Key]
  >;
} & {
  readonly [Key in keyof Own as Own[Key] extends { required: true } ? never : Key]?: ValueOf<
    Own[Key]
  >;
};

/** For keys whose choices stand in an order: a step towards the end of it loosens. */
export function loosensTowardsEnd(
  order: readonly string[],
  standard: string,
): NonNullable<Field['loosens']> {
  const rank = (value: Plain | undefined): number =>
    order.indexOf(typeof value === 'string' ? value : standard);
  return (from, to) => rank(to) > rank(from);
}

/** For flags that let more pass when they are on. */
export function loosensWhenOn(standard: boolean): NonNullable<Field['loosens']> {
  return (from, to) => (to ?? standard) === true && (from ?? standard) === false;
}

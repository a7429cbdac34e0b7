import { UserError } from '@gatehouse/findings';

/** An object of a report, with its place, and how its fields are read: each has a type, and a limit. */
export class Fields {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly place: string;

  /** @throws UserError for what is no object */
  constructor(value: unknown, place: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw misfit(place, 'must be an object');
    this.#object = value as Readonly<Record<string, unknown>>;
    this.place = place;
  }

  /** Of the names, the first that is there. Longer texts are cut: they are shown, not compared. */
  text(names: string | readonly string[], limit = TEXT_LIMIT): string | undefined {
    for (const name of typeof names === 'string' ? [names] : names) {
      const value = this.#own(name);
      if (value === undefined || value === null) continue;
      if (typeof value === 'number') return String(value);
      if (typeof value !== 'string') throw misfit(this.#at(name), 'must be a text');
      return value.length > limit ? `${value.slice(0, limit - 1)}…` : value;
    }
    return undefined;
  }

  /** @throws UserError where it is missing */
  required(name: string, limit = TEXT_LIMIT): string {
    const text = this.text(name, limit);
    if (text === undefined) throw misfit(this.#at(name), 'is missing');
    return text;
  }

  /** A whole number, which ZAP writes as a text. */
  integer(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined || text === '') return undefined;
    const number = /^-?\d{1,15}$/u.test(text) ? Number(text) : NaN;
    if (Number.isNaN(number)) throw misfit(this.#at(name), 'must be a whole number');
    return number;
  }

  flag(name: string): boolean {
    const value = this.#own(name);
    if (value === undefined || value === null) return false;
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw misfit(this.#at(name), 'must be true or false');
  }

  /** Empty where it is missing. */
  list(name: string, most = LIST_LIMIT): Fields[] {
    return this.#items(name, most).map(
      (item, index) => new Fields(item, `${this.#at(name)}[${index}]`),
    );
  }

  /** Empty where it is missing. */
  texts(name: string, most = LIST_LIMIT): string[] {
    return this.#items(name, most).map((item, index) => {
      if (typeof item !== 'string') throw misfit(`${this.#at(name)}[${index}]`, 'must be a text');
      return item.slice(0, TEXT_LIMIT);
    });
  }

  /** An object whose values are all counts; empty where it is missing. */
  counts(name: string): Map<string, number> {
    const value = this.#own(name);
    if (value === undefined || value === null) return new Map();
    const inner = new Fields(value, this.#at(name));
    const keys = Object.keys(inner.#object);
    if (keys.length > LIST_LIMIT) throw misfit(inner.place, `holds more than ${LIST_LIMIT}`);
    return new Map(keys.map((key) => [key, inner.integer(key) ?? 0]));
  }

  /** A text or a list of them; empty where it is missing. */
  textOrTexts(name: string): string[] {
    const value = this.#own(name);
    return typeof value === 'string' ? [value.slice(0, TEXT_LIMIT)] : this.texts(name);
  }

  /** An object within; an empty one where it is missing. */
  inner(name: string): Fields {
    return new Fields(this.#own(name) ?? {}, this.#at(name));
  }

  /** Of its fields. */
  names(): string[] {
    const names = Object.keys(this.#object);
    if (names.length > LIST_LIMIT) throw misfit(this.place, `holds more than ${LIST_LIMIT}`);
    return names;
  }

  has(name: string): boolean {
    return this.#own(name) !== undefined;
  }

  #items(name: string, most: number): readonly unknown[] {
    const value = this.#own(name);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw misfit(this.#at(name), 'must be a list');
    if (value.length > most) throw misfit(this.#at(name), `holds more than ${most}`);
    return value;
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
  }

  #at(name: string): string {
    const shown = name.slice(0, 80);
    return this.place === '' ? shown : `${this.place}.${shown}`;
  }
}

/** UTF-16 units. */
const TEXT_LIMIT = 20_000;
const LIST_LIMIT = 100_000;

export function misfit(place: string, message: string): UserError {
  return new UserError(`${place}: ${message}`);
}

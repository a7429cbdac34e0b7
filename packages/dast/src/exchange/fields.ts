export interface Field {
  readonly name: string;
  readonly value: string;
}

/** The header fields of a message, in their order and with repetitions: both matter to whoever reads them. */
export class Fields implements Iterable<Field> {
  readonly #fields: readonly Field[];
  readonly #values = new Map<string, string[]>();

  constructor(fields: Iterable<Field>) {
    this.#fields = [...fields];
    for (const { name, value } of this.#fields) {
      const key = name.toLowerCase();
      const values = this.#values.get(key);
      if (values) values.push(value);
      else this.#values.set(key, [value]);
    }
  }

  [Symbol.iterator](): Iterator<Field> {
    return this.#fields[Symbol.iterator]();
  }

  /** Every value of a field, one for each line that has it. */
  all(name: string): readonly string[] {
    return this.#values.get(name.toLowerCase()) ?? [];
  }

  first(name: string): string | undefined {
    return this.all(name)[0];
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }
}

/** RFC 9112 §5: a line without a colon is no field; white space around a value belongs to nobody. */
export function readFields(lines: readonly string[]): Fields {
  return new Fields(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1
        ? []
        : { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
    }),
  );
}

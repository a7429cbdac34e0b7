import type { Location } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';
import { Complaints, nameOf, quote, suggestion } from './complaints.ts';
import type { Field, Fields, Plain, PlainSection, SectionOf } from './field.ts';
import { rememberLocation } from './places.ts';
import { readSimple } from './scalars.ts';

/** Aliases let a small file say much; nobody writes so much by hand. */
const MAX_VALUES = 100_000;

/**
 * Reads a section by its fields. What stands under a key is left out where it is absent.
 * @throws UserError that names each key and value that is not known, is missing or is given twice, with file, line and the
 *   nearest name.
 */
export function readSection<Own extends Fields>(
  section: Value,
  fields: Own,
  name: string,
): SectionOf<Own> {
  const reading = new Reading(new Complaints(section.source.path));
  const values = reading.section(section, fields, name);
  reading.complaints.settle();
  // The type is made of the same fields; that each value was read by its field makes the step from one to the other sound.
  return values as SectionOf<Own>;
}

class Reading {
  readonly complaints: Complaints;
  #left = MAX_VALUES;

  constructor(complaints: Complaints) {
    this.complaints = complaints;
  }

  section(section: Value, fields: Fields, name: string): PlainSection {
    const entries: [string, Plain][] = [];
    const places: [string, Location][] = [];
    for (const [key, value] of this.#entries(section, name)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!field) this.#unknownKey(value, key, name, fields);
      const read = field && this.#field(value, field, key);
      if (read === undefined) continue;
      entries.push([key, read]);
      places.push([key, value.extent]);
    }
    if (section.isMapping || !section.exists)
      for (const [key, { required }] of Object.entries(fields))
        if (required && !section.keys.includes(key))
          this.complaints.add(section, `${name} has no ${key}`);
    return rememberLocation(Object.fromEntries(entries), section.extent, places);
  }

  #field(value: Value, field: Field, key: string): Plain | undefined {
    switch (field.type) {
      case 'section':
        return this.section(value, field.fields, key);
      case 'records':
        return this.#records(value, field, key);
      case 'map':
        return this.#map(value, field, key);
      default:
        return readSimple(value, field, key, this.complaints);
    }
  }

  #map(value: Value, { of }: Extract<Field, { type: 'map' }>, name: string): PlainSection {
    const entries: [string, Plain][] = [];
    const places: [string, Location][] = [];
    for (const [key, held] of this.#entries(value, name)) {
      const read = this.#field(held, of, nameOf(key));
      if (read === undefined) continue;
      entries.push([key, read]);
      places.push([key, held.extent]);
    }
    return rememberLocation(Object.fromEntries(entries), value.extent, places);
  }

  #records(
    value: Value,
    field: Extract<Field, { type: 'records' }>,
    name: string,
  ): PlainSection[] | undefined {
    if (!value.exists) return [];
    if (!value.isSequence) {
      this.complaints.add(value, `${name} must be a list`);
      return undefined;
    }
    return value.items.map((item) => {
      const record = this.section(item, field.fields, `the ${field.each ?? 'entry'}`);
      this.#judge(item, record, field);
      return Object.assign(record, { location: item.extent });
    });
  }

  #judge(
    item: Value,
    record: PlainSection,
    { each = 'entry', anyOf, refuse }: Extract<Field, { type: 'records' }>,
  ): void {
    if (!item.isMapping) return;
    if (anyOf && !anyOf.some((key) => item.keys.includes(key))) {
      this.complaints.add(item, `the ${each} needs at least one of: ${anyOf.join(', ')}`);
      return;
    }
    const refusal = refuse?.(record);
    if (refusal) this.complaints.add(item.get(refusal.key), refusal.message, refusal.remedy);
  }

  /** Each key once; what is no mapping has none, and what is nothing is an empty one. */
  *#entries(section: Value, name: string): Generator<[string, Value]> {
    if (section.exists && !section.isMapping)
      this.complaints.add(section, `${name} must be a mapping`);
    const seen = new Set<string>();
    for (const [index, key] of section.keys.entries()) {
      const value = section.values[index];
      if (!value) continue;
      if (this.#left-- <= 0) {
        if (this.#left === -1) this.complaints.add(value, `more than ${MAX_VALUES} values`);
        return;
      }
      if (seen.has(key))
        this.complaints.add(
          value,
          `${nameOf(key)} is given twice`,
          undefined,
          value.extent.startLine,
        );
      else yield [key, value];
      seen.add(key);
    }
  }

  #unknownKey(value: Value, key: string, name: string, fields: Fields): void {
    this.complaints.add(
      value,
      `unknown key ${quote(key)} in ${name}`,
      suggestion(key, Object.keys(fields)),
      value.extent.startLine,
    );
  }
}

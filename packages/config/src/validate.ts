import { nearest, UserError } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';
import type { Field, Fields } from './schema.ts';

/** The plain values of a section, keyed as written; absent keys are left out. */
export type Plain = { readonly [key: string]: string | boolean | readonly string[] | Plain };

/**
 * Checks a section against its fields.
 * @throws UserError at the first key or value that is not known or is given twice, with file, line and the nearest name.
 */
export function validateSection(section: Value, fields: Fields, name: string): Plain {
  if (!section.exists) return {};
  if (!section.isMapping) throw wrong(section, `${name} must be a mapping`);
  return Object.fromEntries(
    section.keys.map((key, index) => {
      const value = section.values[index] ?? section.get(key);
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!field) throw unknownKey(value, key, name, fields);
      if (section.keys.indexOf(key) < index)
        throw wrong(value, `${key} is given twice`, undefined, value.extent.startLine);
      return [key, validateField(value, field, key)];
    }),
  );
}

function validateField(value: Value, field: Field, key: string): Plain[string] {
  switch (field.type) {
    case 'section':
      return validateSection(value, field.fields, key);
    case 'flag':
      if (value.boolean === undefined) throw wrong(value, `${key} must be true or false`);
      return value.boolean;
    case 'text':
      if (value.string === undefined) throw wrong(value, `${key} must be a text`);
      return value.string;
    case 'texts':
      if (!value.isSequence || value.strings.length !== value.items.length)
        throw wrong(value, `${key} must be a list of texts`);
      return value.strings;
    case 'choice': {
      const text = value.string ?? '';
      if (field.choices.includes(text)) return text;
      throw wrong(value, `${key}: ${quote(text)} is not known`, suggestion(text, field.choices));
    }
  }
}

function unknownKey(value: Value, key: string, name: string, fields: Fields): UserError {
  return wrong(
    value,
    `unknown key ${quote(key)} in ${name}`,
    suggestion(key, Object.keys(fields)),
    value.extent.startLine,
  );
}

/** In UTF-16 units; longer than any name that is known. */
const QUOTE_LIMIT = 80;

function quote(text: string): string {
  return `"${text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text}"`;
}

/** `Did you mean "fail-on"?`, or all that is possible when nothing is near. */
export function suggestion(text: string, choices: readonly string[]): string {
  const near = nearest(text, choices);
  return near ? `Did you mean "${near}"?` : `Use one of: ${choices.join(', ')}`;
}

function wrong(value: Value, message: string, remedy?: string, line = value.line): UserError {
  return new UserError(
    `${value.source.path}:${line}: ${message}`,
    remedy === undefined ? {} : { remedy },
  );
}

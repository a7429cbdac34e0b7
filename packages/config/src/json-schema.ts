import { DAY_PATTERN } from './calendar-day.ts';
import { DURATION_PATTERN } from './duration.ts';
import type { Field, Fields } from './field.ts';

/** The JSON Schema (draft 2020-12) of a section. What it cannot say, validation says. */
export function objectSchema(fields: Fields, anyOf: readonly string[] = []): object {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)]),
  );
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    ...(anyOf.length > 0 && { anyOf: anyOf.map((key) => ({ required: [key] })) }),
    properties,
  };
}

function fieldSchema(field: Field): object {
  const { about: description, default: standard } = field;
  return {
    description,
    ...(standard !== undefined && { default: standard }),
    ...typeSchema(field),
  };
}

function typeSchema(field: Field): object {
  switch (field.type) {
    case 'choice':
      return { enum: field.choices };
    case 'flag':
      return { type: 'boolean' };
    case 'text':
      return {
        type: 'string',
        ...(field.required && { pattern: String.raw`\S` }),
        ...(field.form && { pattern: field.form.pattern.source }),
      };
    case 'glob':
    case 'wildcard':
      return { type: 'string', minLength: 1 };
    case 'texts':
      return { type: 'array', items: { type: 'string' } };
    case 'globs':
      return { type: 'array', items: { type: 'string', minLength: 1 } };
    case 'date':
      return { type: 'string', format: 'date', pattern: DAY_PATTERN };
    case 'duration':
      return { type: 'string', pattern: DURATION_PATTERN };
    case 'number': {
      const { minimum, maximum, whole } = field;
      return {
        type: whole ? 'integer' : 'number',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    }
    case 'section':
      return objectSchema(field.fields);
    case 'records':
      return { type: 'array', items: objectSchema(field.fields, field.anyOf) };
    case 'map':
      return { type: 'object', additionalProperties: fieldSchema(field.of) };
  }
}

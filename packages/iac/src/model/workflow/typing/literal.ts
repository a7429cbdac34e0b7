import { mergeTypes } from './compatible.ts';
import { arrayOf, type Type } from './type.ts';

const NUMBER = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|inf(?:inity)?|nan)$/i;

/** Whether a text can be read as a number. */
export function isNumeric(text: string): boolean {
  return NUMBER.test(text);
}

/** The type that GitHub gives to plain text. */
export function typeOfText(text: string): Type {
  const trimmed = text.trim();
  if (trimmed === 'true' || trimmed === 'false') return 'boolean';
  if (trimmed === 'null') return 'null';
  return isNumeric(trimmed) ? 'number' : 'string';
}

/** The type of a value that `fromJSON` yields. */
export function typeOfJson(value: unknown): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return arrayOf(commonType(value.map(typeOfJson)));
  switch (typeof value) {
    case 'boolean':
    case 'number':
    case 'string':
      return typeof value as 'boolean' | 'number' | 'string';
    case 'object': {
      const entries = Object.entries(value);
      const properties = new Map(
        entries.map(([name, each]) => [name.toLowerCase(), typeOfJson(each)]),
      );
      return { kind: 'object', properties, others: undefined };
    }
    default:
      return 'any';
  }
}

/** The type of something that is one of them. */
export function commonType(types: readonly Type[]): Type {
  return types.length === 0 ? 'any' : types.reduce(mergeTypes);
}

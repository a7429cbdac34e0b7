import type { Value } from '@gatehouse/source';
import { isCalendarDay } from './calendar-day.ts';
import { quote, suggestion, type Complaints } from './complaints.ts';
import { parseDuration } from './duration.ts';
import type { Field, Plain } from './field.ts';
import { rememberLocation } from './places.ts';
import { globProblem, wildcardProblem, type PatternProblem } from './pattern-problem.ts';

type Simple = Exclude<Field, { type: 'section' | 'records' | 'map' }>;

/** Reads a value that holds no sections; undefined, and a complaint, where it is not what the field may hold. */
export function readSimple(
  value: Value,
  field: Simple,
  key: string,
  complaints: Complaints,
): Plain | undefined {
  const wrong = (message: string, remedy?: string): Plain | undefined => {
    complaints.add(value, message, remedy);
    return undefined;
  };
  const text = value.string;
  switch (field.type) {
    case 'flag':
      return value.boolean ?? wrong(`${key} must be true or false`);
    case 'text':
      if (text === undefined || (field.required && text.trim() === ''))
        return wrong(`${key} must be a text`);
      return !field.form || field.form.pattern.test(text)
        ? text
        : wrong(`${key}: ${quote(text)} is not ${field.form.description}`);
    case 'texts':
      return strings(value) ?? wrong(`${key} must be a list of texts`);
    case 'choice':
      return field.choices.includes(text ?? '')
        ? text
        : wrong(`${key}: ${quote(text ?? '')} is not known`, suggestion(text ?? '', field.choices));
    case 'number':
      return readNumber(value, field) ?? wrong(`${key} must be ${numberWords(field)}`);
    case 'date':
      return text !== undefined && isCalendarDay(text)
        ? text
        : wrong(`${key}: ${quote(text ?? '')} is not a day of the calendar`, 'Write 2026-12-31');
    case 'duration':
      return (
        parseDuration(text ?? '') ??
        wrong(`${key}: ${quote(text ?? '')} is not a duration`, 'Write 12h, 30d or 2w')
      );
    case 'glob':
    case 'wildcard': {
      if (text === undefined) return wrong(`${key} must be a text`);
      const problem = field.type === 'glob' ? globProblem(text) : wildcardProblem(text);
      return problem ? wrong(...badPattern(key, text, problem)) : text;
    }
    case 'globs': {
      const list = strings(value);
      if (!list) return wrong(`${key} must be a list of texts`);
      for (const [index, item] of list.entries()) {
        const problem = globProblem(item.replace(/^!/, ''));
        if (problem) complaints.add(value.items[index] ?? value, ...badPattern(key, item, problem));
      }
      const places = value.items.map(
        ({ location }, index) => [list[index] ?? '', location] as const,
      );
      return rememberLocation(list, value.extent, places);
    }
  }
}

function strings(value: Value): readonly string[] | undefined {
  if (!value.isSequence) return undefined;
  const list = value.strings;
  return list.length === value.items.length ? list : undefined;
}

function badPattern(key: string, text: string, problem: PatternProblem): [string, string] {
  return [`${key}: ${quote(text)} ${problem.message}`, problem.remedy];
}

type NumberField = Extract<Field, { type: 'number' }>;

function readNumber(value: Value, { minimum, maximum, whole }: NumberField): number | undefined {
  const number = value.number;
  if (number === undefined || !Number.isFinite(number)) return undefined;
  if (whole && !Number.isSafeInteger(number)) return undefined;
  return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity) ? number : undefined;
}

/** `a whole number from 1 to 10`. */
export function numberWords({ minimum, maximum, whole }: NumberField): string {
  const noun = whole ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined)
    return `${noun} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${noun}, ${minimum} or more`;
  return maximum === undefined ? noun : `${noun}, ${maximum} or less`;
}

import { nearest, UserError } from '@gatehouse/findings';
import { printable } from '@gatehouse/text';
import type { Input } from './input.ts';
import { type PeerInputs, translate } from './input-aliases.ts';
import { PEER_INPUTS } from './peer-inputs.ts';

export type InputTable = Readonly<Record<string, Input<unknown>>>;

/** The values by their names in camel case. What the workflow leaves out is absent, so that file and default follow. */
export type InputValues<T extends InputTable> = {
  readonly [Name in keyof T & string as CamelCase<Name>]?: T[Name] extends Input<infer V>
    ? V
    : never;
};

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

export interface ReadInputs<T extends InputTable> {
  readonly values: InputValues<T>;
  /** One sentence for each input that was given under another action's name. */
  readonly translations: readonly string[];
}

/**
 * Reads the inputs of a step. GitHub passes on inputs that an action does not declare, with a warning that nobody reads;
 * here they are an error, since a misspelt `fail-on` would leave the gate open.
 *
 * @throws UserError that lists every unknown input and value, with the nearest known one
 */
export function readInputs<const T extends InputTable>(
  environment: Readonly<Record<string, string | undefined>>,
  table: T,
  peers: PeerInputs = PEER_INPUTS,
): ReadInputs<T> {
  const given = givenInputs(environment);
  const problems: UserError[] = [];
  const own = new Map<string, string>();
  const translated = new Map<string, { value: string; from: string }>();
  const translations: string[] = [];

  for (const [name, value] of given) {
    if (Object.hasOwn(table, name)) {
      if (value !== '') own.set(name, value);
      continue;
    }
    const translation = translate(peers, name, value, given);
    if (translation === undefined) problems.push(unknownInput(name, Object.keys(table)));
    else if (value === '') continue;
    else if (translation.kind === 'refused') problems.push(cannot(name, translation.remedy));
    else if (translation.kind === 'needless')
      translations.push(`The input ${quote(name)} is not needed here and changes nothing.`);
    else
      for (const [target, meant] of Object.entries(translation.inputs)) {
        const other = translated.get(target);
        if (!Object.hasOwn(table, target)) problems.push(unknownInput(name, Object.keys(table)));
        else if (other !== undefined && other.value !== meant)
          problems.push(contradiction(name, other.from, target));
        else translated.set(target, { value: meant, from: name });
      }
  }
  for (const [target, { value, from }] of translated) {
    if (own.has(target)) {
      problems.push(contradiction(from, target, target));
      continue;
    }
    own.set(target, value);
    translations.push(`The input ${quote(from)} was taken as ${target}: ${quote(value)}.`);
  }

  const values = parseAll(own, table, problems);
  if (problems.length > 0) throw join(problems);
  return { values: values as InputValues<T>, translations };
}

/** By lower-case names: the runner has turned them to upper case. Trimmed, like @actions/core does. */
function givenInputs(
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(environment))
    if (name.startsWith('INPUT_') && value !== undefined)
      given.set(name.slice('INPUT_'.length).toLowerCase(), value.trim());
  return given;
}

function parseAll(
  texts: ReadonlyMap<string, string>,
  table: InputTable,
  problems: UserError[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(table)) {
    const text = texts.get(name);
    if (text === undefined) continue;
    const value = input.parse(text);
    if (value === undefined) problems.push(unknownValue(name, text, input));
    else values[camelCase(name)] = value;
  }
  return values;
}

function camelCase(name: string): string {
  return name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** Its value is not shown: what was given by mistake may be a secret. */
function unknownInput(name: string, known: readonly string[]): UserError {
  const meant = nearest(name.slice(0, 60), known);
  return new UserError(`There is no input ${quote(name)}`, {
    remedy:
      meant === undefined ? `The inputs are: ${known.join(', ')}.` : `Did you mean '${meant}'?`,
  });
}

function unknownValue(name: string, text: string, input: Input<unknown>): UserError {
  const meant = input.suggest(text);
  const suggestion = meant === undefined ? '' : `Did you mean '${meant}'? `;
  return new UserError(`The input '${name}' cannot be ${quote(text)}`, {
    remedy: `${suggestion}It is ${input.expected}.`,
  });
}

function cannot(name: string, remedy: string): UserError {
  return new UserError(`The input ${quote(name)} of another action has no counterpart`, {
    remedy: `${remedy}.`,
  });
}

function contradiction(one: string, other: string, target: string): UserError {
  return new UserError(`The inputs ${quote(one)} and ${quote(other)} both set '${target}'`, {
    remedy: `Keep '${target}' only.`,
  });
}

function join(problems: readonly UserError[]): UserError {
  const [first] = problems;
  if (first !== undefined && problems.length === 1) return first;
  const said = problems.map(({ message, remedy }) => `${message}. ${remedy ?? ''}`.trim());
  return new UserError(`${problems.length} inputs are not understood: ${said.join(' ')}`, {
    remedy: 'See the inputs in the README of the action.',
  });
}

const QUOTE_LIMIT = 80;

function quote(text: string): string {
  const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
  return `'${printable(cut)}'`;
}

import { parseArgs } from 'node:util';
import { UserError } from '@gatehouse/findings';
import { suggestion } from '@gatehouse/config';

/** One option of a command: what `--help` says about it and what it accepts. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** How its value is called in `--help`. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly about: string;
  readonly multiple?: true;
}

export type Options = Readonly<Record<string, Option>>;

export interface Arguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  flag(name: string): boolean | undefined;
}

/**
 * Reads the arguments of a command.
 * @throws UserError for an option or value that is not known, with the nearest that is.
 */
export function readArguments(
  argv: readonly string[],
  options: Options,
  maxPositionals: number,
): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short && { short }), ...(multiple && { multiple }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    allowNegative: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option)
      throw new UserError(`unknown option ${token.rawName}`, {
        remedy: suggestion(token.name, Object.keys(options)),
      });
    checkValue(token.rawName, token.value, option);
    if (token.value?.startsWith('-') && token.value !== '-' && !token.inlineValue)
      throw new UserError(`${token.rawName} needs a value, and ${token.value} is an option`, {
        remedy: `Write --${token.name}=${token.value} if it is meant as one`,
      });
  }
  if (positionals.length > maxPositionals)
    throw new UserError(`unexpected argument "${positionals[maxPositionals] ?? ''}"`, {
      remedy: 'See --help',
    });
  return {
    positionals,
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
    flag: (name) => (typeof values[name] === 'boolean' ? values[name] : undefined),
  };
}

function checkValue(rawName: string, value: string | undefined, option: Option): void {
  if (option.type === 'boolean') {
    if (value !== undefined) throw new UserError(`${rawName} takes no value`);
    return;
  }
  if (value === undefined || value === '')
    throw new UserError(`${rawName} needs a value${option.value ? `: ${option.value}` : ''}`);
  if (option.choices && !option.choices.includes(value))
    throw new UserError(`${rawName}: "${value}" is not known`, {
      remedy: suggestion(value, option.choices),
    });
}

/** The options part of a help text. */
export function describeOptions(options: Options): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const short = option.short ? `-${option.short}, ` : '    ';
    const value =
      option.type === 'string' ? ` ${option.choices?.join('|') ?? option.value ?? 'VALUE'}` : '';
    return [`  ${short}--${name}${value}`, option.about] as const;
  });
  return rows
    .flatMap(([left, about]) => {
      const lines = wrapped(about, WIDTH - MARGIN).map((line) => ' '.repeat(MARGIN) + line);
      const [first = '', ...more] = lines;
      return left.length > MARGIN - 2
        ? [left, ...lines]
        : [left.padEnd(MARGIN) + first.slice(MARGIN), ...more];
    })
    .join('\n');
}

/** Of a help text, and of what stands before it says what an option is about. In columns. */
const WIDTH = 100;
const MARGIN = 32;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

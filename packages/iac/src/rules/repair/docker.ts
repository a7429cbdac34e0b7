import type { Fix } from '@gatehouse/findings';
import { Command, Instruction } from '../../model/dockerfile/index.ts';
import type { Site } from '../rule.ts';
import { fixOf, type Change } from './fix-of.ts';

type Word = Command['shell']['words'][number];

/** Gives commands a flag, right after a word such as `install`. See `afterWord`. */
export function addFlag(
  commands: readonly Site[],
  word: string,
  flag: string,
  description: string,
): Fix | undefined {
  const [first] = commands;
  if (!(first instanceof Command)) return undefined;
  const changes = commands.map((command) =>
    command instanceof Command ? afterWord(command, word, ` ${flag}`) : undefined,
  );
  return fixOf(first.source, description, ...changes);
}

/** Replaces the name of a command. */
export function renameCommand(at: Site, name: string, description: string): Fix | undefined {
  if (!(at instanceof Command)) return undefined;
  const word = at.shell.words[0];
  const place = word && written(at, word);
  return place && fixOf(at.source, description, { ...place, text: name });
}

/** Replaces the arguments of an instruction, which must stand on one line. */
export function replaceArguments(at: Site, text: string, description: string): Fix | undefined {
  if (!(at instanceof Instruction)) return undefined;
  const { node, source } = at;
  const [first] = at.words;
  const last = at.words.at(-1);
  if (!first || !last) return undefined;
  const { start } = at.at(first);
  const { end } = at.at(last);
  return source.text.slice(start, end) === node.text
    ? fixOf(source, description, { start, end, text })
    : undefined;
}

/** Replaces the keyword of an instruction, in capitals or small letters as it was. */
export function replaceKeyword(at: Site, keyword: string, description: string): Fix | undefined {
  if (!(at instanceof Instruction) || at.onbuild) return undefined;
  const end = at.start + at.keyword.length;
  const found = at.source.text.slice(at.start, end);
  const text = found === found.toLowerCase() ? keyword.toLowerCase() : keyword;
  return fixOf(at.source, description, { start: at.start, end, text });
}

function afterWord(command: Command, text: string, insert: string): Change | undefined {
  const word = command.shell.arguments.find((argument) => argument.text === text);
  const place = word && written(command, word);
  return place && { start: place.end, end: place.end, text: insert };
}

/** Where a word stands; undefined where it is not written as it is read: in quotes, in JSON, in a script of a script. */
function written(command: Command, word: Word): { start: number; end: number } | undefined {
  const { start, end } = command.at(word);
  return command.source.text.slice(start, end) === word.text ? { start, end } : undefined;
}

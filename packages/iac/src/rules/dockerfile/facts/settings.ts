import type { Dockerfile, Place } from '../../../model/dockerfile/index.ts';

export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly site: Place;
}

/** Where a Dockerfile sets one of the variables: ENV, the default of an ARG, or an assignment within RUN. */
export function* settings(dockerfile: Dockerfile, ...names: readonly string[]): Generator<Setting> {
  for (const instruction of dockerfile.all('ENV', 'ARG', 'RUN')) {
    for (const pair of instruction.pairs)
      if (names.includes(pair.name))
        yield { name: pair.name, value: pair.value ?? '', site: instruction.at(pair, pair.name) };
    for (const command of instruction.commands)
      for (const { name, value, ...word } of command.assignments)
        if (names.includes(name)) yield { name, value, site: command.at(word) };
  }
}

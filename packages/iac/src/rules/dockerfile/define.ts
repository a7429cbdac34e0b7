import type { Command, Dockerfile, Instruction } from '../../model/dockerfile/index.ts';
import { namedCommands } from './facts/named-commands.ts';
import { completeRule, type Behaviour, type Report, type Rule, type RuleText } from '../rule.ts';

export type DockerfileRule = Rule<Dockerfile>;

type Text = RuleText & Pick<DockerfileRule, 'repair'>;

/** A rule about a Dockerfile as a whole. */
export function dockerfileRule(text: RuleText & Behaviour<DockerfileRule>): DockerfileRule {
  return completeRule(text);
}

/** A rule about each instruction of some keywords, what ONBUILD triggers included. */
export function instructionRule({
  keywords,
  check,
  ...text
}: Text & {
  keywords: readonly string[];
  check: (instruction: Instruction, report: Report) => void;
}): DockerfileRule {
  return completeRule<Dockerfile, undefined>({
    ...text,
    check(dockerfile, report) {
      for (const instruction of dockerfile.all(...keywords)) check(instruction, report);
    },
  });
}

/** A rule about each command that RUN starts, by the names of the programs; `named` leaves out what another one runs. */
export function commandRule({
  programs,
  named = false,
  check,
  ...text
}: Text & {
  programs: readonly string[];
  named?: boolean;
  check: (command: Command, report: Report) => void;
}): DockerfileRule {
  return instructionRule({
    ...text,
    keywords: ['RUN'],
    check(run, report) {
      for (const command of named ? namedCommands(run) : run.commands)
        if (programs.includes(command.name)) check(command, report);
    },
  });
}

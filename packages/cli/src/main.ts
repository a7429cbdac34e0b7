import { describeError, nearest, UserError } from '@gatehouse/findings';
import { inert, printable } from '@gatehouse/text';
import type { Command, ExitCode } from './command.ts';
import { dast } from './commands/dast.ts';
import { explain } from './commands/explain.ts';
import { rules } from './commands/rules.ts';
import { scan } from './commands/scan.ts';
import { describeOptions, readArguments } from './options.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS: readonly Command[] = [scan, dast, rules, explain];

/** Runs the command line; every error ends here, as one line and exit code 2. */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal, version);
  } catch (error) {
    for (const line of complaint(error)) terminal.err(`${inert(printable(line))}\n`);
    return 2;
  }
}

/** What is wrong may quote what was scanned, so the lines still have to be made fit to show. */
function complaint(error: unknown): readonly string[] {
  if (error instanceof UserError) return [`gatehouse: ${describeError(error)}`];
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return ['gatehouse: this is a defect of Gatehouse, please report it', ...detail.split('\n')];
}

async function dispatch(
  [name, ...rest]: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [about] = name === 'help' ? rest : [];
    terminal.out(about === undefined ? help() : commandHelp(commandNamed(about)));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  const command = commandNamed(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(commandHelp(command));
    return 0;
  }
  return command.run(readArguments(rest, command.options, command.maxPositionals), terminal);
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const near = nearest(
    name,
    COMMANDS.map((each) => each.name),
  );
  throw new UserError(`unknown command "${name}"`, {
    remedy: near ? `Did you mean "${near}"?` : 'See gatehouse --help',
  });
}

function help(): string {
  const rows = COMMANDS.map(
    ({ name, usage, about }) => `  gatehouse ${`${name} ${usage}`.trim()}\n      ${about}`,
  );
  return `Usage:\n${rows.join('\n')}\n\nEach command has --help; --version prints the version.\nExit codes: 0 pass, 1 fail, 2 error.\n`;
}

function commandHelp({ name, usage, about, options }: Command): string {
  const list = Object.keys(options).length > 0 ? `\nOptions:\n${describeOptions(options)}\n` : '';
  return `Usage: gatehouse ${`${name} ${usage}`.trim()}\n\n${about}\n${list}\nExit codes: 0 pass, 1 fail, 2 error.\n`;
}

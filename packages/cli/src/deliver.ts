import { SEVERITIES, THRESHOLDS, PROFILES, type Outcome, type Verdict } from '@gatehouse/findings';
import type { Overrides } from '@gatehouse/config';
import type { ExitCode } from './command.ts';
import { FORMATS, renderOutcome, type Format } from './formats.ts';
import type { Arguments, Options } from './options.ts';
import type { Terminal } from './terminal.ts';

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, error: 2 };

/** What every scan may be told about its findings and where they go. */
export const DELIVERY = {
  format: {
    type: 'string',
    short: 'f',
    choices: FORMATS,
    about: 'What to write (default: console); github is workflow commands, for a run: step.',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    about: 'Write there instead of standard output.',
  },
  'fail-on': {
    type: 'string',
    choices: THRESHOLDS,
    about: 'From which severity findings fail (default: high).',
  },
  'report-from': {
    type: 'string',
    choices: SEVERITIES,
    about: 'From which severity findings are shown (default: low).',
  },
  profile: {
    type: 'string',
    choices: PROFILES,
    about: 'Which rules to ask (default: default; all adds those for parity with other tools).',
  },
  all: { type: 'boolean', about: 'Show every finding in full on the console.' },
  config: {
    type: 'string',
    value: 'FILE',
    about: 'Use this file instead of .github/gatehouse.yml.',
  },
} as const satisfies Options;

/** What those options say of the policy. */
export function deliveryOverrides(args: Arguments): Overrides {
  return {
    failOn: args.text('fail-on') as Overrides['failOn'],
    reportFrom: args.text('report-from') as Overrides['reportFrom'],
    profile: args.text('profile') as Overrides['profile'],
  };
}

/** Writes an outcome as it was asked for, and gives what the command ends with. */
export function deliver(outcome: Outcome, args: Arguments, terminal: Terminal): ExitCode {
  const format = (args.text('format') ?? 'console') as Format;
  const output = args.text('output');
  const rendering = renderOutcome(outcome, format, {
    colour: terminal.colour && output === undefined,
    all: args.flag('all') ?? false,
  });
  if (output !== undefined) terminal.writeFile(output, rendering);
  else for (const piece of rendering) terminal.out(piece);
  return EXIT_CODES[outcome.verdict];
}

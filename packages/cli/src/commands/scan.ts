import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  PROFILES,
  SEVERITIES,
  THRESHOLDS,
  UserError,
  type Outcome,
  type Verdict,
} from '@gatehouse/findings';
import { DEFAULTS, resolveSettings, type Settings } from '@gatehouse/config';
import { infrastructurePhase } from '@gatehouse/iac';
import { findConfig, runPhases } from '@gatehouse/pipeline';
import { findRepository, Folder, GitIndex, isInside, type FileTree } from '@gatehouse/workspace';
import type { Command, ExitCode } from '../command.ts';
import { evaluationLines } from '../evaluations.ts';
import { FORMATS, renderOutcome, type Format } from '../formats.ts';
import type { Arguments } from '../options.ts';
import { progressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

const EXIT_CODES: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, error: 2 };

export const scan: Command = {
  name: 'scan',
  usage: '[path]',
  about:
    'Scan Kubernetes manifests, Dockerfiles and GitHub workflows below a path (default: here).',
  maxPositionals: 1,
  options: {
    format: {
      type: 'string',
      short: 'f',
      choices: FORMATS,
      about: 'What to write (default: console).',
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
    profile: { type: 'string', choices: PROFILES, about: 'Which rules to ask (default: default).' },
    exclude: {
      type: 'string',
      value: 'PATTERN',
      multiple: true,
      about: 'Leave paths out, as in .gitignore; may be repeated.',
    },
    config: {
      type: 'string',
      value: 'FILE',
      about: 'Use this file instead of .github/gatehouse.yml.',
    },
    staged: {
      type: 'boolean',
      about: 'Scan what is staged in git; report on the staged files only.',
    },
    all: { type: 'boolean', about: 'Show every finding in full on the console.' },
    evaluations: {
      type: 'string',
      value: 'FILE',
      about: 'Write every answer of every rule, whatever the profile, one JSON object a line.',
    },
    isolated: {
      type: 'boolean',
      about: 'Judge each file on its own: cross-document rules see no other file.',
    },
    'allow-empty': { type: 'boolean', about: 'Pass although there is nothing to scan.' },
    'allow-parse-errors': { type: 'boolean', about: 'Pass although a file could not be read.' },
  },
  async run(args, terminal) {
    const explicitPath = args.positionals[0];
    const start = resolve(terminal.cwd, explicitPath ?? '.');
    const settings = resolveSettings(
      {
        failOn: args.text('fail-on') as Settings['failOn'] | undefined,
        reportFrom: args.text('report-from') as Settings['reportFrom'] | undefined,
        profile: args.text('profile') as Settings['profile'] | undefined,
        exclude: args.texts('exclude').length > 0 ? args.texts('exclude') : undefined,
        allowEmpty: args.flag('allow-empty'),
        allowParseErrors: args.flag('allow-parse-errors'),
        path: explicitPath,
      },
      findConfig(start, args.text('config') && resolve(terminal.cwd, args.text('config') ?? '')),
    );
    const outcome = await scanPath(args, terminal, settings);
    const evaluations = args.text('evaluations');
    if (evaluations !== undefined) terminal.writeFile(evaluations, evaluationLines(outcome));
    const format = (args.text('format') ?? 'console') as Format;
    const output = args.text('output');
    const rendering = renderOutcome(outcome, format, {
      colour: terminal.colour && output === undefined,
      all: args.flag('all') ?? false,
    });
    if (output !== undefined) terminal.writeFile(output, rendering);
    else for (const piece of rendering) terminal.out(piece);
    return EXIT_CODES[outcome.verdict];
  },
};

async function scanPath(args: Arguments, terminal: Terminal, settings: Settings): Promise<Outcome> {
  const path =
    args.positionals[0] === undefined
      ? configuredPath(terminal.cwd, settings.path)
      : resolve(terminal.cwd, settings.path);
  const { tree, only } = args.flag('staged')
    ? stagedTree(path, settings)
    : { tree: new Folder(path, settings.exclude) };
  const progress = progressLine(terminal);
  const phase = infrastructurePhase(tree, {
    profile: settings.profile,
    allowEmpty: settings.allowEmpty || only !== undefined,
    allowParseErrors: settings.allowParseErrors,
    isolated: args.flag('isolated') ?? false,
    keepEvaluations: args.text('evaluations') !== undefined,
    ...(only && { only }),
  });
  try {
    return await runPhases([phase], settings, { now: terminal.now, onProgress: progress.show });
  } finally {
    progress.clear();
  }
}

/**
 * What to scan where the command line does not say: here, or what the configuration names. That is written from the
 * root of the repository and stays inside it, wherever the command is run.
 */
function configuredPath(cwd: string, path: string): string {
  if (path === DEFAULTS.path) return cwd;
  const root = realpathSync(findRepository(cwd) ?? cwd);
  const target = resolve(root, path);
  if (!isInside(root, existsSync(target) ? realpathSync(target) : target))
    throw new UserError(`phases.iac.path: ${path} leads out of the repository`, {
      remedy: 'Give a path inside it',
    });
  return target;
}

/** A commit without manifests is an ordinary commit, so nothing staged to scan is no error. */
function stagedTree(
  path: string,
  settings: Settings,
): { tree: FileTree; only: ReadonlySet<string> } {
  if (!existsSync(path))
    throw new UserError(`${path} does not exist`, {
      remedy: 'Give the path of a folder or file to scan',
    });
  const tree = new GitIndex(path, settings.exclude);
  return { tree, only: tree.staged() };
}

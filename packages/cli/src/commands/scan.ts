import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { everyRule } from '@gatehouse/phases';
import { UserError, type Outcome } from '@gatehouse/findings';
import { DEFAULTS, type Overrides } from '@gatehouse/config';
import { candidate, infrastructurePhase } from '@gatehouse/iac';
import { planReference, run, type HeadTree, type MakePhases } from '@gatehouse/pipeline';
import { findRepository, GitIndex, isInside, missing } from '@gatehouse/workspace';
import type { Command } from '../command.ts';
import { deliver, DELIVERY, deliveryOverrides } from '../deliver.ts';
import { evaluationLines } from '../evaluations.ts';
import type { Arguments } from '../options.ts';
import { progressLine } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** Where git keeps what the default branch of the remote is. */
const DEFAULT_BASE = 'origin/HEAD';

export const scan: Command = {
  name: 'scan',
  usage: '[path]',
  about:
    'Scan Kubernetes manifests, Dockerfiles and GitHub workflows below a path (default: here).',
  maxPositionals: 1,
  options: {
    ...DELIVERY,
    exclude: {
      type: 'string',
      value: 'PATTERN',
      multiple: true,
      about: 'Leave paths out, as in .gitignore; may be repeated.',
    },
    staged: {
      type: 'boolean',
      about: 'Scan what is staged in git; report on the staged files only.',
    },
    base: {
      type: 'string',
      value: 'REF',
      about:
        'Show and fail only what is new since the merge base with this branch, tag or commit. Configuration and suppressions are those that lie here.',
    },
    'only-new': {
      type: 'boolean',
      about: `The same with the default branch of the remote (--base ${DEFAULT_BASE}).`,
    },
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
    const outcome = await scanPath(args, terminal);
    const evaluations = args.text('evaluations');
    if (evaluations !== undefined) terminal.writeFile(evaluations, evaluationLines(outcome));
    return deliver(outcome, args, terminal);
  },
};

async function scanPath(args: Arguments, terminal: Terminal): Promise<Outcome> {
  const { cwd, now } = terminal;
  const explicitPath = args.positionals[0];
  const start = resolve(cwd, explicitPath ?? '.');
  const given = args.text('config');
  const base = args.text('base') ?? (args.flag('only-new') ? DEFAULT_BASE : undefined);
  const isStaged = args.flag('staged') ?? false;
  const progress = progressLine(terminal);
  try {
    const { outcome } = await run({
      place: {
        start,
        given: given === undefined ? undefined : resolve(cwd, given),
        ...(isInside(cwd, start) && { otherwise: cwd }),
      },
      overrides: overridesOf(args, base !== undefined),
      locate: (path) =>
        explicitPath === undefined ? configuredPath(cwd, path) : resolve(cwd, path),
      makePhases: phasesFor(args),
      plan: (checkout) => planReference(checkout, base),
      commits: { temporary: tmpdir() },
      ...(isStaged && { headTree: stagedTree(cwd) }),
      catalogue: everyRule,
      isPartial: isStaged,
      context: { now, onProgress: progress.show },
    });
    return outcome;
  } finally {
    progress.clear();
  }
}

function overridesOf(args: Arguments, onlyNew: boolean): Overrides {
  const exclude = args.texts('exclude');
  return {
    ...deliveryOverrides(args),
    exclude: exclude.length > 0 ? exclude : undefined,
    allowEmpty: args.flag('allow-empty'),
    allowParseErrors: args.flag('allow-parse-errors'),
    path: args.positionals[0],
    // Without a base there is nothing that could be new.
    onlyNew,
  };
}

/** What is staged limits both sides: a commit without manifests is an ordinary commit, so that is no error. */
function phasesFor(args: Arguments): MakePhases {
  let only: ReadonlySet<string> | undefined;
  return ({ path, exclude, profile, allowEmpty, allowParseErrors }, _, side) => {
    const tree = side.tree(path, { exclude, kindOf: candidate });
    if (tree instanceof GitIndex) only = tree.staged();
    const phase = infrastructurePhase(tree, {
      profile,
      allowEmpty: allowEmpty || only !== undefined,
      allowParseErrors,
      isolated: args.flag('isolated') ?? false,
      keepEvaluations: side.name === 'head' && args.text('evaluations') !== undefined,
      ...(only && { only }),
    });
    return [phase];
  };
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

function stagedTree(cwd: string): HeadTree {
  return (path, exclude) => {
    if (!existsSync(path))
      throw missing(path, cwd, { remedy: 'Give the path of a folder or file to scan' });
    return new GitIndex(path, exclude);
  };
}

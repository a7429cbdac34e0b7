import {
  quote,
  type GateConfig,
  type RequirementConfig,
  type TrustedWorkflow,
} from '@gatehouse/config';
import { nearest, UserError, type Threshold } from '@gatehouse/findings';

export interface PhaseDemand {
  readonly kind: 'phase';
  readonly phase: string;
  /** What must be covered; empty for the whole repository. */
  readonly path: string;
  /** The file that must have gone; `any` where it does not matter, undefined for the one that a scan finds by itself. */
  readonly policy: string | undefined;
  readonly minFiles: number;
  readonly allowParseErrors: boolean;
}

/** One piece of evidence that a deployment needs. */
export interface Requirement {
  /** By a phase of ours, or by the name of another tool. */
  readonly by: PhaseDemand | { readonly kind: 'tool'; readonly tool: string };
  readonly subject: 'commit' | 'image';
  /** Milliseconds. */
  readonly maxAge: number;
  readonly failOn: Threshold;
  /** Line of the policy file, for messages. */
  readonly line: number;
}

/** What goes for one environment. */
export interface Policy {
  /** The file, for messages. */
  readonly path: string;
  readonly environment: string;
  readonly requirements: readonly [Requirement, ...Requirement[]];
  /** Undefined where images may come from anywhere. */
  readonly registries: readonly string[] | undefined;
  readonly trustedWorkflows: readonly TrustedWorkflow[];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The policy for an environment.
 *
 * @param path of the configuration file
 * @throws UserError where there is none, or it demands nothing: a gate that is always open is none
 */
export function policyFor(path: string, gate: GateConfig | undefined, environment: string): Policy {
  const environments = gate?.environments;
  if (environments === undefined)
    throw new UserError(`${path} has no gate.environments`, {
      remedy: 'Say there what evidence a deployment needs (docs/gate.md)',
    });
  const config = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
  if (config === undefined)
    throw new UserError(`${path}: gate.environments has no ${quote(environment)}`, {
      remedy: whichThereAre(environment, Object.keys(environments)),
    });
  const [first, ...rest] = config.require.map((written): Requirement => ({
    by: written.tool !== undefined ? { kind: 'tool', tool: written.tool } : phaseDemand(written),
    subject: written.subject,
    maxAge: written['max-age'] ?? DAY,
    failOn: written['fail-on'] ?? 'high',
    line: written.location.startLine,
  }));
  if (first === undefined)
    throw new UserError(`${path}: gate.environments.${environment}.require is empty`, {
      remedy: 'Name at least one piece of evidence',
    });
  return {
    path,
    environment,
    requirements: [first, ...rest],
    registries: config.registries,
    trustedWorkflows: gate?.['trusted-workflows'] ?? [],
  };
}

function phaseDemand(written: RequirementConfig): PhaseDemand {
  const { phase = '', path = '', policy } = written;
  return {
    kind: 'phase',
    phase,
    path: trim(path),
    policy: policy === undefined ? undefined : trim(policy),
    minFiles: written['min-files'] ?? 1,
    allowParseErrors: written['allow-parse-errors'] ?? false,
  };
}

/** More names than these nobody reads. */
const MOST_NAMES = 8;

/** The nearest name; all of them where they are few, or where none is near. */
function whichThereAre(wanted: string, names: readonly string[]): string {
  const near = nearest(wanted.slice(0, 80), names);
  const guess = near === undefined ? [] : [`Did you mean ${quote(near)}?`];
  if (near !== undefined && names.length > MOST_NAMES) return guess.join('');
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return [...guess, `It has: ${names.slice(0, MOST_NAMES).join(', ') || 'none'}${more}`].join(' ');
}

/** `./deploy/` and `deploy` are one folder; `.` is the repository. */
function trim(path: string): string {
  return path.replace(/^(?:\.?\/)+|\/+$/gu, '').replace(/^\.$/u, '');
}

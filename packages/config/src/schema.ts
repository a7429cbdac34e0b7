import { PROFILES, SEVERITIES, THRESHOLDS } from '@gatehouse/findings';
import { loosensTowardsEnd, loosensWhenOn, type Fields, type Plain } from './field.ts';
import { DAST_FIELDS } from './dast-fields.ts';
import { GATE_FIELDS } from './gate-fields.ts';
import { objectSchema } from './json-schema.ts';
import { SUPPRESSION_FIELDS } from './suppression-fields.ts';

export const FIELDS = {
  'fail-on': {
    type: 'choice',
    choices: THRESHOLDS,
    default: 'high',
    loosens: loosensTowardsEnd(['low', 'medium', 'high', 'critical', 'none'], 'high'),
    about: 'The severity from which a finding fails the run; `none` never does.',
  },
  'report-from': {
    type: 'choice',
    choices: SEVERITIES,
    default: 'low',
    loosens: loosensTowardsEnd(SEVERITIES.toReversed(), 'low'),
    about: 'The severity from which a finding is shown.',
  },
  profile: {
    type: 'choice',
    choices: PROFILES,
    default: 'default',
    loosens: loosensTowardsEnd(['all', 'default'], 'default'),
    about:
      'Which rules are asked: `default`, or `all` with those that exist for parity with other tools.',
  },
  'only-new': {
    type: 'flag',
    // Where nothing is said, pull requests see what is new and everything else sees all.
    loosens: (_, to) => to !== false,
    about:
      'Whether only what a change brings is shown and can fail. Default: on for pull requests and merge queues, off elsewhere.',
  },
  phases: {
    type: 'section',
    about:
      'What is scanned. The suite runs `iac` unless it is switched off here, and other phases where they are named.',
    fields: {
      iac: {
        type: 'section',
        about: 'Infrastructure as code: Kubernetes manifests, Dockerfiles, workflows.',
        fields: {
          enabled: {
            type: 'flag',
            default: true,
            loosens: (_, to) => to === false,
            about: 'Whether the suite runs this phase.',
          },
          path: { type: 'text', about: 'The folder or file to scan. Default: the repository.' },
          exclude: {
            type: 'globs',
            loosens: leavesMoreOut,
            about: 'Paths to leave out, written as in .gitignore.',
          },
          'allow-empty': {
            type: 'flag',
            default: false,
            loosens: loosensWhenOn(false),
            about: 'Whether a scan that finds nothing to evaluate may pass.',
          },
          'allow-parse-errors': {
            type: 'flag',
            default: false,
            loosens: loosensWhenOn(false),
            about: 'Whether a scan may pass although a file could not be read.',
          },
        },
      },
      dast: { type: 'section', about: 'The running application.', fields: DAST_FIELDS },
    },
  },
  suppressions: {
    type: 'section',
    about: 'What is waived, and what may waive.',
    fields: SUPPRESSION_FIELDS,
  },
  gate: {
    type: 'section',
    about: 'What a deployment needs before it may go ahead.',
    fields: GATE_FIELDS,
  },
} as const satisfies Fields;

/** With `!` among the patterns their order and every single one of them can matter. */
function leavesMoreOut(from: Plain | undefined, to: Plain | undefined): boolean {
  const [old, fresh] = [from, to].map((list) => (Array.isArray(list) ? list.map(String) : []));
  if ([...(old ?? []), ...(fresh ?? [])].some((pattern) => pattern.startsWith('!'))) return true;
  return (fresh ?? []).some((pattern) => !old?.includes(pattern));
}

/** The published JSON Schema (draft 2020-12) of the configuration file. */
export function jsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Gatehouse configuration (.github/gatehouse.yml)',
    ...objectSchema(FIELDS),
  };
}

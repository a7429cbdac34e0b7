import { THRESHOLDS } from '@gatehouse/findings';
import { loosensTowardsEnd, type Fields, type SectionOf } from './field.ts';

/** What evidence may be about. */
const GATE_SUBJECTS = ['commit', 'image'] as const;

/** `24h`, in milliseconds: a day's scan is good for a day. */
const DEFAULT_AGE = 24 * 60 * 60 * 1000;

const REQUIREMENT = {
  phase: {
    type: 'text',
    form: { pattern: /^[a-z][a-z0-9-]{0,59}$/u, description: 'the id of a phase, such as iac' },
    about: 'The phase of Gatehouse that must have left evidence, for example `iac`.',
  },
  tool: {
    type: 'text',
    about:
      'The tool whose SARIF or code scanning results are demanded, by the name that it gives itself, for example `Trivy`. Case does not matter.',
  },
  subject: {
    type: 'choice',
    choices: GATE_SUBJECTS,
    required: true,
    about:
      'What the evidence must be about: the `commit` to be deployed, or each `image`, by its digest.',
  },
  path: {
    type: 'text',
    about:
      'The folder that a scan of the `phase` must have covered. Without it, the whole repository.',
  },
  'max-age': {
    type: 'duration',
    default: '24h',
    about: 'How long ago the scan may have begun.',
    loosens: (from, to) => Number(to ?? DEFAULT_AGE) > Number(from ?? DEFAULT_AGE),
  },
  'fail-on': {
    type: 'choice',
    choices: THRESHOLDS,
    default: 'high',
    about: 'The severity from which an open finding closes the gate; `none` never does.',
    loosens: loosensTowardsEnd(['low', 'medium', 'high', 'critical', 'none'], 'high'),
  },
} as const satisfies Fields;

const WORKFLOW = {
  path: {
    type: 'text',
    required: true,
    form: {
      pattern: /^\.github\/workflows\/[^/\p{Cc}]{1,200}\.ya?ml$/u,
      description: 'the path of a workflow, such as .github/workflows/ci.yml',
    },
    about: 'The file of the workflow.',
  },
  refs: {
    type: 'texts',
    required: true,
    about:
      'The branches and tags, in full, whose runs count: `refs/heads/main`, `refs/tags/v*`. Who may push there decides what the evidence says.',
  },
} as const satisfies Fields;

/** What closes and opens the gate before a deployment; read by `packages/gate`. */
export const GATE_FIELDS = {
  environments: {
    type: 'map',
    keys: 'the name of an environment',
    about: 'What a deployment needs, by the environment that it goes to.',
    of: {
      type: 'section',
      about: 'One environment.',
      fields: {
        require: {
          type: 'records',
          required: true,
          fields: REQUIREMENT,
          anyOf: ['phase', 'tool'],
          refuse: ({ phase, tool, path }) => {
            if (phase !== undefined && tool !== undefined)
              return {
                key: 'tool',
                message: 'phase and tool are two demands',
                remedy: 'Make two entries of them',
              };
            return phase === undefined && path !== undefined
              ? {
                  key: 'path',
                  message: 'path goes with phase only: results of other tools do not say it',
                  remedy: 'Remove path',
                }
              : undefined;
          },
          about: 'The evidence that must be there. At least one entry.',
        },
        registries: {
          type: 'texts',
          about:
            'Where images may come from: registries, or registries with the start of a repository: `acme.azurecr.io`, `ghcr.io/acme`. Without it, anywhere.',
        },
      },
    },
  },
  'trusted-workflows': {
    type: 'records',
    fields: WORKFLOW,
    about: 'Whose evidence counts when it comes from another run than that of the gate.',
  },
} as const satisfies Fields;

/** The section `gate` as written. */
export type GateConfig = SectionOf<typeof GATE_FIELDS>;
export type TrustedWorkflow = NonNullable<GateConfig['trusted-workflows']>[number];

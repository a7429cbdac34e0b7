import { THRESHOLDS } from '@gatehouse/findings';
import { loosensTowardsEnd, loosensWhenOn, type Fields, type SectionOf } from './field.ts';

/** What evidence may be about. */
const GATE_SUBJECTS = ['commit', 'image'] as const;

/** `24h`, in milliseconds: a day's scan is good for a day. */
const DEFAULT_AGE = 24 * 60 * 60 * 1000;

/** A scan that has judged nothing says nothing. */
const DEFAULT_FILES = 1;

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
  policy: {
    type: 'text',
    about:
      'The configuration file that the scan of the `phase` must have gone by, as the default branch has it. Default: the one that a scan finds by itself. `any`: whatever the scan went by, such as what the scanned branch itself waives.',
  },
  'min-files': {
    type: 'number',
    minimum: 0,
    whole: true,
    default: DEFAULT_FILES,
    about: 'How many files the scan of the `phase` must have judged at least.',
    loosens: (from, to) => Number(to ?? DEFAULT_FILES) < Number(from ?? DEFAULT_FILES),
  },
  'allow-parse-errors': {
    type: 'flag',
    default: false,
    loosens: loosensWhenOn(false),
    about: 'Whether the scan of the `phase` counts although it could not read a file.',
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

/** What only our own scans say. */
const OF_A_PHASE = ['path', 'policy', 'min-files', 'allow-parse-errors'] as const;

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
          refuse: (record) => {
            const { phase, tool } = record;
            if (phase !== undefined && tool !== undefined)
              return {
                key: 'tool',
                message: 'phase and tool are two demands',
                remedy: 'Make two entries of them',
              };
            const key = OF_A_PHASE.find((each) => record[each] !== undefined);
            return phase === undefined && key !== undefined
              ? {
                  key,
                  message: `${key} goes with phase only: results of other tools do not say it`,
                  remedy: `Remove ${key}`,
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
export type RequirementConfig = NonNullable<GateConfig['environments']>[string]['require'][number];

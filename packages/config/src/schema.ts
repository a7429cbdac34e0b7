import { PROFILES, SEVERITIES, THRESHOLDS } from '@gatehouse/findings';

/** What a key of the configuration file may hold: read, checked, documented and published from this one description. */
export type Field =
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly about: string }
  | { readonly type: 'flag' | 'text' | 'texts'; readonly about: string }
  | { readonly type: 'section'; readonly fields: Fields; readonly about: string };

export type Fields = Readonly<Record<string, Field>>;

export const FIELDS = {
  'fail-on': {
    type: 'choice',
    choices: THRESHOLDS,
    about: 'The severity from which a finding fails the run; `none` never does. Default `high`.',
  },
  'report-from': {
    type: 'choice',
    choices: SEVERITIES,
    about: 'The severity from which a finding is shown. Default `low`.',
  },
  profile: {
    type: 'choice',
    choices: PROFILES,
    about:
      'Which rules are asked: `default`, or `all` with those that exist for parity with other tools.',
  },
  phases: {
    type: 'section',
    about: 'What is scanned. The suite runs the phases that are named here; `iac` when none is.',
    fields: {
      iac: {
        type: 'section',
        about: 'Infrastructure as code: Kubernetes manifests, Dockerfiles, workflows.',
        fields: {
          enabled: { type: 'flag', about: 'Whether the suite runs this phase. Default `true`.' },
          path: { type: 'text', about: 'The folder or file to scan. Default: the repository.' },
          exclude: { type: 'texts', about: 'Paths to leave out, written as in .gitignore.' },
          'allow-empty': {
            type: 'flag',
            about: 'Whether a scan that finds nothing to evaluate may pass. Default `false`.',
          },
          'allow-parse-errors': {
            type: 'flag',
            about: 'Whether a scan may pass although a file could not be read. Default `false`.',
          },
        },
      },
    },
  },
} as const satisfies Fields;

/** The published JSON Schema (draft 2020-12) of the configuration file. */
export function jsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Gatehouse configuration (.github/gatehouse.yml)',
    ...objectSchema(FIELDS),
  };
}

function objectSchema(fields: Fields): object {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)]),
  );
  return { type: 'object', additionalProperties: false, properties };
}

function fieldSchema(field: Field): object {
  const description = field.about;
  switch (field.type) {
    case 'choice':
      return { description, enum: field.choices };
    case 'flag':
      return { description, type: 'boolean' };
    case 'text':
      return { description, type: 'string' };
    case 'texts':
      return { description, type: 'array', items: { type: 'string' } };
    case 'section':
      return { description, ...objectSchema(field.fields) };
  }
}

import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import { policy, POLICY } from './case.ts';

function complaint(text: string, environment?: string): string {
  try {
    policy(text, environment);
  } catch (error) {
    if (error instanceof UserError)
      return [error.message, error.remedy].filter(Boolean).join(' | ');
    throw error;
  }
  return 'nothing';
}

describe('policyFor', () => {
  it('reads what an environment demands', () => {
    expect(policy()).toMatchObject({
      environment: 'production',
      requirements: [
        {
          by: {
            ...{ kind: 'phase', phase: 'iac', path: '', policy: undefined },
            ...{ minFiles: 1, allowParseErrors: false },
          },
          subject: 'commit',
          maxAge: 12 * 3_600_000,
          failOn: 'high',
          line: 5,
        },
        {
          by: { kind: 'tool', tool: 'Trivy' },
          subject: 'image',
          maxAge: 24 * 3_600_000,
          failOn: 'critical',
          line: 8,
        },
      ],
      registries: ['acme.azurecr.io', 'ghcr.io/acme'],
      trustedWorkflows: [
        { path: '.github/workflows/ci.yml', refs: ['refs/heads/main', 'refs/tags/v*'] },
      ],
    });
  });

  it('reads what a scan must have gone by and looked at', () => {
    const { requirements } = policy(
      one(
        '{ phase: iac, subject: commit, policy: ./a/g.yml, min-files: 7, allow-parse-errors: true }',
      ),
    );
    expect(requirements[0].by).toMatchObject({
      ...{ policy: 'a/g.yml', minFiles: 7, allowParseErrors: true },
    });
  });

  const one = (entry: string) =>
    `gate:\n  environments:\n    production:\n      require:\n        - ${entry}\n`;

  const many = (count: number) =>
    `gate:\n  environments:\n${Array.from(
      { length: count },
      (_, index) => `    stage-${index + 1}: { require: [{ phase: iac, subject: commit }] }\n`,
    ).join('')}`;

  it.each([
    ['fail-on: high\n', 'production', /has no gate\.environments \|/u],
    ['gate: {}\n', 'production', /has no gate\.environments \|/u],
    [POLICY, 'prodution', /has no "prodution" \| Did you mean "production"\? It has: production$/u],
    [POLICY, 'constructor', /gate\.environments has no "constructor" \| It has: production$/u],
    [many(9), 'stagee-1', /\| Did you mean "stage-1"\?$/u],
    [many(9), 'live', /\| It has: stage-1, stage-2, [^]*, stage-8 and 1 more$/u],
    ['gate: { environments: { production: { require: [] } } }\n', 'production', /require/u],
    ['gate: { environments: { production: {} } }\n', 'production', /has no require/u],
    [one('subject: commit'), 'production', /phase/u],
    [one('phase: iac'), 'production', /has no subject/u],
    [one('{ phase: iac, tool: Trivy, subject: commit }'), 'production', /two demands/u],
    [one('{ tool: Trivy, subject: commit, path: a }'), 'production', /path goes with phase only/u],
    [one('{ tool: Trivy, subject: commit, min-files: 0 }'), 'production', /min-files goes with/u],
    [one('{ phase: iac, subject: commit, min-files: -1 }'), 'production', /min-files/u],
    [one('{ phase: iac, subject: comit }'), 'production', /"comit".*Did you mean "commit"\?/u],
    [one('{ phase: iac, subject: commit, max-age: soon }'), 'production', /max-age/u],
    [one('{ phase: iac, subject: commit, max-agee: 1h }'), 'production', /Did you mean "max-age"/u],
    [one('{ phase: iac, subject: commit, fail-on: never }'), 'production', /fail-on/u],
    [one('{ phase: "i a c", subject: commit }'), 'production', /"i a c" is not the id of a phase/u],
    [
      'gate:\n  trusted-workflows:\n    - path: ci.yml\n      refs: [refs/heads/main]\n',
      'production',
      /gatehouse\.yml:3: path: "ci\.yml" is not the path of a workflow/u,
    ],
    [
      'gate:\n  trusted-workflows:\n    - path: .github/workflows/ci.yml\n',
      'production',
      /has no refs/u,
    ],
  ])('refuses %j for %s', (text, environment, expected) => {
    expect(complaint(text, environment)).toMatch(expected);
  });
});

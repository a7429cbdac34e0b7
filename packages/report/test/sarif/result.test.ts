import { describe, expect, it } from '@jest/globals';

import { lineHashes } from '../../src/sarif/line-hash.ts';
import { checkGithubLimits } from '../../src/sarif/limits/limits.ts';
import { finding, outcomeOf, scan } from '../outcome-builder.ts';
import { at, open, runOf, sarifLog } from './run-of.ts';

describe('SARIF results', () => {
  it('writes a finding with its rule, region and fingerprints', () => {
    const related = [at('base/role.yaml', 7)];
    const only = finding({ related });
    const run = runOf(outcomeOf(only), {
      ...open,
      pathPrefix: 'my app',
      helpUri: (id) => `https://gatehouse.example/${id}`,
      informationUri: 'https://gatehouse.example/',
    });
    expect(run.results).toEqual([
      {
        ruleId: 'kubernetes/privileged',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Deployment shop/web: container web sets privileged: true' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'my%20app/deploy/web.yaml' },
              region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 19 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation: { uri: 'my%20app/base/role.yaml' },
              region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 2 },
            },
          },
        ],
        partialFingerprints: {
          'gatehouse/v1': only.fingerprint,
          primaryLocationLineHash: lineHashes('spec:\n  privileged: true\n  password: ***')(2),
        },
      },
    ]);
    expect(run.tool.driver).toMatchObject({
      name: 'gatehouse',
      version: '0.1.0',
      informationUri: 'https://gatehouse.example/',
      rules: [
        {
          id: 'kubernetes/privileged',
          name: 'KubernetesPrivileged',
          helpUri: 'https://gatehouse.example/kubernetes/privileged',
          defaultConfiguration: { level: 'error' },
          properties: {
            tags: ['security', 'CWE-250'],
            precision: 'high',
            'problem.severity': 'error',
            'security-severity': '8.0',
          },
        },
      ],
    });
    expect(run.automationDetails.id).toBe('gatehouse/iac/');
  });

  it('includes suppressed findings only when asked, with their justification', () => {
    const inline = { kind: 'inline', syntax: 'checkov:skip', reason: 'node agent' } as const;
    const config = { kind: 'config', syntax: '.trivyignore' } as const;
    const of = outcomeOf(
      finding({ suppression: inline }),
      finding({ suppression: config, location: at('z') }),
    );
    expect(runOf(of).results).toEqual([]);
    expect(
      runOf(of, { includeSuppressed: true }).results.map((result) => result.suppressions),
    ).toEqual([
      [{ kind: 'inSource', justification: 'checkov:skip: node agent' }],
      [{ kind: 'external', justification: '.trivyignore without a reason' }],
    ]);
  });

  it('gives two findings of a rule on one line different hashes', () => {
    const hash = lineHashes(scan().disclosure.text('deploy/web.yaml') ?? '')(2) ?? '';
    const log = sarifLog(outcomeOf(finding(), finding()), open);
    expect(
      log.runs[0]?.results.map((each) => each.partialFingerprints['primaryLocationLineHash']),
    ).toEqual([hash, `${hash}-2`]);
    expect(checkGithubLimits(log)).toEqual([]);
  });

  it('encodes paths so that none is absolute, has a scheme or breaks', () => {
    const run = runOf(outcomeOf(finding({ location: at('http:/ü #%\uD800/"x".yaml') })));
    const uri = run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
    expect(uri).toBe('http%3A/%C3%BC%20%23%25%EF%BF%BD/%22x%22.yaml');
  });
});

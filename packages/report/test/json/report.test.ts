import { describe, expect, it } from '@jest/globals';

import type { JsonReport } from '../../src/json/model.ts';
import { renderJson } from '../../src/json/report.ts';
import { file, finding, outcome, rule, scan } from '../outcome-builder.ts';

describe('renderJson', () => {
  it('gives programs everything: verdict, counts, findings, rules, coverage', () => {
    const suppression = { kind: 'inline', syntax: 'checkov:skip', reason: 'node agent' } as const;
    const shown = finding({
      related: [{ path: 'a.yaml', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }],
    });
    const hidden = finding({ suppression });
    const files = [
      file(),
      file({ path: 'b.yaml', status: 'failed', problems: [{ message: 'bad', line: 3 }] }),
    ];
    const of = outcome(
      scan({
        findings: [hidden, shown],
        coverage: { files, resources: 2, unknown: 1 },
        incomplete: ['1 file could not be parsed'],
      }),
    );
    const location = {
      path: 'deploy/web.yaml',
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 19,
    };
    const both = {
      rule: 'kubernetes/privileged',
      title: 'Container runs privileged',
      severity: 'high',
      message: 'Deployment shop/web: container web sets privileged: true',
      location,
      resource: { kind: 'Deployment', name: 'web', namespace: 'shop' },
      engine: 'gatehouse',
    };
    expect(JSON.parse(renderJson(of))).toEqual({
      version: 1,
      verdict: 'error',
      reasons: ['1 file could not be parsed', '1 finding is at or above fail-on: high'],
      thresholds: { failOn: 'high', reportFrom: 'low' },
      counts: { critical: 0, high: 1, medium: 0, low: 0 },
      total: 1,
      notices: [],
      findings: [
        { ...both, related: shown.related, fingerprint: shown.fingerprint },
        { ...both, related: [], fingerprint: hidden.fingerprint, suppression },
      ],
      rules: [
        {
          id: 'kubernetes/privileged',
          title: 'Container runs privileged',
          severity: 'high',
          why: 'Whoever breaks out of the container owns the node.',
          fix: 'Set `securityContext.privileged` to false.',
          references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
          aliases: ['CKV_K8S_16'],
          tags: ['CWE-250'],
        },
      ],
      coverage: {
        files: { scanned: 1, deferred: 0, ignored: 0, failed: 1 },
        resources: 2,
        unknown: 1,
        problems: [
          {
            path: 'b.yaml',
            status: 'failed',
            kind: 'kubernetes',
            problems: [{ message: 'bad', line: 3 }],
          },
        ],
      },
      scans: [
        {
          phase: 'iac',
          tool: { name: 'gatehouse', version: '0.1.0' },
          startedAt: '1970-01-01T00:00:00.000Z',
          finishedAt: '1970-01-01T00:00:01.000Z',
          incomplete: ['1 file could not be parsed'],
        },
      ],
    });
  });

  it('may be printed to a build log', () => {
    const message = '##[error] ###[x] \\##[y]\n::error::z';
    const text = renderJson(
      outcome(scan({ findings: [finding({ message, rule: rule({ id: message }) })] })),
    );
    expect(text).not.toMatch(/##\w*\[|^\s*::/m);
    expect((JSON.parse(text) as JsonReport).findings[0]?.message).toBe(
      '##[error] ###[x] \\##[y] ::error::z',
    );
  });
});

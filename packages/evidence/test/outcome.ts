import {
  decide,
  type Finding,
  type Outcome,
  type RuleInfo,
  type Scan,
  type Severity,
} from '@gatehouse/findings';

export const RULE: RuleInfo = {
  id: 'kubernetes/privileged',
  title: 'Container runs privileged',
  severity: 'high',
  profile: 'default',
  why: 'It owns the node.',
  fix: 'Set securityContext.privileged to false.',
  references: [],
  aliases: [],
  tags: [],
};

export const finding = (severity: Severity, changes: Partial<Finding> = {}): Finding => ({
  rule: RULE,
  severity,
  message: 'web runs privileged',
  location: { path: 'deploy/web.yaml', startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
  resource: { kind: 'Deployment', namespace: 'shop', name: 'web' },
  fingerprint: `f-${severity}:1`,
  engine: 'gatehouse',
  ...changes,
});

export const scan = (findings: readonly Finding[] = [], changes: Partial<Scan> = {}): Scan => ({
  phase: 'iac',
  scope: '',
  findings,
  rules: [RULE],
  evaluations: [],
  directives: [],
  coverage: {
    files: [
      { path: 'deploy/web.yaml', status: 'scanned', kind: 'kubernetes', problems: [] },
      { path: 'chart/a.yaml', status: 'deferred', kind: 'helm', problems: [] },
    ],
    resources: 2,
    unknown: 1,
  },
  incomplete: [],
  disclosure: {
    excerpt: () => [],
    mask: (text) => text.replaceAll('hunter2', '***'),
    text: () => undefined,
  },
  tool: { name: 'Gatehouse', version: '0.1.0' },
  startedAt: new Date('2026-11-25T10:00:00Z'),
  finishedAt: new Date('2026-11-25T10:00:05Z'),
  ...changes,
});

export const outcome = (...scans: readonly Scan[]): Outcome =>
  decide(scans, { failOn: 'high', reportFrom: 'low' });

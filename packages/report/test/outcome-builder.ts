import {
  decide,
  type Circumstances,
  type ExcerptLine,
  type FileRecord,
  type Finding,
  type Notice,
  type Outcome,
  type RuleInfo,
  type Scan,
  type Thresholds,
} from '@gatehouse/findings';

/** A value that no rendering may print, wherever it stands. */
export const SECRET = 'hunter2-S3cr3t!|`value`';

export function rule(changes: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id: 'kubernetes/privileged',
    title: 'Container runs privileged',
    severity: 'high',
    profile: 'default',
    why: 'Whoever breaks out of the container owns the node.',
    fix: 'Set `securityContext.privileged` to false.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
    aliases: ['CKV_K8S_16'],
    tags: ['CWE-250'],
    ...changes,
  };
}

let made = 0;

export function finding(changes: Partial<Finding> = {}): Finding {
  const of = changes.rule ?? rule();
  return {
    rule: of,
    severity: of.severity,
    message: 'Deployment shop/web: container web sets privileged: true',
    location: {
      path: 'deploy/web.yaml',
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 19,
    },
    resource: { kind: 'Deployment', name: 'web', namespace: 'shop' },
    fingerprint: `${(++made).toString(16).padStart(24, '0')}:1`,
    engine: 'gatehouse',
    ...changes,
  };
}

export function file(changes: Partial<FileRecord> = {}): FileRecord {
  return {
    path: 'deploy/web.yaml',
    status: 'scanned',
    kind: 'kubernetes',
    problems: [],
    ...changes,
  };
}

export const SOURCE = ['spec:', '  privileged: true', `  password: ${SECRET}`];

/** A scan of which every text may hold `SECRET`; its disclosure keeps the contract and hides it. */
export function scan(changes: Partial<Scan> = {}): Scan {
  const mask = (text: string): string => text.replaceAll(SECRET, '***');
  const findings = changes.findings ?? [];
  return {
    phase: 'iac',
    scope: '',
    findings,
    rules: findings.map((each) => each.rule),
    evaluations: [],
    directives: [],
    coverage: { files: [file()], resources: 1, unknown: 0 },
    incomplete: [],
    disclosure: {
      mask,
      text: (path) => (path === 'deploy/web.yaml' ? mask(SOURCE.join('\n')) : undefined),
      excerpt: ({ startLine, endLine }, context): ExcerptLine[] =>
        SOURCE.map((text, index) => ({ number: index + 1, text: mask(text) })).filter(
          ({ number }) => number >= startLine - context && number <= endLine + context,
        ),
    },
    tool: { name: 'gatehouse', version: '0.1.0' },
    startedAt: new Date(0),
    finishedAt: new Date(1_000),
    ...changes,
  };
}

export function outcome(
  scans: Scan | readonly Scan[],
  thresholds: Thresholds = { failOn: 'high', reportFrom: 'low' },
  circumstances: Circumstances = {},
): Outcome {
  const list = Array.isArray(scans) ? (scans as readonly Scan[]) : [scans as Scan];
  return decide(list, thresholds, circumstances);
}

export const BASE = 'abcdef0123456789abcdef0123456789abcdef01';

/** A pull request that brings a finding, keeps one, fixes one and suppresses one, and needs some attention. */
export function compared(changes: Circumstances = {}): Outcome {
  const low = rule({ id: 'kubernetes/probe', title: 'No probe', severity: 'low' });
  return outcome(
    scan({
      findings: [
        finding({ state: 'new' }),
        finding({ rule: low, state: 'existing' }),
        finding({
          rule: low,
          state: 'new',
          suppression: {
            kind: 'config',
            syntax: 'gatehouse.yml',
            reason: 'a node agent',
            owner: '@acme/platform',
            until: '2026-12-31',
            isNew: true,
          },
        }),
      ],
    }),
    { failOn: 'high', reportFrom: 'low' },
    {
      comparison: { base: BASE, description: 'the merge base with main', fixed: [finding()] },
      notices: [
        notice({ kind: 'pending', message: '`fail-on` becomes critical' }),
        notice({ kind: 'suppression-expired', level: 'warning', message: 'Expired on 2026-01-01' }),
      ],
      ...changes,
    },
  );
}

export function notice(changes: Partial<Notice> = {}): Notice {
  return {
    kind: 'suppression-unused',
    level: 'notice',
    message: 'Nothing matches kubernetes/privileged in deploy/agent',
    location: {
      path: '.github/gatehouse.yml',
      startLine: 7,
      startColumn: 5,
      endLine: 9,
      endColumn: 20,
    },
    ...changes,
  };
}

export function outcomeOf(...findings: readonly Finding[]): Outcome {
  return outcome(scan({ findings }));
}

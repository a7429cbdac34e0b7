import { decide, type Finding, type RuleInfo, type Scan } from '@gatehouse/findings';
import { renderSarif } from '@gatehouse/report';

const source = [
  'apiVersion: v1',
  'kind: Pod',
  'metadata: { name: "Grüße" }',
  'spec:',
  '  containers:',
  '    - name: web',
  '      securityContext: { privileged: true }',
  '',
].join('\r\n');

const location = {
  path: 'chärts/web pod.yaml',
  startLine: 7,
  startColumn: 26,
  endLine: 7,
  endColumn: 42,
};

const privileged: RuleInfo = {
  id: 'kubernetes/privileged',
  title: 'Container runs privileged',
  severity: 'critical',
  profile: 'default',
  why: 'Whoever breaks out of a container with `privileged: true` owns the node.',
  fix: 'Set `securityContext.privileged` to false.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  aliases: [],
  tags: ['CWE-250'],
};

const untitled: RuleInfo = {
  ...privileged,
  id: 'kubernetes/bare',
  severity: 'low',
  why: '',
  fix: '',
  references: [],
  tags: [],
};

const base: Finding = {
  rule: privileged,
  severity: 'critical',
  message:
    'Pod Grüße: container web sets [privileged](https://example.com) to {true}\nsince\u202E 2020',
  location,
  related: [{ ...location, startLine: 6, endLine: 6, startColumn: 7, endColumn: 16 }],
  resource: { kind: 'Pod', name: 'Grüße' },
  fingerprint: '0123456789abcdef01234567:1',
  engine: 'gatehouse',
};

function scanOf(
  phase: string,
  findings: readonly Finding[],
  incomplete: readonly string[] = [],
): Scan {
  return {
    phase,
    scope: '',
    findings,
    rules: [privileged, untitled],
    evaluations: [],
    directives: [],
    coverage: {
      files: [
        { path: location.path, status: 'scanned', kind: 'kubernetes', problems: [] },
        {
          path: 'bad.yaml',
          status: 'failed',
          kind: 'yaml',
          problems: [{ message: 'unexpected end of the stream', line: 3, column: 1 }],
        },
      ],
      resources: 1,
      unknown: 2,
    },
    incomplete,
    disclosure: {
      excerpt: () => [],
      mask: (text) => text,
      text: (path) => (path === location.path ? source : undefined),
    },
    tool: { name: 'gatehouse', version: '0.1.0' },
    startedAt: new Date(0),
    finishedAt: new Date(1_000),
  };
}

const scans = [
  scanOf('iac', [
    base,
    { ...base, fingerprint: '0123456789abcdef01234567:2' },
    { ...base, severity: 'medium', fingerprint: '0123456789abcdef01234567:3' },
    {
      ...base,
      rule: untitled,
      severity: 'low',
      message: '',
      fingerprint: '1123456789abcdef01234567:1',
    },
    {
      ...base,
      fingerprint: '2123456789abcdef01234567:1',
      suppression: { kind: 'inline', syntax: 'gatehouse:ignore', reason: 'a node agent' },
    },
    {
      ...base,
      state: 'new',
      fingerprint: '3123456789abcdef01234567:1',
      suppression: {
        kind: 'config',
        syntax: 'gatehouse.yml',
        reason: 'until the agent is replaced',
        owner: '@acme/platform',
        until: '2026-12-31',
        location: { ...location, path: '.github/gatehouse.yml' },
        isNew: true,
      },
    },
    { ...base, state: 'existing', fingerprint: '4123456789abcdef01234567:1' },
  ]),
  scanOf('secrets', []),
  scanOf('dast', [
    {
      ...base,
      message: 'GET https://shop.example/: Content-Security-Policy is missing',
      location: {
        ...{ path: 'dast/shop.example/_root', startLine: 1, startColumn: 1 },
        ...{ endLine: 1, endColumn: 1, address: 'GET https://shop.example/' },
      },
      related: [],
      resource: { kind: 'endpoint', name: 'GET https://shop.example/' },
    },
  ]),
  scanOf('image', [base], ['1 file could not be parsed']),
];

const options = {
  pathPrefix: 'deploy',
  helpUri: (id: string) => `https://example.com/rules/${id}.md`,
  informationUri: 'https://example.com/',
};

/** SARIF with everything in it that a rendering can hold, by file name. */
export const samples: Readonly<Record<string, string>> = {
  'upload.sarif': renderSarif(sampleOutcome(scans), { ...options, includeSuppressed: false }),
  'artifact.sarif': renderSarif(sampleOutcome(scans), { ...options, includeSuppressed: true }),
  'clean.sarif': renderSarif(sampleOutcome([scanOf('iac', [])]), { includeSuppressed: false }),
};

function sampleOutcome(of: readonly Scan[]) {
  return decide(
    of,
    { failOn: 'high', reportFrom: 'low' },
    {
      comparison: { base: 'a'.repeat(40), description: 'the merge base with main', fixed: [base] },
      notices: [
        { kind: 'base', level: 'notice', message: 'Compared with the merge base with main' },
        {
          kind: 'suppression-unused',
          level: 'warning',
          message: 'Nothing matches [kubernetes/privileged](https://example.com) any more',
          location: { ...location, path: '.github/gatehouse.yml' },
        },
      ],
    },
  );
}

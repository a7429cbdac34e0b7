import type { SuppressionEntry } from '@gatehouse/config';
import type { Directive, FileRecord, Finding, Location, RuleInfo, Scan } from '@gatehouse/findings';

export function rule(id: string, more: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id,
    title: id,
    severity: 'high',
    profile: 'default',
    why: 'Because.',
    fix: 'Do not.',
    references: [],
    aliases: [],
    tags: [],
    ...more,
  };
}

export const PRIVILEGED = rule('kubernetes/privileged', {
  aliases: ['CKV_K8S_16', 'KSV-0017', 'privileged-container'],
});
export const HOST_NETWORK = rule('kubernetes/host-network', { aliases: ['CKV_K8S_19'] });

export function place(path: string, line: number): Location {
  return { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
}

let count = 0;

/** Each a problem of its own unless a fingerprint is given. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: PRIVILEGED,
    severity: 'high',
    message: 'x',
    location: place('deploy/agent/a.yaml', 3),
    resource: { kind: 'DaemonSet', namespace: 'monitoring', name: 'agent' },
    fingerprint: `f${count++}`,
    engine: 'gatehouse',
    ...more,
  };
}

export function file(path: string, more: Partial<FileRecord> = {}): FileRecord {
  return { path, status: 'scanned', kind: 'kubernetes', problems: [], ...more };
}

export function scan(findings: readonly Finding[], more: Partial<Scan> = {}): Scan {
  const paths = new Set(findings.map(({ location }) => location.path));
  return {
    phase: 'iac',
    scope: '',
    findings,
    rules: [PRIVILEGED, HOST_NETWORK],
    evaluations: [],
    directives: [],
    coverage: { files: [...paths].map((path) => file(path)), resources: 0, unknown: 0 },
    incomplete: [],
    disclosure: { excerpt: () => [], mask: (text) => text, text: () => undefined },
    tool: { name: 'gatehouse', version: '1' },
    startedAt: new Date('2026-06-15T12:00:00Z'),
    finishedAt: new Date('2026-06-15T12:00:01Z'),
    ...more,
  };
}

export const TODAY = '2026-06-15';

export function entry(more: Partial<SuppressionEntry> = {}): SuppressionEntry {
  return {
    rule: 'kubernetes/privileged',
    reason: 'an agent',
    expires: '2026-12-31',
    location: place('.github/gatehouse.yml', 4),
    ...more,
  };
}

export function directive(more: Partial<Directive> = {}): Directive {
  return {
    syntax: 'gatehouse:ignore',
    rules: ['privileged'],
    reason: 'an agent',
    location: place('deploy/agent/a.yaml', 3),
    from: 3,
    to: 3,
    ...more,
  };
}

import type { Coverage, Directive, Finding, RuleInfo, Scan, Severity } from '../src/index.ts';

/** Findings and scans that say only what a test is about. */
export function rule(id: string, more: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id,
    title: `Title of ${id}`,
    severity: 'high',
    profile: 'default',
    why: 'Because.',
    fix: 'Do it.',
    references: [],
    aliases: [],
    tags: [],
    ...more,
  };
}

export function finding(
  severity: Severity,
  at: { path?: string; line?: number; rule?: RuleInfo } = {},
): Finding {
  const { path = 'a.yaml', line = 1 } = at;
  return {
    rule: at.rule ?? rule(`test/${severity}`),
    severity,
    message: `A ${severity} thing`,
    location: { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    fingerprint: `${path}:${line}`,
    engine: 'test',
  };
}

export function scan(
  findings: readonly Finding[],
  more: {
    directives?: readonly Directive[];
    incomplete?: readonly string[];
    coverage?: Coverage;
  } = {},
): Scan {
  return {
    phase: 'test',
    scope: '',
    findings,
    rules: [],
    evaluations: [],
    directives: [],
    coverage: { files: [], resources: 0, unknown: 0 },
    incomplete: [],
    disclosure: { excerpt: () => [], mask: (text) => text, text: () => undefined },
    tool: { name: 'test', version: '1' },
    startedAt: new Date(0),
    finishedAt: new Date(0),
    ...more,
  };
}

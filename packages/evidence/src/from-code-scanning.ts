import { compareSeverity, SEVERITIES, type Severity } from '@gatehouse/findings';
import type { Evidence, Open } from './evidence.ts';
import { oneLine, oneMessage } from './one-line.ts';
import { LIMITS } from './statement.ts';

/** What code scanning keeps of one tool on one ref; `scanOfRef` of packages/github asks for it. */
export interface CodeScanning {
  /** In full: `refs/heads/main`. */
  readonly ref: string;
  /** Newest first. */
  readonly analyses: readonly {
    readonly version: string | undefined;
    readonly category: string;
    readonly commit: string;
    readonly createdAt: Date;
    readonly error: string;
  }[];
  /** The open ones. */
  readonly alerts: readonly {
    readonly rule: string;
    readonly securitySeverity: string | undefined;
    readonly level: string | undefined;
    readonly path: string | undefined;
    readonly line: number | undefined;
    readonly message: string | undefined;
  }[];
  readonly isComplete: boolean;
}

/**
 * The open alerts of a ref as evidence about a commit. They show what the newest analyses left, so they speak of the
 * commit only where the newest analysis of every category is of that commit.
 *
 * @returns undefined where the tool has not analysed the commit at all
 */
export function evidenceOfCodeScanning(
  tool: string,
  commit: string,
  { ref, analyses, alerts, isComplete }: CodeScanning,
): Evidence | undefined {
  const newest = new Map<string, CodeScanning['analyses'][number]>();
  for (const analysis of analyses)
    if (!newest.has(analysis.category)) newest.set(analysis.category, analysis);
  const own = [...newest.values()].filter((analysis) => analysis.commit === commit);
  const [first] = own;
  if (first === undefined) return undefined;
  const times = own.map(({ createdAt }) => createdAt.getTime());
  const problems = alerts
    .map((alert): Open => ({
      rule: oneLine(alert.rule, LIMITS.label),
      severity: severityOf(alert.securitySeverity, alert.level),
      ...(alert.path !== undefined && { path: oneLine(alert.path, LIMITS.path) }),
      ...(alert.line !== undefined && { line: alert.line }),
      ...(alert.message !== undefined && { message: oneMessage(alert.message) }),
    }))
    .sort((a, b) => compareSeverity(a.severity, b.severity));
  return {
    source: `code scanning of ${ref}`,
    form: 'code-scanning',
    tool: { name: tool, ...(first.version !== undefined && { version: first.version }) },
    subjects: [{ kind: 'commit', digest: commit }],
    startedAt: new Date(Math.min(...times)),
    finishedAt: new Date(Math.max(...times)),
    incomplete: [
      ...(isComplete ? [] : ['there are more open alerts than were read']),
      ...[...newest.values()].flatMap((analysis) => {
        const name = analysis.category || 'the one without a category';
        if (analysis.commit !== commit)
          return [
            `the newest analysis of category ${name} is about ${analysis.commit.slice(0, 12)}; if nothing uploads it any more, delete its analyses`,
          ];
        return analysis.error === '' ? [] : [`category ${name}: ${analysis.error}`];
      }),
    ],
    open: Object.fromEntries(
      SEVERITIES.map((each) => [each, problems.filter(({ severity }) => severity === each).length]),
    ) as Record<Severity, number>,
    worst: problems.slice(0, LIMITS.findings),
  };
}

const BY_LEVEL: Readonly<Record<string, Severity>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'low',
};

/** What is not known counts as high: it must not slip through. */
function severityOf(securitySeverity: string | undefined, level: string | undefined): Severity {
  return (
    SEVERITIES.find((severity) => severity === securitySeverity) ??
    BY_LEVEL[level ?? 'warning'] ??
    'high'
  );
}

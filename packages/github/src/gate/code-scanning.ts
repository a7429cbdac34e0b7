import type { Github } from '../client/github.ts';
import { GithubError } from '../errors/github-error.ts';
import type { RepositoryName } from './artifacts.ts';

/** One upload of one tool. */
export interface Analysis {
  readonly tool: string;
  readonly version: string | undefined;
  readonly category: string;
  readonly commit: string;
  readonly createdAt: Date;
  /** What was wrong with it; empty where nothing was. */
  readonly error: string;
}

/** One open alert. */
export interface Alert {
  readonly number: number;
  readonly tool: string;
  readonly rule: string;
  /** Of the rule: by its security severity, else by its level. */
  readonly securitySeverity: string | undefined;
  readonly level: string | undefined;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly message: string | undefined;
}

/** What code scanning knows about a ref. */
export interface RefScan {
  readonly ref: string;
  /** Newest first. */
  readonly analyses: readonly Analysis[];
  readonly alerts: readonly Alert[];
  /** Whether these are all open alerts there are. */
  readonly isComplete: boolean;
}

/** Of 100: a monorepo may upload some hundred categories for each commit. What is older has been superseded long ago. */
const ANALYSIS_PAGES = 5;

/**
 * What a tool found on a ref, as code scanning keeps it.
 *
 * @param ref in full: `refs/heads/main`
 * @throws GithubError where code scanning is off, or the token may not read it
 */
export async function scanOfRef(
  github: Github,
  repository: RepositoryName,
  ref: string,
  tool: string,
): Promise<RefScan> {
  try {
    return await readScan(github, repository, ref, tool);
  } catch (error) {
    // GitHub answers so, with 404, where nothing has been uploaded yet.
    if (error instanceof GithubError && /no analysis found/iu.test(error.message))
      return { ref, analyses: [], alerts: [], isComplete: true };
    throw error;
  }
}

async function readScan(
  github: Github,
  { owner, name: repo }: RepositoryName,
  ref: string,
  tool: string,
): Promise<RefScan> {
  // The alerts last: an analysis that arrives in between shows in both, or in them alone.
  const analyses = await github.paginate(
    'GET /repos/{owner}/{repo}/code-scanning/analyses',
    { owner, repo, ref, tool_name: tool },
    (data) => data,
    { maximumPages: ANALYSIS_PAGES },
  );
  const alerts = await github.paginate(
    'GET /repos/{owner}/{repo}/code-scanning/alerts',
    { owner, repo, ref, tool_name: tool, state: 'open' },
    (data) => data,
    { maximumPages: 50 },
  );
  return {
    ref,
    analyses: analyses.items.map((analysis) => ({
      tool: analysis.tool.name ?? tool,
      version: analysis.tool.version ?? undefined,
      category: analysis.category ?? analysis.analysis_key,
      commit: analysis.commit_sha.toLowerCase(),
      createdAt: new Date(analysis.created_at),
      error: analysis.error,
    })),
    alerts: alerts.items.map(({ number, rule, tool: by, most_recent_instance: instance }) => ({
      number,
      tool: by.name ?? tool,
      rule: rule.id ?? rule.name ?? 'a rule without id',
      securitySeverity: rule.security_severity_level ?? undefined,
      level: rule.severity ?? undefined,
      path: instance.location?.path,
      line: instance.location?.start_line,
      message: instance.message?.text,
    })),
    isComplete: alerts.isComplete,
  };
}

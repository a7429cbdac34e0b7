/** What the double remembers of runs, deployments and what guards them. */

export interface DeploymentStatus {
  readonly id: number;
  readonly author: string;
  readonly state: string;
  readonly description: string;
  readonly environment: string;
  readonly environment_url: string;
  readonly log_url: string;
  readonly created_at: string;
}

export interface Deployment {
  readonly id: number;
  readonly author: string;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly created_at: string;
  readonly statuses: DeploymentStatus[];
}

/** As `repos/get-environment` answers; what is left out is filled in. */
export interface Environment {
  readonly name: string;
  readonly protection_rules?: readonly object[];
  readonly deployment_branch_policy?: {
    readonly protected_branches: boolean;
    readonly custom_branch_policies: boolean;
  } | null;
  /** The name patterns of its custom branch policies. */
  readonly branches?: readonly string[];
}

export interface Rule {
  readonly type: string;
  readonly parameters?: object;
}

export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  /** Branch names, or `~DEFAULT_BRANCH` and `~ALL`. */
  readonly include: readonly string[];
  readonly rules: readonly Rule[];
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly runner_name?: string;
  readonly started_at?: string;
  readonly completed_at?: string | null;
}

export interface Run {
  readonly id: number;
  readonly run_attempt: number;
  readonly name: string;
  /** Of the workflow file, from the root of the repository. */
  readonly path: string;
  readonly event: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly head_sha: string;
  readonly head_branch: string;
  /** Full name. */
  readonly head_repository: string;
  readonly created_at: string;
  readonly jobs: readonly Job[];
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  /** The zip archive. */
  readonly archive: Uint8Array;
  readonly expired: boolean;
  readonly created_at: string;
}

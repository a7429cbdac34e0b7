/** What the double remembers of a review. Names are the API's, so that handlers can answer with most as it stands. */

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  /** Who made it: only that app may change it. */
  readonly app: string;
  readonly head_sha: string;
  name: string;
  status: string;
  conclusion: string | null;
  started_at: string | null;
  completed_at: string | null;
  external_id: string;
  details_url: string;
  title: string | null;
  summary: string | null;
  text: string | null;
  /** Each update adds to them. */
  readonly annotations: CheckAnnotation[];
}

export interface Comment {
  readonly id: number;
  /** The issue or pull request. */
  readonly issue: number;
  readonly author: string;
  readonly created_at: string;
  updated_at: string;
  body: string;
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly created_at: string;
  updated_at: string;
  state: 'open' | 'closed';
  state_reason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  title: string;
  body: string;
  /** Names. */
  labels: readonly string[];
  /** Logins. */
  assignees: readonly string[];
}

export interface PullFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previous_filename?: string;
  /** Unified hunks; absent for a binary or a large file. */
  readonly patch?: string;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly draft: boolean;
  state: 'open' | 'closed';
  head: { ref: string; sha: string; repository: string };
  base: { ref: string; sha: string };
  files: readonly PullFile[];
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly commit_id: string;
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';
  readonly submitted_at: string;
  body: string;
}

export type Side = 'LEFT' | 'RIGHT';

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  /** The review it belongs to. */
  readonly review: number;
  readonly author: string;
  readonly path: string;
  readonly commit_id: string;
  /** In the file; absent for a comment on the whole file. */
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side;
  readonly in_reply_to_id?: number;
  readonly subject_type: 'line' | 'file';
  readonly created_at: string;
  updated_at: string;
  body: string;
}

/** What the double remembers of code scanning. */

export interface SarifUpload {
  readonly id: string;
  readonly commit_sha: string;
  readonly ref: string;
  /** The uploaded file, unpacked and parsed. */
  readonly log: unknown;
  /** Size of the file as it was sent, compressed. */
  readonly compressedBytes: number;
  /** How often its state is still told as pending. */
  pendingPolls: number;
  /** Why processing failed; empty when it did not. */
  readonly errors: readonly string[];
}

export interface Analysis {
  readonly id: number;
  readonly sarif_id: string;
  readonly commit_sha: string;
  readonly ref: string;
  readonly tool: string;
  readonly category: string;
  readonly results_count: number;
  readonly rules_count: number;
  readonly created_at: string;
}

export interface Alert {
  readonly number: number;
  readonly tool: string;
  readonly rule: string;
  readonly description: string;
  readonly severity: 'none' | 'note' | 'warning' | 'error';
  readonly security_severity_level: 'low' | 'medium' | 'high' | 'critical' | null;
  readonly category: string;
  readonly ref: string;
  readonly commit_sha: string;
  readonly message: string;
  readonly path: string;
  readonly start_line: number;
  /** By which the next analysis recognises it. */
  readonly identity: string;
  state: 'open' | 'dismissed' | 'fixed';
}

import type {
  Comparison,
  Counts,
  FileProblem,
  FileStatus,
  FindingState,
  Fix,
  Location,
  Notice,
  Resource,
  Severity,
  Suppression,
  Thresholds,
  Verdict,
} from '@gatehouse/findings';

/**
 * The outcome for programs. `version` changes when a field is removed or changes its meaning; fields may be added.
 * Lines and columns count from 1, columns in UTF-16 units, `endColumn` is one past the end; paths are relative to the root
 * of the scan, and made up where there is an `address`. Free text holds no secrets, no controls and no line ends.
 */
export interface JsonReport {
  readonly version: 1;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly thresholds: Thresholds;
  /** Unsuppressed findings by severity, whether or not they are listed. */
  readonly counts: Counts;
  /** Unsuppressed findings, whether or not they are listed. */
  readonly total: number;
  /** With what the change under review was compared; absent where with nothing. Then only what is new can fail. */
  readonly comparison?: JsonComparison;
  /** What a reader should know about how the verdict came about. */
  readonly notices: readonly Notice[];
  /**
   * Those at or above `thresholds.reportFrom`, the worst first; where there is a comparison, only new ones. Then the
   * suppressed ones.
   */
  readonly findings: readonly JsonFinding[];
  /** The rules of these findings, by id. */
  readonly rules: readonly JsonRule[];
  readonly coverage: JsonCoverage;
  readonly scans: readonly JsonScan[];
}

export interface JsonComparison extends Omit<Comparison, 'fixed'> {
  /** Unsuppressed findings of the base that are gone. */
  readonly fixed: readonly JsonFixed[];
}

export interface JsonRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
  /** Check ids of other tools that this rule answers exactly as they do. */
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

export interface JsonCoverage {
  readonly files: Readonly<Record<FileStatus, number>>;
  readonly resources: number;
  /** Rule answers left open because a value is not known before run time. */
  readonly unknown: number;
  /** Files that were not scanned or not without trouble. */
  readonly problems: readonly {
    readonly path: string;
    readonly status: FileStatus;
    readonly kind: string;
    readonly problems: readonly FileProblem[];
    /** Of what is no file: a page of a running application. */
    readonly address?: string;
  }[];
}

interface JsonScan {
  readonly phase: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly incomplete: readonly string[];
}

export interface JsonFinding {
  /** The id of a rule in `rules`. */
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly related: readonly Location[];
  readonly resource?: Resource;
  /** Equal for the same problem when lines move. */
  readonly fingerprint: string;
  readonly engine: string;
  /** Whether the change under review brings it; absent where nothing was compared. */
  readonly state?: FindingState;
  /** Edits that put it right, each a region and the text to replace it by. */
  readonly fix?: Fix;
  readonly suppression?: Suppression;
}

/** A finding of the base that is gone. */
export type JsonFixed = Pick<
  JsonFinding,
  'rule' | 'title' | 'severity' | 'location' | 'resource' | 'fingerprint'
>;

import type { Counts } from '@gatehouse/findings';
import type { FileCounts, PolicyRecord, Problem, RunClaim } from './statement.ts';
import type { Subject } from './subject.ts';

/** An open finding. */
export interface Open extends Problem {
  /** What the tool says about it, in one line; our own scans say it by rule, resource and fix. */
  readonly message?: string;
}

/** What one tool says about one or more subjects, whatever form it came in: what a gate judges. */
export interface Evidence {
  /** Where it was read, for messages: `iac.intoto.json`, `artifact gatehouse-evidence of run 7`. */
  readonly source: string;
  readonly form: 'statement' | 'sarif' | 'code-scanning';
  /** `iac`, `image`, …; only our own scans have one. */
  readonly phase?: string;
  /** The folder or file that was scanned; empty for all of the repository. Only our own scans say it. */
  readonly scope?: string;
  /** What was scanned where that is no part of the repository. Only our own scans say it. */
  readonly target?: string;
  /** By what it has judged. Only our own scans say it. */
  readonly policy?: PolicyRecord;
  /** What became of the files that it saw. Only our own scans say it. */
  readonly files?: FileCounts;
  /** Which rules were asked. Only our own scans say it. */
  readonly profile?: string;
  readonly tool: { readonly name: string; readonly version?: string };
  readonly subjects: readonly Subject[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Why it cannot vouch for what it was given; empty when it can. */
  readonly incomplete: readonly string[];
  /** Unsuppressed findings, new or not. */
  readonly open: Counts;
  /** How many findings somebody has waived. Only our own scans say it. */
  readonly suppressed?: number;
  /** Of these, by a comment or an annotation in what was scanned. */
  readonly suppressedInline?: number;
  /** Worst first; not necessarily all. */
  readonly worst: readonly Open[];
  /** The workflow run that it says it comes from. */
  readonly run?: RunClaim;
}

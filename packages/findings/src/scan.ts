import type { Coverage } from './coverage.ts';
import type { Directive } from './directive.ts';
import type { Finding, Resource } from './finding.ts';
import type { Location } from './location.ts';
import type { RuleInfo } from './rule.ts';

/** One rule asked about one resource. */
export interface Evaluation {
  readonly path: string;
  readonly rule: RuleInfo;
  readonly status: 'fail' | 'pass' | 'unknown' | 'suppressed';
  readonly resource: Resource;
  readonly line: number;
}

export interface ExcerptLine {
  readonly number: number;
  /** Secret values are already masked. */
  readonly text: string;
}

/** The only way from a scan back to the text it read: nothing secret passes. */
export interface Disclosure {
  /** The lines of a location with up to `context` lines around it; empty where the file has no text to show. */
  excerpt(location: Location, context: number): readonly ExcerptLine[];
  /** The text with every secret value that the scan met replaced by `***`. */
  mask(text: string): string;
  /**
   * All of a file with every secret in it masked, lines and columns otherwise as they are; undefined where the scan read
   * no such file or it is not text.
   */
  text(path: string): string | undefined;
}

/** What one phase saw and found. */
export interface Scan {
  /** `iac`, `image`, `dast`, … */
  readonly phase: string;
  /** The folder or file that was scanned, relative to the root that paths start at; empty for all of it. */
  readonly scope: string;
  /** What was scanned where that is no part of the repository, in one line: the URL of a running application. */
  readonly target?: string;
  readonly findings: readonly Finding[];
  /** Every rule that was asked, whether or not it found anything. */
  readonly rules: readonly RuleInfo[];
  /** Every answer, passes too; empty unless they were asked for. */
  readonly evaluations: readonly Evaluation[];
  /** Suppressions found in the scanned files. */
  readonly directives: readonly Directive[];
  readonly coverage: Coverage;
  /** Why the scan cannot vouch for what it was given; empty when it can. */
  readonly incomplete: readonly string[];
  readonly disclosure: Disclosure;
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

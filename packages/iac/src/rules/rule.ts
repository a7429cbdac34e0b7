import type { Fix, Location, Profile, RuleInfo, Severity } from '@gatehouse/findings';

/** A place that a rule can point at. `Value` is one; so are instructions of a Dockerfile. */
export interface Site {
  readonly location: Location;
  /** By names rather than numbers, so that it stays the same when lines move. */
  readonly path: string;
  /** A failure at something only known at run time is no failure: it counts as unknown. */
  readonly isUnknown: boolean;
}

/** How a check answers. Saying nothing is a pass. */
export interface Report {
  /** `message` names the resource and the value found, and never holds a secret value. */
  fail(at: Site, message: string, related?: readonly Site[]): void;
  /** The answer hangs on something that cannot be read here. */
  unknown(at: Site): void;
}

export interface Example {
  readonly title: string;
  /** The whole text of a file. */
  readonly source: string;
}

type NonEmpty<T> = readonly [T, ...T[]];

/** What the author of a rule writes. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** `default` unless said otherwise. */
  readonly profile?: Profile;
  readonly why: string;
  readonly fix: string;
  readonly references: NonEmpty<string>;
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  /**
   * The rules that see the same cause with other eyes: where one of them already failed for the same subject, this
   * rule's finding is left out, so one cause gives one finding.
   */
  readonly variantOf?: readonly string[];
  /** Shown in the docs, run as tests, and left out of the bundle. */
  readonly examples: { readonly fail: NonEmpty<Example>; readonly pass: NonEmpty<Example> };
}

/** A rule about one kind of subject. */
export interface Rule<Subject, Context = undefined> extends RuleInfo {
  readonly variantOf: readonly string[];
  readonly check: (subject: Subject, report: Report, context: Context) => void;
  /**
   * The change that puts right what failed at a place, where only one is right: it is offered with one click. Undefined
   * where the file does not tell. Asked for findings only, never at what is unknown.
   */
  readonly repair?: (at: Site, subject: Subject) => Fix | undefined;
  readonly examples?: RuleText['examples'];
}

/** What a rule does, beside what is said about it. */
export type Behaviour<R extends { readonly check: unknown; readonly repair?: unknown }> = Pick<
  R,
  'check' | 'repair'
>;

/** Fills in what the author may leave out. */
export function completeRule<Subject, Context>(
  text: RuleText & Behaviour<Rule<Subject, Context>>,
): Rule<Subject, Context> {
  return { profile: 'default', aliases: [], tags: [], variantOf: [], ...text };
}

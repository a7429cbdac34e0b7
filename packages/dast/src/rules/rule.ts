import type { Profile, RuleInfo, Severity } from '@gatehouse/findings';
import type { Connection } from '../connection/index.ts';
import type { Exchange } from '../exchange/index.ts';

/** How sure a rule can be of what it sees from outside. */
export type Confidence = 'high' | 'medium' | 'low';

export interface Observation {
  /** The cookie, header, parameter or element that it is about; part of what a finding is known by. */
  readonly subject?: string;
  /** What was seen, word for word and not yet redacted. */
  readonly evidence?: string;
  /** Where this one is worse or better than the rule says. */
  readonly severity?: Severity;
  /** Which of the rule's aliases answers so; the first where it does not say. */
  readonly alias?: string;
}

/** How a check answers. Saying nothing is a pass. */
export interface Report {
  /** One sentence without its place and without its full stop: `the cookie "lang" may be read by scripts`. */
  fail(message: string, observation?: Observation): void;
}

/** What a check knows beside the exchanges. */
export interface Circumstances {
  readonly now: Date;
}

export interface Example {
  readonly title: string;
  /** A transcript, see `readTranscript`; for rules about connections the facts of one in JSON. */
  readonly source: string;
}

type NonEmpty<T> = readonly [T, ...T[]];

/** What the author of a rule writes. */
export interface RuleText {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `default` unless said otherwise. */
  readonly profile?: Profile;
  /**
   * What a finding is about: each place that shows it, or the site, whose every page does. A header that a proxy forgets
   * is one finding, however many pages were seen.
   */
  readonly about?: 'place' | 'site';
  /**
   * What brings it about and is to be changed: the application unless said otherwise, or the configuration of what serves
   * it, such as an Ingress. A finding of the server stands where its host is served.
   */
  readonly cause?: 'application' | 'server';
  readonly why: string;
  readonly fix: string;
  readonly references: NonEmpty<string>;
  /** ZAP's alertRefs. */
  readonly aliases?: readonly string[];
  readonly tags: readonly string[];
  /** Where one of these already failed on the same exchange for the same subject, this finding is left out. */
  readonly variantOf?: readonly string[];
  /** Shown in the docs, run as tests, and left out of the bundle. */
  readonly examples: { readonly fail: NonEmpty<Example>; readonly pass: NonEmpty<Example> };
}

interface DastRuleInfo extends RuleInfo {
  readonly confidence: Confidence;
  readonly about: 'place' | 'site';
  readonly cause: 'application' | 'server';
  readonly variantOf: readonly string[];
  readonly examples?: RuleText['examples'];
}

/** A rule about one exchange. */
export interface ExchangeRule extends DastRuleInfo {
  readonly sees: 'exchange';
  readonly check: (exchange: Exchange, report: Report, circumstances: Circumstances) => void;
}

/** A rule that compares exchanges: it is begun once for a scan and shown each exchange in turn, none of which it may keep. */
export interface TrafficRule extends DastRuleInfo {
  readonly sees: 'traffic';
  readonly begin: () => ExchangeRule['check'];
}

/** A rule about what an origin of https agrees to and shows for itself; it sees each origin once, and none of recorded traffic. */
export interface ConnectionRule extends DastRuleInfo {
  readonly sees: 'connection';
  readonly check: (connection: Connection, report: Report, circumstances: Circumstances) => void;
}

export type DastRule = ExchangeRule | TrafficRule | ConnectionRule;

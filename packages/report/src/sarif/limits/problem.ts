export type LimitName =
  | 'automation-id'
  | 'driver-name'
  | 'duplicate-category'
  | 'duplicate-fingerprint'
  | 'duplicate-rule'
  | 'extensions'
  | 'failed-execution'
  | 'fingerprint'
  | 'gzip-size'
  | 'level'
  | 'location'
  | 'locations'
  | 'message'
  | 'region'
  | 'related-locations'
  | 'results'
  | 'rule-id'
  | 'rule-index'
  | 'rule-text'
  | 'rules'
  | 'runs'
  | 'schema'
  | 'security-severity'
  | 'suppressions'
  | 'tags'
  | 'thread-flow-locations'
  | 'uri'
  | 'version';

export interface LimitProblem {
  readonly limit: LimitName;
  /** A JSON pointer (RFC 6901) to what breaks it. */
  readonly at: string;
  readonly message: string;
}

/** Says what is wrong at a place that the caller has in hand. */
export type Report = (limit: LimitName, at: string, message: string) => void;

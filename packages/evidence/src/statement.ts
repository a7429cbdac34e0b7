import { SEVERITIES, THRESHOLDS, type Severity } from '@gatehouse/findings';
import { object, optional } from './object-shape.ts';
import { choice, flag, integer, list, text, type Shape, type Shaped } from './shape.ts';

/** The in-toto attestation framework, spec/v1/statement.md. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

/** Names the form of our predicate and where it is described; a later form that is not read alike gets its own. */
export const PREDICATE_TYPE =
  'https://github.com/gatehouse/gatehouse/blob/main/docs/evidence.md#v1';

/** In UTF-16 units. */
export const LIMITS = {
  label: 300,
  sentence: 1000,
  path: 4096,
  findings: 20,
  fingerprints: 20_000,
  reasons: 100,
  policyFiles: 10,
} as const;

/** Whose policy a scan went by: that of the commit a change is to be merged into, of the default branch, or its own. */
const POLICY_ORIGINS = ['base', 'default-branch', 'scanned'] as const;

const label = text(LIMITS.label);
const sentence = text(LIMITS.sentence);
const sha256 = text(64, { pattern: /^[0-9a-f]{64}$/u, called: '64 hexadecimal digits' });
const commit = text(64, {
  pattern: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u,
  called: 'a commit in full: 40 or 64 hexadecimal digits',
});

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u;

/** RFC 3339 in UTC. */
const instant: Shape<string> = (() => {
  const form = text(40, { pattern: INSTANT, called: 'a time in UTC such as 2026-01-31T12:00:00Z' });
  return {
    schema: { ...form.schema, format: 'date-time' },
    read(value, at) {
      const said = form.read(value, at);
      // 2026-02-31 has the right form and is no day.
      return Number.isNaN(Date.parse(said)) ? form.read('', at) : said;
    },
  };
})();

const counts = object(
  Object.fromEntries(SEVERITIES.map((severity) => [severity, integer()])) as Record<
    Severity,
    Shape<number>
  >,
);

/** As scans give them: `1a2b…:1`. */
export const FINGERPRINT = /^[\x21-\x7e]{1,100}$/u;

const fingerprint = text(100, { pattern: FINGERPRINT, called: 'a fingerprint' });

/** Enough to say what is wrong without the report at hand. */
const problem = object({
  rule: label,
  severity: choice(SEVERITIES),
  resource: optional(label),
  path: optional(text(LIMITS.path)),
  line: optional(integer(1)),
  fix: optional(sentence),
});

const phase = object({
  phase: text(60, { pattern: /^[a-z][a-z0-9-]*$/u, called: 'the id of a phase, such as iac' }),
  scope: text(LIMITS.path),
  target: optional(text(LIMITS.path)),
  tool: object({ name: label, version: label }),
  data: list(object({ name: label, version: label }), 0, 100),
  startedAt: instant,
  finishedAt: instant,
  complete: flag(),
  incomplete: list(sentence, 0, LIMITS.reasons),
  coverage: object({
    files: object({
      scanned: integer(),
      deferred: integer(),
      ignored: integer(),
      failed: integer(),
    }),
    resources: integer(),
    unknown: integer(),
  }),
  counts: object({
    open: counts,
    new: optional(counts),
    suppressed: integer(),
    suppressedInline: integer(),
  }),
  findings: list(problem, 0, LIMITS.findings),
  /** Of all that is open, or of none where there is too much. */
  fingerprints: optional(
    object({ complete: flag(), open: list(fingerprint, 0, LIMITS.fingerprints) }),
  ),
});

const predicate = object({
  verdict: choice(['pass', 'fail', 'error']),
  reasons: list(sentence, 0, LIMITS.reasons),
  thresholds: object({ failOn: choice(THRESHOLDS), reportFrom: choice(SEVERITIES) }),
  profile: optional(label),
  config: optional(text(LIMITS.path)),
  policy: object({
    origin: choice(POLICY_ORIGINS),
    commit: optional(commit),
    files: list(object({ path: text(LIMITS.path), sha256 }), 0, LIMITS.policyFiles),
  }),
  settings: object({
    exclude: list(label, 0, LIMITS.reasons),
    allowEmpty: flag(),
    allowParseErrors: flag(),
    inlineSuppressions: choice(['allow', 'pending', 'deny']),
  }),
  phases: list(phase, 1, 50),
  sarif: optional(object({ name: label, sha256 })),
  run: optional(
    object({
      repository: label,
      workflow: optional(label),
      id: integer(1),
      attempt: integer(1),
      runner: optional(label),
      event: label,
      ref: optional(label),
      sha: optional(commit),
      headSha: optional(commit),
    }),
  ),
});

/** Of a subject's digests those that are read; others and other fields are ignored, as the framework demands. */
const subject = object(
  {
    name: optional(label),
    digest: object({ gitCommit: optional(commit), sha256: optional(sha256) }, { open: true }),
  },
  { open: true },
);

/** Everything above our predicate is the framework's: fields that it may come to have are ignored. */
export const STATEMENT = object(
  {
    _type: choice([STATEMENT_TYPE]),
    subject: list(subject, 1, 100),
    predicateType: choice([PREDICATE_TYPE]),
    predicate,
  },
  { open: true },
);

/** An in-toto Statement v1 about one run of a scan; see docs/evidence.md. */
export type Statement = Shaped<typeof STATEMENT>;
export type Predicate = Shaped<typeof predicate>;
export type PhaseRecord = Shaped<typeof phase>;
export type PolicyRecord = Predicate['policy'];
export type FileCounts = PhaseRecord['coverage']['files'];
export type Problem = Shaped<typeof problem>;
/** The workflow run that made it, as it says itself. */
export type RunClaim = NonNullable<Predicate['run']>;

import { hash } from 'node:crypto';
import {
  count,
  countFiles,
  worstFirst,
  type Finding,
  type Outcome,
  type Scan,
} from '@gatehouse/findings';
import { oneLine } from './one-line.ts';
import { policyDigest } from './policy-digest.ts';
import {
  FINGERPRINT,
  LIMITS,
  PREDICATE_TYPE,
  STATEMENT_TYPE,
  type PhaseRecord,
  type Predicate,
  type Problem,
  type RunClaim,
  type Statement,
} from './statement.ts';
import type { Subject } from './subject.ts';

/** What an outcome does not know of itself. */
export interface Surroundings {
  /** What was scanned; at least one. */
  readonly subjects: readonly [Subject, ...Subject[]];
  readonly profile?: string;
  /** Where thresholds and suppressions come from: whose they are, the commit that holds them, the files as read. */
  readonly policy: {
    readonly origin: Predicate['policy']['origin'];
    readonly commit: string | undefined;
    readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  };
  /** By which else it went. */
  readonly settings: Predicate['settings'];
  /** The SARIF file as written. */
  readonly sarif?: { readonly name: string; readonly content: string };
  readonly run?: RunClaim;
  /** Versions of data that the verdict depends on, by phase. */
  readonly data?: Readonly<Record<string, PhaseRecord['data']>>;
}

/** What a scan leaves for a gate. It holds no secret value, like everything made from an outcome. */
export function statementOf(outcome: Outcome, surroundings: Surroundings): Statement {
  const { subjects, profile, policy, settings, sarif, run, data = {} } = surroundings;
  const masked = (text: string): string =>
    outcome.scans.reduce((rest, scan) => scan.disclosure.mask(rest), text);
  return {
    _type: STATEMENT_TYPE,
    subject: subjects.map(({ kind, digest, name }) => ({
      ...(name !== undefined && { name: line(name) }),
      digest:
        kind === 'commit'
          ? { gitCommit: digest.toLowerCase() }
          : { sha256: digest.replace(/^sha256:/u, '') },
    })),
    predicateType: PREDICATE_TYPE,
    predicate: {
      verdict: outcome.verdict,
      reasons: sentences(outcome.reasons.map(masked)),
      thresholds: outcome.thresholds,
      ...(profile !== undefined && { profile }),
      ...(outcome.config !== undefined && { config: line(outcome.config, LIMITS.path) }),
      policy: policyRecord(policy),
      settings: settingsRecord(settings),
      phases: outcome.scans.map((scan) =>
        phaseRecord(scan, outcome.comparison !== undefined, data[scan.phase] ?? []),
      ),
      ...(sarif && {
        sarif: { name: line(sarif.name), sha256: hash('sha256', sarif.content, 'hex') },
      }),
      ...(run && { run }),
    },
  };
}

/** The bytes to write: stable, with a line end. */
export function renderStatement(statement: Statement): string {
  return `${JSON.stringify(statement, null, 2)}\n`;
}

function policyRecord({ origin, commit, files }: Surroundings['policy']): Predicate['policy'] {
  return {
    origin,
    ...(commit !== undefined && { commit }),
    files: files.map(({ path, content }) => ({
      path: line(path, LIMITS.path),
      sha256: policyDigest(content),
    })),
  };
}

function settingsRecord(settings: Predicate['settings']): Predicate['settings'] {
  const { exclude, allowEmpty, allowParseErrors, inlineSuppressions } = settings;
  return {
    exclude: sentences(exclude).map((pattern) => line(pattern)),
    ...{ allowEmpty, allowParseErrors, inlineSuppressions },
  };
}

function phaseRecord(scan: Scan, compared: boolean, data: PhaseRecord['data']): PhaseRecord {
  const open = scan.findings.filter(({ suppression }) => !suppression).sort(worstFirst);
  const files = (status: Parameters<typeof countFiles>[1]): number =>
    countFiles(scan.coverage, status);
  return {
    phase: scan.phase,
    scope: line(scan.scope, LIMITS.path),
    ...(scan.target !== undefined && {
      target: line(scan.disclosure.mask(scan.target), LIMITS.path),
    }),
    tool: { name: line(scan.tool.name), version: line(scan.tool.version) },
    data,
    startedAt: scan.startedAt.toISOString(),
    finishedAt: scan.finishedAt.toISOString(),
    complete: scan.incomplete.length === 0,
    incomplete: sentences(scan.incomplete.map((reason) => scan.disclosure.mask(reason))),
    coverage: {
      files: {
        scanned: files('scanned'),
        deferred: files('deferred'),
        ignored: files('ignored'),
        failed: files('failed'),
      },
      resources: scan.coverage.resources,
      unknown: scan.coverage.unknown,
    },
    counts: {
      open: count(open),
      ...(compared && { new: count(open.filter(({ state }) => state !== 'existing')) }),
      suppressed: scan.findings.length - open.length,
      suppressedInline: scan.findings.filter(({ suppression }) => suppression?.kind === 'inline')
        .length,
    },
    findings: open.slice(0, LIMITS.findings).map((finding) => problemOf(finding, scan)),
    fingerprints: fingerprintsOf(open),
  };
}

/** A part of them would make the rest look new. */
function fingerprintsOf(open: readonly Finding[]): NonNullable<PhaseRecord['fingerprints']> {
  const all = open.map(({ fingerprint }) => fingerprint).sort();
  const complete = all.length <= LIMITS.fingerprints && all.every((each) => FINGERPRINT.test(each));
  return { complete, open: complete ? all : [] };
}

function problemOf({ rule, severity, resource, location }: Finding, scan: Scan): Problem {
  return {
    rule: line(rule.id),
    severity,
    ...(resource && {
      resource: line(
        scan.disclosure.mask(
          [resource.kind, resource.namespace, resource.name].filter(Boolean).join('/'),
        ),
      ),
    }),
    path: line(location.path, LIMITS.path),
    line: location.startLine,
    fix: line(rule.fix, LIMITS.sentence),
  };
}

/** A statement that its own reader would refuse helps nobody: what is too much is left out, and said to be. */
function sentences(all: readonly string[]): string[] {
  const kept = all.slice(0, LIMITS.reasons).map((each) => line(each, LIMITS.sentence));
  if (all.length > kept.length) kept[kept.length - 1] = `and ${all.length - kept.length + 1} more`;
  return kept;
}

function line(text: string, limit: number = LIMITS.label): string {
  return oneLine(text, limit);
}

import { SEVERITIES, UserError, type Counts } from '@gatehouse/findings';
import type { Evidence } from './evidence.ts';
import { readJson } from './json-file.ts';
import { STATEMENT, type PhaseRecord, type Statement } from './statement.ts';
import type { Subject } from './subject.ts';

/** In bytes; ours have some megabytes at most, nearly all of it fingerprints. */
export const STATEMENT_LIMIT = 8 * 1024 * 1024;

/**
 * Reads a statement that anybody may have written.
 *
 * @param file as messages call it
 * @throws UserError that names file and key: no JSON, another kind of statement, a value that is not as docs/evidence.md
 *   says, or parts that contradict each other
 */
export function readStatement(file: string, content: Uint8Array): Statement {
  const statement = readJson(file, content, STATEMENT, STATEMENT_LIMIT);
  const { verdict, phases } = statement.predicate;
  const wrong = (key: string, message: string): UserError =>
    new UserError(`${file}: predicate.${key}: ${message}`);
  if (verdict === 'pass' && phases.some(({ complete }) => !complete))
    throw wrong('verdict', 'is pass although a phase is not complete');
  for (const [index, phase] of phases.entries()) {
    const key = `phases[${index}]`;
    if (phase.complete !== (phase.incomplete.length === 0))
      throw wrong(`${key}.complete`, 'does not go with the reasons under incomplete');
    if (Date.parse(phase.finishedAt) < Date.parse(phase.startedAt))
      throw wrong(`${key}.finishedAt`, 'is before startedAt');
    if (phase.counts.suppressedInline > phase.counts.suppressed)
      throw wrong(`${key}.counts.suppressedInline`, 'is more than suppressed');
    for (const severity of SEVERITIES)
      if (namedOf(phase, severity) > phase.counts.open[severity])
        throw wrong(`${key}.counts.open.${severity}`, 'is less than the findings that are named');
    const { fingerprints } = phase;
    if (fingerprints && fingerprints.open.length !== (fingerprints.complete ? totalOf(phase) : 0))
      throw wrong(`${key}.fingerprints`, 'does not go with the findings that are open');
  }
  for (const [index, { digest }] of statement.subject.entries())
    if (digest.gitCommit === undefined && digest.sha256 === undefined)
      throw new UserError(`${file}: subject[${index}].digest: holds neither gitCommit nor sha256`);
  return statement;
}

function totalOf({ counts: { open } }: PhaseRecord): number {
  return SEVERITIES.reduce((total, severity) => total + open[severity], 0);
}

function namedOf(phase: PhaseRecord, severity: keyof Counts): number {
  return phase.findings.filter((finding) => finding.severity === severity).length;
}

/** One piece of evidence for each phase of a statement. */
export function evidenceOf(source: string, statement: Statement): Evidence[] {
  const { verdict, reasons, phases, policy, profile, run } = statement.predicate;
  const unexplained =
    verdict === 'error' && phases.every(({ complete }) => complete)
      ? [reasons[0] ?? 'its verdict is error']
      : [];
  const subjects = statement.subject.flatMap(({ name, digest }): Subject[] => {
    const called = name === undefined ? {} : { name };
    return [
      ...(digest.gitCommit === undefined
        ? []
        : [{ kind: 'commit' as const, digest: digest.gitCommit, ...called }]),
      ...(digest.sha256 === undefined
        ? []
        : [{ kind: 'image' as const, digest: `sha256:${digest.sha256}`, ...called }]),
    ];
  });
  return phases.map((phase) => ({
    source,
    form: 'statement',
    phase: phase.phase,
    scope: phase.scope,
    ...(phase.target !== undefined && { target: phase.target }),
    policy,
    files: phase.coverage.files,
    ...(profile !== undefined && { profile }),
    tool: phase.tool,
    subjects,
    startedAt: new Date(phase.startedAt),
    finishedAt: new Date(phase.finishedAt),
    incomplete: [...phase.incomplete, ...unexplained],
    open: phase.counts.open,
    suppressed: phase.counts.suppressed,
    suppressedInline: phase.counts.suppressedInline,
    worst: phase.findings,
    ...(run && { run }),
  }));
}

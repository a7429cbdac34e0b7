import { compareSeverity, SEVERITIES, UserError, type Severity } from '@gatehouse/findings';
import type { Evidence, Open } from '../evidence.ts';
import { readJson } from '../json-file.ts';
import { oneLine, oneMessage } from '../one-line.ts';
import { Misfit } from '../shape.ts';
import { LIMITS } from '../statement.ts';
import { describeSubject, type Subject } from '../subject.ts';
import { LOG, type SarifResult, type SarifRule, type SarifRun } from './log.ts';
import { SarifRules, severityOf } from './severity.ts';
import { timesOf, whyIncomplete } from './invocations.ts';

/** In bytes. GitHub takes 10 MB when compressed; as text that is seldom more than this. */
export const SARIF_LIMIT = 64 * 1024 * 1024;

/**
 * Reads any tool's SARIF 2.1.0 as evidence, one piece for each run in it. A run counts only when it says that it went
 * well and when; what it speaks of it does not say, so the workflow does.
 *
 * @param file as messages call it
 * @throws UserError that names the file and the key that is missing or wrong
 */
export function readSarif(file: string, content: Uint8Array, subject: Subject): Evidence[] {
  const { runs } = readJson(file, content, LOG, SARIF_LIMIT);
  return runs.map((run, index) => {
    try {
      return evidenceOfRun(file, run, `runs[${index}]`, subject);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      throw new UserError(`${file}: ${error.key}: ${error.message}`, {
        ...(error.remedy !== undefined && { remedy: error.remedy }),
        cause: error,
      });
    }
  });
}

function evidenceOfRun(file: string, run: SarifRun, at: string, subject: Subject): Evidence {
  const { name, version, semanticVersion } = run.tool.driver;
  if (name.trim() === '') throw new Misfit(`${at}.tool.driver.name`, 'is empty');
  if (run.results === undefined)
    throw new Misfit(`${at}.results`, 'is missing: the tool did not look for problems (§3.14.23)');
  if (run.externalPropertyFileReferences !== undefined)
    throw new Misfit(
      `${at}.externalPropertyFileReferences`,
      'names other files that hold a part of the run, and only this one is read',
    );
  refuseOtherCommit(run, at, subject);
  const rules = new SarifRules(run);
  const problems = run.results.flatMap((result, index) => {
    if (!isOpen(result)) return [];
    const place = `${at}.results[${index}]`;
    return problemOf(rules.of(result, place), result, place);
  });
  problems.sort((a, b) => compareSeverity(a.severity, b.severity));
  const shownVersion = version ?? semanticVersion;
  return {
    source: file,
    form: 'sarif',
    tool: {
      name: cut(name),
      ...(shownVersion !== undefined && { version: cut(shownVersion) }),
    },
    subjects: [subject],
    ...timesOf(run, at),
    incomplete: whyIncomplete(run),
    open: Object.fromEntries(
      SEVERITIES.map((each) => [each, problems.filter(({ severity }) => severity === each).length]),
    ) as Record<Severity, number>,
    worst: problems.slice(0, LIMITS.findings),
  };
}

/** A log that says which commit it is about must not be passed off as one about another. */
function refuseOtherCommit(run: SarifRun, at: string, subject: Subject): void {
  if (subject.kind !== 'commit') return;
  for (const [index, { revisionId }] of (run.versionControlProvenance ?? []).entries())
    if (revisionId !== undefined && revisionId.toLowerCase() !== subject.digest)
      throw new Misfit(
        `${at}.versionControlProvenance[${index}].revisionId`,
        `is not ${describeSubject(subject)}`,
      );
}

/**
 * Whether it is a problem that is there and that nobody has waived: a suppression counts unless one is under review or
 * rejected (§3.27.23).
 */
function isOpen({ kind = 'fail', baselineState, suppressions = [] }: SarifResult): boolean {
  if (kind === 'pass' || kind === 'notApplicable' || kind === 'informational') return false;
  if (baselineState === 'absent') return false;
  return (
    suppressions.length === 0 ||
    suppressions.some(({ status = 'accepted' }) => status !== 'accepted')
  );
}

function problemOf(rule: SarifRule | undefined, result: SarifResult, at: string): Open {
  const place = result.locations?.[0]?.physicalLocation;
  const path = place?.artifactLocation?.uri;
  const line = place?.region?.startLine;
  const message = oneMessage(result.message?.text ?? '');
  return {
    rule: cut(result.ruleId ?? result.rule?.id ?? rule?.id ?? 'a rule without id'),
    severity: severityOf(result, rule, at),
    ...(path !== undefined && { path: cut(path, LIMITS.path) }),
    ...(line !== undefined && { line }),
    ...(message !== '' && { message }),
  };
}

function cut(text: string, limit: number = LIMITS.label): string {
  return oneLine(text, limit);
}

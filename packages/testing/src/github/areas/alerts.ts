import { timestamp } from '../call.ts';
import type { Alert, SarifUpload } from '../state/scanning-records.ts';
import type { Repository } from '../state/repository.ts';
import {
  categoryOf,
  ruleOf,
  type SarifLog,
  type SarifResult,
  type SarifRun,
  securitySeverity,
  toolOf,
} from './sarif-log.ts';

type Severity = Alert['severity'];

/** Makes analyses and alerts of a processed upload, and closes what it no longer finds. */
export function analyse(repository: Repository, upload: SarifUpload): void {
  for (const run of (upload.log as SarifLog).runs ?? []) {
    const tool = toolOf(run);
    const category = categoryOf(run);
    const results = run.results ?? [];
    repository.analyses.push({
      id: repository.nextId(),
      sarif_id: upload.id,
      commit_sha: upload.commit_sha,
      ref: upload.ref,
      tool,
      category,
      results_count: results.length,
      rules_count: run.tool?.driver?.rules?.length ?? 0,
      created_at: timestamp(),
    });
    const known = repository.alerts.filter(
      (alert) => alert.tool === tool && alert.category === category && alert.ref === upload.ref,
    );
    const found = new Map(results.map((result) => [identityOf(run, result), result]));
    for (const alert of known)
      if (!found.has(alert.identity)) alert.state = 'fixed';
      else if (alert.state === 'fixed') alert.state = 'open';
    // Code scanning takes no notice of `suppressions` and `baselineState`.
    for (const [identity, result] of found)
      if (!known.some((alert) => alert.identity === identity))
        repository.alerts.push(alertOf(repository, upload, run, result));
  }
}

function alertOf(
  repository: Repository,
  { ref, commit_sha }: SarifUpload,
  run: SarifRun,
  result: SarifResult,
): Alert {
  const rule = ruleOf(run, result);
  const location = result.locations?.[0]?.physicalLocation;
  return {
    number: repository.alerts.length + 1,
    tool: toolOf(run),
    rule: result.ruleId ?? rule?.id ?? '',
    description: rule?.shortDescription?.text ?? '',
    severity: severityOf(result.level ?? rule?.defaultConfiguration?.level),
    security_severity_level: securitySeverity(rule),
    category: categoryOf(run),
    ref,
    commit_sha,
    message: result.message?.text ?? '',
    path: location?.artifactLocation?.uri ?? '',
    start_line: location?.region?.startLine ?? 1,
    identity: identityOf(run, result),
    state: 'open',
  };
}

function severityOf(level = 'warning'): Severity {
  return (
    (['none', 'note', 'warning', 'error'] as const).find((name) => name === level) ?? 'warning'
  );
}

function identityOf(run: SarifRun, result: SarifResult): string {
  const location = result.locations?.[0]?.physicalLocation;
  return JSON.stringify([
    result.ruleId ?? ruleOf(run, result)?.id,
    location?.artifactLocation?.uri,
    result.partialFingerprints?.primaryLocationLineHash ?? location?.region?.startLine,
  ]);
}

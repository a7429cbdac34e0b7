import type { InlinePolicy } from '@gatehouse/config';
import type { Evaluation, Finding, Notice, Scan, Suppression } from '@gatehouse/findings';

/** Nobody reads more. */
const MAX_NOTICES = 500;

/**
 * Lets suppressions in the scanned files count or not, as the policy has it. `allow` counts those that a change brings if
 * they give a reason, `pending` none of those, `deny` none at all, old or new. A finding whose suppression does not count
 * is open again; one that the base has suppressed too is no news for that.
 */
export function judgeInline(
  scans: readonly Scan[],
  policy: InlinePolicy,
): { scans: Scan[]; notices: Notice[] } {
  const refused = new Map<string, { readonly suppression: Suppression; count: number }>();
  const judge = (finding: Finding): Finding => {
    if (finding.suppression?.kind !== 'inline') return finding;
    const { suppression, ...open } = finding;
    if (counts(suppression, policy)) return finding;
    const key = JSON.stringify([suppression.location, suppression.syntax]);
    const known = refused.get(key);
    if (known) known.count++;
    else refused.set(key, { suppression, count: 1 });
    return suppression.isNew === false ? { ...open, state: 'existing' } : open;
  };
  const judged = scans.map((scan) => {
    const findings = scan.findings.map(judge);
    return { ...scan, findings, evaluations: reopened(scan, findings) };
  });
  const notices = [...refused.values()]
    .slice(0, MAX_NOTICES)
    .map(({ suppression, count }): Notice => {
      const { syntax, location } = suppression;
      const findings = count === 1 ? '1 finding' : `${count} findings`;
      const message = `${syntax} does not count, ${why(policy)}: ${findings} would be suppressed`;
      return {
        kind: 'suppression-refused',
        level: 'warning',
        message,
        ...(location && { location }),
      };
    });
  return { scans: judged, notices };
}

function counts({ isNew, reason }: Suppression, policy: InlinePolicy): boolean {
  switch (policy) {
    case 'allow':
      return isNew !== true || Boolean(reason?.trim());
    case 'pending':
      return isNew !== true;
    case 'deny':
      return false;
  }
}

function why(policy: InlinePolicy): string {
  switch (policy) {
    case 'allow':
      return 'since it is new and gives no reason';
    case 'pending':
      return 'since it is new: not in force until merged';
    case 'deny':
      return 'since the configuration denies suppressions in files';
  }
}

/** The answers that stand for findings that are open again. */
function reopened(scan: Scan, findings: readonly Finding[]): readonly Evaluation[] {
  const keys = new Set(
    findings
      .filter((finding, index) => !finding.suppression && scan.findings[index]?.suppression)
      .map(({ rule, location, resource }) => keyOf(rule.id, location.path, resource)),
  );
  if (keys.size === 0) return scan.evaluations;
  return scan.evaluations.map((evaluation) => {
    const { rule, path, resource, status } = evaluation;
    const isOpen = status === 'suppressed' && keys.has(keyOf(rule.id, path, resource));
    return isOpen ? { ...evaluation, status: 'fail' } : evaluation;
  });
}

function keyOf(rule: string, path: string, resource: Finding['resource']): string {
  return JSON.stringify([rule, path, resource?.kind, resource?.namespace, resource?.name]);
}

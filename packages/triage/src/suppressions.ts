import type { SuppressionEntry } from '@gatehouse/config';
import type { Finding, Resource, RuleInfo, Scan } from '@gatehouse/findings';
import type { ForeignSuppression } from './foreign/foreign-suppression.ts';
import { type Meant, Waivers } from './waivers.ts';
import { configWaiver, foreignWaiver, type WaiverSource } from './waiver.ts';

/**
 * What a file of a scan is called where the policy was written: mostly as it is, and by every link to it as well. What
 * is waived under one name is not for that reason waived under all.
 */
export type NamesOf = (path: string) => readonly [string, ...string[]];

/** What is waived outside the scanned files, as the policy has it. */
export interface Waived {
  readonly entries: readonly SuppressionEntry[];
  readonly foreign: readonly ForeignSuppression[];
  /** The day that expiry is judged by, in UTC: `2026-12-31`. */
  readonly today: string;
  readonly namesOf?: NamesOf;
}

/** What became of an entry in a scan. */
export interface Use {
  /** Findings that it speaks for, alone or among others. */
  readonly waived: number;
  /** The fingerprints of findings that no other entry speaks for since it expired. */
  readonly back: ReadonlySet<string>;
}

export type Uses = ReadonlyMap<WaiverSource, Use>;

/**
 * Marks the findings that the policy speaks for: entries of the configuration first, then those of ignore files. They
 * take the place of a suppression in the scanned file, which the change under review might have brought. Entries that no
 * finding met are not among the uses.
 */
export function applySuppressions(
  scan: Scan,
  { entries, foreign, today, namesOf = (path) => [path] }: Waived,
): { scan: Scan; used: Uses } {
  const uses = new Map<WaiverSource, { waived: number; readonly back: Set<string> }>();
  if (entries.length === 0 && foreign.length === 0) return { scan, used: uses };
  const waivers = new Waivers([...entries.map(configWaiver), ...foreign.map(foreignWaiver)], today);
  const find = (rule: RuleInfo, path: string, resource: Resource | undefined): Meant => {
    const [name, ...links] = namesOf(path);
    const findAs = (file: string): Meant =>
      // What has no name of its own is called by its file.
      waivers.find(rule, file, resource?.name === path ? { ...resource, name: file } : resource);
    const meant = findAs(name);
    const isOpen = meant.valid.length > 0 && links.some((link) => findAs(link).valid.length === 0);
    return isOpen ? { ...meant, valid: [] } : meant;
  };
  const use = (source: WaiverSource): { waived: number; readonly back: Set<string> } => {
    let known = uses.get(source);
    if (!known) uses.set(source, (known = { waived: 0, back: new Set() }));
    return known;
  };
  const findings = scan.findings.map((finding): Finding => {
    const { rule, location, resource } = finding;
    const { valid, expired } = find(rule, location.path, resource);
    for (const { source } of valid) use(source).waived++;
    const [first] = valid;
    if (first) return { ...finding, suppression: first.suppression };
    for (const { source } of expired) use(source).back.add(finding.fingerprint);
    return finding;
  });
  const evaluations = scan.evaluations.map((evaluation) => {
    const { path, rule, resource, status } = evaluation;
    const isWaived = status === 'fail' && find(rule, path, resource).valid.length > 0;
    return isWaived ? { ...evaluation, status: 'suppressed' as const } : evaluation;
  });
  return { scan: { ...scan, findings, evaluations }, used: uses };
}

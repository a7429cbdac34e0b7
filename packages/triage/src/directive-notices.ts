import { nameOf } from '@gatehouse/config';
import type { Directive, Notice, RuleInfo, Scan } from '@gatehouse/findings';
import { byFile, byValidity, directiveFor } from './directives.ts';
import { canonical, suppressingNames } from './naming.ts';
import { RuleNames } from './rule-names.ts';
import { findingsAreBack } from './words.ts';

/** Nobody reads more; what stands first in the files is told. */
const MAX_NOTICES = 500;

/**
 * Suppressions in the scanned files that need their owner: expired ones whose findings are back, and those of our own
 * spelling that name no rule or that no finding needs. Other spellings may speak to other tools.
 */
export function directiveNotices(scan: Scan, catalogue: readonly RuleInfo[] = []): Notice[] {
  const { valid, expired } = byValidity(scan);
  if (valid.length === 0 && expired.length === 0) return [];
  const [validFiles, expiredFiles] = [byFile(valid), byFile(expired)];
  const met = new Map<Directive, Set<RuleInfo>>();
  const back = new Map<Directive, number>();
  for (const finding of scan.findings) {
    const directive = directiveFor(finding, validFiles);
    if (directive) {
      const rules = met.get(directive);
      if (rules) rules.add(finding.rule);
      else met.set(directive, new Set([finding.rule]));
    } else if (!finding.suppression) {
      const late = directiveFor(finding, expiredFiles);
      if (late) back.set(late, (back.get(late) ?? 0) + 1);
    }
  }
  const names = new RuleNames([scan], catalogue);
  const whole = wholeFiles(scan);
  const notices = [...back].map(([directive, count]) => aboutExpired(directive, count));
  for (const directive of valid) {
    if (notices.length >= MAX_NOTICES) break;
    if (!isOurs(directive) || !whole.has(directive.location.path)) continue;
    for (const notice of aboutNames(directive, met.get(directive) ?? new Set(), names))
      notices.push(notice);
  }
  return notices.slice(0, MAX_NOTICES);
}

function isOurs({ syntax }: Directive): boolean {
  return syntax.startsWith('gatehouse:');
}

/** Files that were read without a problem: only of them is it known what they do not hold. */
function wholeFiles({ coverage }: Scan): ReadonlySet<string> {
  return new Set(
    coverage.files
      .filter(({ status, problems }) => status === 'scanned' && problems.length === 0)
      .map(({ path }) => path),
  );
}

function aboutExpired({ syntax, rules, until, location }: Directive, count: number): Notice {
  const what = rules.length > 0 ? nameOf(rules.join(', ')) : 'every rule';
  const message = `${syntax} of ${what} expired on ${until ?? ''}: ${findingsAreBack(count)}`;
  return { kind: 'suppression-expired', level: 'warning', message, location };
}

/** One notice for each name that does nothing. */
function aboutNames(
  { syntax, rules, location }: Directive,
  met: ReadonlySet<RuleInfo>,
  names: RuleNames,
): Notice[] {
  return rules.slice(0, MAX_NOTICES).flatMap((id): Notice[] => {
    const standing = names.standing(id);
    const isMet = [...met].some((rule) => suppressingNames(rule).has(canonical(id)));
    if (isMet || standing === 'elsewhere') return [];
    const near = standing === 'unknown' ? names.nearest(id) : undefined;
    const message =
      standing === 'unknown'
        ? `${syntax} names ${nameOf(id)}, which is no rule that is known${near === undefined ? '' : `; did you mean ${near}?`}`
        : `no finding needs this ${syntax} of ${nameOf(id)}`;
    return [{ kind: 'suppression-unused', level: 'warning', message, location }];
  });
}

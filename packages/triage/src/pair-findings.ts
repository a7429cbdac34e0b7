import type { Finding, Scan } from '@gatehouse/findings';

/** What the base itself calls a file that goes by its new name in the scan. */
export type FormerName = (path: string) => string;

/**
 * The findings of a change that its base has too, each with the one of the base. A problem is known by its fingerprint
 * without the number that tells equal ones apart, which another object of the same name would shift: those in the same
 * file first, one for one, then those that have moved. Where the same names are used for each environment, what is
 * mended in one must not pay for what is broken in another. So nothing moves between two files that both sides have, nor
 * out of a file that still has the object, nor into one that had it.
 */
export function pairFindings(
  head: Scan,
  base: Scan,
  formerName: FormerName,
): ReadonlyMap<Finding, Finding> {
  const pairs = new Map<Finding, Finding>();
  const taken = new Set<Finding>();
  const pair = (
    now: readonly Finding[],
    then: readonly Finding[],
    keyOf: (finding: Finding) => string,
  ): void => {
    const waiting = queues(then, keyOf);
    for (const finding of now) {
      const before = waiting.get(keyOf(finding))?.pop();
      if (!before) continue;
      pairs.set(finding, before);
      taken.add(before);
    }
  };
  const findings = head.findings.toSorted((a, b) => numberOf(a) - numberOf(b));
  pair(findings, base.findings, (finding) => `${problemOf(finding)}\u0000${pathOf(finding)}`);
  if (pairs.size === findings.length) return pairs;

  const has = new Set(head.findings.map(whereOf));
  const had = new Set(base.findings.map(whereOf));
  const came = findings.filter((finding) => !pairs.has(finding) && !had.has(whereOf(finding)));
  const left = base.findings.filter((finding) => !taken.has(finding) && !has.has(whereOf(finding)));
  const stillThere = new Set(pathsOf(head));
  const thereBefore = new Set(pathsOf(base).map(formerName));
  const outOfGone = left.filter((finding) => !stillThere.has(formerName(pathOf(finding))));
  pair(came, outOfGone, problemOf);
  const intoNew = came.filter(
    (finding) => !pairs.has(finding) && !thereBefore.has(pathOf(finding)),
  );
  const others = left.filter((finding) => !taken.has(finding));
  pair(intoNew, others, problemOf);
  return pairs;
}

/** Findings by a key, the lowest number last. */
function queues(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): ReadonlyMap<string, Finding[]> {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = lists.get(keyOf(finding));
    if (list) list.push(finding);
    else lists.set(keyOf(finding), [finding]);
  }
  for (const list of lists.values()) list.sort((a, b) => numberOf(b) - numberOf(a));
  return lists;
}

/** A fingerprint is `<problem>:<number>`; see packages/findings. */
function problemOf({ fingerprint }: Finding): string {
  return fingerprint.replace(/:\d+$/, '');
}

function numberOf({ fingerprint }: Finding): number {
  return Number(/:(\d+)$/.exec(fingerprint)?.[1] ?? 1);
}

function pathOf({ location }: Finding): string {
  return location.path;
}

/** An object in a file. */
function whereOf({ resource, location }: Finding): string {
  return JSON.stringify([resource?.kind, resource?.namespace, resource?.name, location.path]);
}

function pathsOf({ coverage }: Scan): string[] {
  return coverage.files.map(({ path }) => path);
}

import type { Finding } from '@gatehouse/findings';

/** Findings by file; where they come worst first, so do the files. */
export function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = files.get(finding.location.path);
    if (file) file.push(finding);
    else files.set(finding.location.path, [finding]);
  }
  return files;
}

import type { FileRecord, Finding, Scan } from '@gatehouse/findings';
import { redactor } from '@gatehouse/network';

/** What an engine ends with. */
export interface Ending extends Pick<
  Scan,
  'incomplete' | 'rules' | 'tool' | 'startedAt' | 'finishedAt'
> {
  readonly findings: readonly Finding[];
  readonly pages: readonly FileRecord[];
  /** Values that no report may show. */
  readonly secrets: readonly string[];
}

/** The scan of a site, whichever engine made it. */
export function scanOf({ findings, pages, secrets, ...rest }: Ending): Scan {
  const redact = redactor(secrets);
  return {
    ...rest,
    phase: 'dast',
    scope: '',
    findings: findings.map((finding) => ({
      ...finding,
      message: redact(finding.message),
      ...(finding.resource && {
        resource: { ...finding.resource, name: redact(finding.resource.name) },
      }),
    })),
    evaluations: [],
    directives: [],
    coverage: { files: pages, resources: 0, unknown: 0 },
    // A site has no text of its own to show: what findings show of it is redacted already.
    disclosure: { excerpt: () => [], mask: redact, text: () => undefined },
  };
}

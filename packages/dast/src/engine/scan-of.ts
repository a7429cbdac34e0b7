import type { Disclosure, FileRecord, Finding, Scan } from '@gatehouse/findings';
import { type Redact, redactor } from '@gatehouse/network';

/** What an engine ends with. */
export interface Ending extends Pick<
  Scan,
  'incomplete' | 'rules' | 'tool' | 'startedAt' | 'finishedAt'
> {
  readonly findings: readonly Finding[];
  readonly pages: readonly FileRecord[];
  /** Values that no report may show. */
  readonly secrets: readonly string[];
  /** Shows the files in which findings stand. */
  readonly repository?: Disclosure | undefined;
}

/** The scan of a site, whichever engine made it. */
export function scanOf({ findings, pages, secrets, repository, ...rest }: Ending): Scan {
  const redact = redactor(secrets);
  return {
    ...rest,
    phase: 'dast',
    scope: '',
    findings: findings.map((finding) => redacted(finding, redact)),
    evaluations: [],
    directives: [],
    coverage: { files: pages, resources: 0, unknown: 0 },
    disclosure: disclosureOf(repository, redact),
  };
}

function redacted(finding: Finding, redact: Redact): Finding {
  const { message, location, resource } = finding;
  return {
    ...finding,
    message: redact(message),
    ...(location.address !== undefined && {
      location: { ...location, address: redact(location.address) },
    }),
    ...(resource && { resource: { ...resource, name: redact(resource.name) } }),
  };
}

/** A site has no text of its own to show: what findings show of it is redacted already. */
function disclosureOf(repository: Disclosure | undefined, redact: Redact): Disclosure {
  return {
    excerpt: (location, context) =>
      location.address === undefined
        ? (repository?.excerpt(location, context) ?? []).map(({ number, text }) => ({
            number,
            text: redact(text),
          }))
        : [],
    mask: (text) => redact(repository?.mask(text) ?? text),
    text: (path) => {
      const text = repository?.text(path);
      return text === undefined ? undefined : redact(text);
    },
  };
}

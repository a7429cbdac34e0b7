import type { Directive } from '@gatehouse/findings';

/** What a suppressing comment says, before it is known which lines it speaks for. */
export interface CommentDirective {
  readonly said: Pick<Directive, 'syntax' | 'rules' | 'reason' | 'until'>;
  /** `place`: what it stands at. `resource`: the whole object or step around it. `file`: everywhere. */
  readonly reach: 'place' | 'resource' | 'file';
}

interface Spelling {
  readonly syntax: string;
  readonly pattern: RegExp;
  readonly reach: CommentDirective['reach'];
}

const IDS = String.raw`(?<ids>[\w./-]+(?:\s*,\s*[\w./-]+)*)`;

/**
 * The spellings of the tools that people come from, each as its own documentation has it; `ids` and `reason` are what
 * matters of them.
 */
const SPELLINGS: readonly Spelling[] = [
  {
    syntax: 'gatehouse:ignore-file',
    pattern: spelled(String.raw`gatehouse:ignore-file\s+${IDS}(?:\s+--\s*(?<reason>.*))?`),
    reach: 'file',
  },
  {
    syntax: 'gatehouse:ignore',
    pattern: spelled(String.raw`gatehouse:ignore\s+${IDS}(?:\s+--\s*(?<reason>.*))?`),
    reach: 'place',
  },
  {
    syntax: 'checkov:skip',
    pattern: spelled(
      String.raw`(?:checkov|bridgecrew|cortex):skip=(?<ids>[\w-]+)(?::\s*(?<reason>.*))?`,
    ),
    reach: 'resource',
  },
  {
    syntax: 'trivy:ignore',
    pattern: spelled(
      String.raw`(?:trivy|tfsec):ignore:(?<ids>[\w-]+)(?::exp:(?<until>\d{4}-\d\d-\d\d))?(?:\s+(?<reason>.*))?`,
    ),
    reach: 'place',
  },
  {
    syntax: 'hadolint global ignore',
    pattern: spelled(String.raw`hadolint\s+global\s+ignore\s*=\s*${IDS}(?:\s+(?<reason>.*))?`),
    reach: 'file',
  },
  {
    syntax: 'hadolint ignore',
    pattern: spelled(String.raw`hadolint\s+ignore\s*=\s*${IDS}(?:\s+(?<reason>.*))?`),
    reach: 'place',
  },
  {
    syntax: 'zizmor: ignore',
    pattern: spelled(String.raw`zizmor:\s*ignore\[\s*${IDS}\s*\](?:\s+(?<reason>.*))?`),
    reach: 'place',
  },
  {
    syntax: 'kics-scan ignore-line',
    pattern: spelled(String.raw`kics-scan\s+ignore-line`),
    reach: 'place',
  },
  {
    syntax: 'kics-scan ignore-block',
    pattern: spelled(String.raw`kics-scan\s+ignore-block`),
    reach: 'place',
  },
  {
    syntax: 'kics-scan ignore',
    pattern: spelled(String.raw`kics-scan\s+ignore\b(?!-)`),
    reach: 'file',
  },
];

/** A cheap look: whether a text can hold any of the spellings. */
export function mayHoldDirectives(text: string): boolean {
  return /gatehouse:ignore|:skip=|trivy:ignore|tfsec:ignore|hadolint|zizmor:|kics-scan/.test(text);
}

/** Reads the text of a comment, without its `#`. One comment may hold several. */
export function readComment(comment: string): CommentDirective[] {
  return comment.split(/\s#\s*/).flatMap((part) => {
    for (const { syntax, pattern, reach } of SPELLINGS) {
      const groups = pattern.exec(part)?.groups;
      if (!groups && !pattern.test(part)) continue;
      const rules = (groups?.['ids'] ?? '')
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean);
      const reason = groups?.['reason']?.trim();
      const until = groups?.['until'];
      return [
        { said: { syntax, rules, ...(reason && { reason }), ...(until && { until }) }, reach },
      ];
    }
    return [];
  });
}

function spelled(source: string): RegExp {
  return new RegExp(String.raw`(?:^|\s)${source}`, 'u');
}

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
 * The spellings of the tools that people come from, each as its own documentation has it; `ids`, `terms` and `reason`
 * are what matters of them. Ours asks for a reason.
 */
const SPELLINGS: readonly Spelling[] = [
  {
    syntax: 'gatehouse:ignore-file',
    pattern: spelled(String.raw`gatehouse:ignore-file\s+${IDS}\s+--\s*(?<reason>\S.*)`),
    reach: 'file',
  },
  {
    syntax: 'gatehouse:ignore',
    pattern: spelled(String.raw`gatehouse:ignore\s+${IDS}\s+--\s*(?<reason>\S.*)`),
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
      String.raw`(?:trivy|tfsec):ignore:(?<ids>[\w-]+)(?<terms>(?::[^\s:]+)*)(?=\s|$)(?:\s+(?<reason>.*))?`,
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
    pattern: spelled(String.raw`kics-scan\s+ignore-line\s*$`),
    reach: 'place',
  },
  {
    syntax: 'kics-scan ignore-block',
    pattern: spelled(String.raw`kics-scan\s+ignore-block\s*$`),
    reach: 'place',
  },
  {
    syntax: 'kics-scan ignore',
    pattern: spelled(String.raw`kics-scan\s+ignore\s*$`),
    reach: 'file',
  },
];

/** A cheap look: whether a text can hold any of the spellings. */
export function mayHoldDirectives(text: string): boolean {
  return /gatehouse:ignore|:skip=|trivy:ignore|tfsec:ignore|hadolint|zizmor:|kics-scan/.test(text);
}

/** Reads the text of a comment, without its `#`. One comment may hold several, each after a `#` of its own. */
export function readComment(comment: string): CommentDirective[] {
  return comment.split(/\s#\s*/).flatMap((part) => {
    for (const { syntax, pattern, reach } of SPELLINGS) {
      const match = pattern.exec(part);
      if (!match) continue;
      const { ids = '', terms = '', reason = '' } = match.groups ?? {};
      const agreed = readTerms(terms);
      if (!agreed) return [];
      const rules = ids
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean);
      const why = reason.trim();
      return [{ said: { syntax, rules, ...(why && { reason: why }), ...agreed }, reach }];
    }
    return [];
  });
}

/**
 * What Trivy lets follow an id: `:ws:<workspace>` and `:exp:<last day>`. Undefined where anything else does: a term that
 * is not understood must not come to mean for ever.
 */
function readTerms(terms: string): Pick<Directive, 'until'> | undefined {
  const [, ...words] = terms.split(':');
  let until: string | undefined;
  for (let index = 0; index < words.length; index += 2) {
    const value = words[index + 1];
    if (value === undefined) return undefined;
    if (words[index] === 'ws') continue;
    if (words[index] !== 'exp' || until !== undefined || !isDay(value)) return undefined;
    until = value;
  }
  return until === undefined ? {} : { until };
}

/** Whether it is a day of the calendar, written `2026-12-31`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Only at the start of a comment: prose that mentions a spelling does not use it. */
function spelled(source: string): RegExp {
  return new RegExp(String.raw`^[#\s]*${source}`, 'u');
}

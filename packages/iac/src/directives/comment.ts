import type { Directive } from '@gatehouse/findings';

/** What a suppressing comment says, before it is known which lines it speaks for. */
export interface CommentDirective {
  readonly said: Pick<Directive, 'syntax' | 'rules' | 'reason' | 'until'>;
  /**
   * - `line`: the line that it stands at, in a Dockerfile the instruction
   * - `place`: what starts there, with all that is in it
   * - `block`: the same, in a Dockerfile the stage that starts there
   * - `resource`: the whole object or step around it
   * - `file`: everywhere
   * - `start`: everywhere, if nothing stands before it
   */
  readonly reach: 'line' | 'place' | 'block' | 'resource' | 'file' | 'start';
}

interface Spelling {
  readonly syntax: string;
  readonly pattern: RegExp;
  readonly reach: CommentDirective['reach'];
}

const IDS = String.raw`(?<ids>[\w./-]+(?:\s*,\s*[\w./-]+)*)`;

const TERMS = String.raw`(?<ids>[\w-]+|\*)(?<terms>(?::[^\s:]+)*)(?=\s|$)(?:\s+(?<reason>.*))?`;

const AFTER_DASH = String.raw`\s*(?:\s-+\s+(?<reason>\S.*))?$`;

/**
 * The spellings of the tools that people come from, each as its own documentation has it; `ids`, `terms` and `reason`
 * are what matters of them. Ours asks for a reason.
 * - Checkov: https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
 * - Trivy: https://github.com/aquasecurity/trivy/blob/main/docs/guide/scanner/misconfiguration/config/config.md
 * - tfsec: https://aquasecurity.github.io/tfsec/latest/guides/configuration/ignores
 * - hadolint: https://github.com/hadolint/hadolint#inline-ignores
 * - zizmor: https://docs.zizmor.sh/usage/#ignoring-results
 * - KICS: https://docs.kics.io/latest/running-kics/#using-commands-on-scanned-files-as-comments. Its `enable=` is left
 *   alone: it would waive all rules but some, those that KICS does not have too.
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
      String.raw`(?:checkov|bridgecrew|cortex):skip=\s*(?<ids>[\w-]+(?:,[\w-]+)*)(?::\s*(?<reason>.*))?`,
    ),
    reach: 'resource',
  },
  {
    syntax: 'trivy:ignore',
    pattern: spelled(String.raw`trivy:ignore:${TERMS}`),
    reach: 'place',
  },
  {
    syntax: 'tfsec:ignore',
    pattern: spelled(String.raw`tfsec:ignore:${TERMS}`),
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
    pattern: spelled(String.raw`kics-scan\s+ignore-line${AFTER_DASH}`),
    reach: 'line',
  },
  {
    syntax: 'kics-scan ignore-block',
    pattern: spelled(String.raw`kics-scan\s+ignore-block${AFTER_DASH}`),
    reach: 'block',
  },
  {
    syntax: 'kics-scan disable',
    pattern: spelled(String.raw`kics-scan\s+disable=(?<ids>[\w-]+(?:\s*,\s*[\w-]+)*)${AFTER_DASH}`),
    reach: 'start',
  },
  {
    syntax: 'kics-scan ignore',
    pattern: spelled(String.raw`kics-scan\s+ignore${AFTER_DASH}`),
    reach: 'start',
  },
];

/** A cheap look: whether a text can hold any of the spellings. */
export function mayHoldDirectives(text: string): boolean {
  return /gatehouse:ignore|:skip=|trivy:ignore|tfsec:ignore|hadolint|zizmor:|kics-scan/.test(text);
}

/**
 * Reads the text of a comment, without its `#`. One comment may hold several, each after a `#` of its own; those of Trivy
 * and tfsec may follow one another without.
 */
export function readComment(comment: string): CommentDirective[] {
  const parts = comment.split(/\s#\s*/).flatMap((part) => {
    const isChain = /^[#\s]*(?:trivy|tfsec):ignore:/.test(part);
    return isChain ? part.split(/\s(?=(?:trivy|tfsec):ignore:)/) : [part];
  });
  return parts.flatMap((part) => {
    for (const { syntax, pattern, reach } of SPELLINGS) {
      const match = pattern.exec(part);
      if (!match) continue;
      const { ids = '', terms = '', reason = '' } = match.groups ?? {};
      const agreed = readTerms(terms);
      if (!agreed) return [];
      const rules = ids
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '' && id !== '*');
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

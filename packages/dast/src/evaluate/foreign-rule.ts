import type { RuleInfo, Severity } from '@gatehouse/findings';
import { oneLine } from '../evidence/one-line.ts';

/** UTF-16 units of what is shown of another scanner's texts. */
const LONGEST = { id: 100, title: 200, text: 600, reference: 500 } as const;
const MOST_REFERENCES = 10;

/** A rule as another scanner's report tells it; nothing in it is bounded yet. */
export interface ForeignRule {
  readonly scanner: 'zap' | 'nuclei' | 'wapiti';
  /** Its name there. */
  readonly name: string;
  readonly title: string;
  /** Undefined where it only informs. */
  readonly severity: Severity | undefined;
  /** Plain texts. */
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

/** A rule of ours made from it. What only informs is low, and of the profile `all`. */
export function foreignRule({
  scanner,
  name,
  title,
  severity,
  why,
  fix,
  references,
  aliases,
  tags,
}: ForeignRule): RuleInfo {
  const id = idOf(name);
  return {
    id: `${scanner}/${id}`,
    title: oneLine(title, LONGEST.title) || id,
    severity: severity ?? 'low',
    profile: severity === undefined ? 'all' : 'default',
    why: oneLine(why, LONGEST.text) || 'The report does not say.',
    fix: oneLine(fix, LONGEST.text) || 'The report does not say.',
    references: references.filter(isReference).slice(0, MOST_REFERENCES),
    aliases: [...new Set(aliases.map(idOf))],
    tags: [...new Set(tags)],
  };
}

function idOf(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
  return plain.slice(0, LONGEST.id) || 'unnamed';
}

function isReference(url: string): boolean {
  return url.length <= LONGEST.reference && /^https?:\/\/\S+$/u.test(url) && URL.canParse(url);
}

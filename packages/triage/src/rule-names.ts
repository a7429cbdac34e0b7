import { nearest, type RuleInfo, type Scan } from '@gatehouse/findings';
import { EVERY_RULE } from '@gatehouse/config';
import { canonical, suppressingNames } from './naming.ts';

/**
 * What an id is to the scans of a run: `asked` when a rule that was asked goes by it; `elsewhere` when it can belong to a
 * rule that was not, one of another phase for example; else unknown.
 */
export type Standing = 'asked' | 'elsewhere' | 'unknown';

/** Ids that name vulnerabilities rather than rules: nobody can list them. */
const VULNERABILITY = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|SNYK)-/i;

/** An unknown name is compared with every known one; no more of them are, nor longer ones. */
const MAX_COMPARED = 50;
const MAX_LENGTH = 100;

/** The names that rules go by. */
export class RuleNames {
  readonly #asked = new Set<string>();
  readonly #known = new Set<string>();
  readonly #families = new Set<string>();
  readonly #spelled: string[] = [];
  readonly #compared = new Map<string, string | undefined>();

  /** `catalogue` holds rules that could have been asked: those of other profiles and phases. */
  constructor(scans: readonly Scan[], catalogue: readonly RuleInfo[] = []) {
    const asked = new Set(scans.flatMap(({ rules }) => rules));
    for (const rule of asked) for (const name of suppressingNames(rule)) this.#asked.add(name);
    for (const rule of new Set([...asked, ...catalogue])) {
      for (const name of suppressingNames(rule)) this.#known.add(name);
      this.#families.add(familyOf(rule.id));
      this.#spelled.push(rule.id, rule.id.slice(rule.id.indexOf('/') + 1), ...rule.aliases);
    }
  }

  standing(id: string): Standing {
    const name = canonical(id);
    if (id === EVERY_RULE || this.#asked.has(name)) return 'asked';
    if (this.#known.has(name) || VULNERABILITY.test(id)) return 'elsewhere';
    const isForeignFamily = id.includes('/') && !this.#families.has(familyOf(id));
    return isForeignFamily && this.nearest(id) === undefined ? 'elsewhere' : 'unknown';
  }

  /** Whether an id is that of a vulnerability, and of no rule. */
  isVulnerability(id: string): boolean {
    return VULNERABILITY.test(id) && !this.#known.has(canonical(id));
  }

  /** The name that a mistyped one most likely meant, for as many as somebody may have mistyped. */
  nearest(id: string): string | undefined {
    if (id.length > MAX_LENGTH) return undefined;
    if (!this.#compared.has(id)) {
      if (this.#compared.size >= MAX_COMPARED) return undefined;
      this.#compared.set(id, nearest(id, this.#spelled));
    }
    return this.#compared.get(id);
  }
}

function familyOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

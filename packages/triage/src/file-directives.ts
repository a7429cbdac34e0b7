import type { Directive, Resource, RuleInfo } from '@gatehouse/findings';
import { canonical, suppressingNames } from './naming.ts';

/** The place of a finding within its file, and what it is about. */
export interface Subject {
  readonly line: number;
  readonly resource: Resource | undefined;
}

/** Directives meant for one rule: those for any resource under `undefined`, others under theirs. */
type ByResource = ReadonlyMap<string | undefined, readonly Directive[]>;

/**
 * The directives of a file. Which of them are meant for a rule is found out once, so that a finding looks at no others.
 */
export class FileDirectives {
  /** Positions in the file's list by the id that is named; those that name none, and so mean every rule, apart. */
  readonly #byName = new Map<string, number[]>();
  readonly #forAll: number[] = [];
  readonly #directives: readonly Directive[];
  readonly #byRule = new Map<RuleInfo, ByResource>();

  constructor(directives: readonly Directive[]) {
    this.#directives = directives;
    for (const [position, { rules }] of directives.entries()) {
      if (rules.length === 0) this.#forAll.push(position);
      for (const id of new Set(rules.map(canonical))) push(this.#byName, id, position);
    }
  }

  /** The first that speaks for the rule there: one for any resource, else one for this. */
  find(rule: RuleInfo, { line, resource }: Subject): Directive | undefined {
    let meant = this.#byRule.get(rule);
    if (!meant) this.#byRule.set(rule, (meant = this.#meantFor(rule)));
    if (meant.size === 0) return undefined;
    const isThere = ({ from, to }: Directive): boolean => line >= from && line <= to;
    return (
      meant.get(undefined)?.find(isThere) ?? (resource && meant.get(keyOf(resource))?.find(isThere))
    );
  }

  #meantFor(rule: RuleInfo): ByResource {
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const meant = new Map<string | undefined, Directive[]>();
    for (const position of [...positions].sort((a, b) => a - b)) {
      const directive = this.#directives[position];
      if (directive) push(meant, directive.resource && keyOf(directive.resource), directive);
    }
    return meant;
  }
}

function keyOf({ kind, namespace, name }: Resource): string {
  return JSON.stringify([kind, namespace, name]);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

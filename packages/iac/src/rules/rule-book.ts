import { isIn, type Profile, type RuleInfo } from '@gatehouse/findings';
import type { DockerfileRule } from './dockerfile/define.ts';
import type { KubernetesRule } from './kubernetes/define.ts';
import type { WorkflowRule } from './workflow/define.ts';

type AnyRule = RuleInfo & { readonly variantOf: readonly string[] };

/** The rules of a profile. A family is loaded when the first file that it speaks about turns up. */
export class RuleBook {
  readonly #profile: Profile;
  readonly #loaded = new Map<string, readonly RuleInfo[]>();

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** The rules of the families loaded so far. */
  get loaded(): readonly RuleInfo[] {
    return [...this.#loaded.values()].flat();
  }

  async kubernetes(): Promise<readonly KubernetesRule[]> {
    return this.#load(
      'kubernetes',
      async () => (await import('./kubernetes/index.generated.ts')).rules,
    );
  }

  async dockerfile(): Promise<readonly DockerfileRule[]> {
    return this.#load(
      'dockerfile',
      async () => (await import('./dockerfile/index.generated.ts')).rules,
    );
  }

  async workflow(): Promise<readonly WorkflowRule[]> {
    return this.#load(
      'workflow',
      async () => (await import('./workflow/index.generated.ts')).rules,
    );
  }

  async #load<R extends AnyRule>(
    family: string,
    load: () => Promise<readonly R[]>,
  ): Promise<readonly R[]> {
    const known = this.#loaded.get(family) as readonly R[] | undefined;
    if (known) return known;
    const rules = withKin(await load()).filter((rule) => isIn(rule, this.#profile));
    this.#loaded.set(family, rules);
    return rules;
  }
}

/** Every rule of every family. */
export async function allRules(): Promise<readonly RuleInfo[]> {
  const book = new RuleBook('all');
  await book.kubernetes();
  await book.dockerfile();
  await book.workflow();
  return book.loaded;
}

/** Gives each rule the check ids of its variants, and of theirs. */
function withKin<R extends AnyRule>(rules: readonly R[]): R[] {
  const variants = new Map<string, R[]>();
  for (const rule of rules)
    for (const main of rule.variantOf) variants.set(main, [...(variants.get(main) ?? []), rule]);
  const kin = (id: string, seen: Set<string>): string[] =>
    (variants.get(id) ?? []).flatMap((variant) => {
      if (seen.has(variant.id)) return [];
      seen.add(variant.id);
      return [...variant.aliases, ...kin(variant.id, seen)];
    });
  return rules.map((rule) => {
    const ids = variants.has(rule.id) ? [...new Set(kin(rule.id, new Set([rule.id])))] : [];
    return ids.length > 0 ? { ...rule, kinIds: ids } : rule;
  });
}

import type { Profile, RuleInfo } from '@gatehouse/findings';
import type { DockerfileRule } from './dockerfile/define.ts';
import type { KubernetesRule } from './kubernetes/define.ts';
import type { WorkflowRule } from './workflow/define.ts';

type List<R> = Promise<{ readonly rules: readonly R[] }>;

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
    return this.#load('kubernetes', {
      default: () => import('./kubernetes/default.generated.ts'),
      all: () => import('./kubernetes/index.generated.ts'),
      kin: () => import('./kubernetes/kin.generated.ts'),
    });
  }

  async dockerfile(): Promise<readonly DockerfileRule[]> {
    return this.#load('dockerfile', {
      default: () => import('./dockerfile/default.generated.ts'),
      all: () => import('./dockerfile/index.generated.ts'),
      kin: () => import('./dockerfile/kin.generated.ts'),
    });
  }

  async workflow(): Promise<readonly WorkflowRule[]> {
    return this.#load('workflow', {
      default: () => import('./workflow/default.generated.ts'),
      all: () => import('./workflow/index.generated.ts'),
      kin: () => import('./workflow/kin.generated.ts'),
    });
  }

  async #load<R extends RuleInfo>(
    family: string,
    from: Readonly<Record<Profile, () => List<R>>> & { readonly kin: () => Promise<Kin> },
  ): Promise<readonly R[]> {
    const known = this.#loaded.get(family) as readonly R[] | undefined;
    if (known) return known;
    const [list, { kin }] = await Promise.all([from[this.#profile](), from.kin()]);
    const rules = list.rules.map((rule) => {
      const kinIds = kin[rule.id];
      return kinIds ? { ...rule, kinIds } : rule;
    });
    this.#loaded.set(family, rules);
    return rules;
  }
}

/** The check ids of the variants of rules, in this profile or not. */
interface Kin {
  readonly kin: Readonly<Record<string, readonly string[]>>;
}

/** Every rule of every family. */
export async function allRules(): Promise<readonly RuleInfo[]> {
  const book = new RuleBook('all');
  await book.kubernetes();
  await book.dockerfile();
  await book.workflow();
  return book.loaded;
}

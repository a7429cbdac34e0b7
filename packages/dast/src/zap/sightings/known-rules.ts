import type { DastRule } from '../../rules/rule.ts';
import type { ZapAlert } from '../report/alert.ts';

/** Our rules by what ZAP calls them. */
export class KnownRules {
  readonly #byAlias: ReadonlyMap<string, DastRule>;
  /** Those that hold an alert of a rule of ZAP's. */
  readonly #byPlugin = new Map<string, Set<DastRule>>();

  constructor(rules: readonly DastRule[]) {
    this.#byAlias = new Map(
      rules.flatMap((rule) => rule.aliases.map((alias) => [alias, rule] as const)),
    );
    for (const [alias, rule] of this.#byAlias) {
      const plugin = alias.replace(/-.*/u, '');
      const holders = this.#byPlugin.get(plugin);
      if (holders) holders.add(rule);
      else this.#byPlugin.set(plugin, new Set([rule]));
    }
  }

  /**
   * The rule of ours that answers as this alert does. An alert of a rule of ZAP's that we know as a whole is known; one
   * that names the rule alone, as reports before ZAP 2.10 do, is where only one rule of ours holds any of its alerts.
   */
  find({ alertRef, pluginId }: Pick<ZapAlert, 'alertRef' | 'pluginId'>): DastRule | undefined {
    const exact = this.#byAlias.get(alertRef) ?? this.#byAlias.get(pluginId);
    if (exact || alertRef !== pluginId) return exact;
    const [only, ...others] = this.#byPlugin.get(pluginId) ?? [];
    return others.length === 0 ? only : undefined;
  }
}

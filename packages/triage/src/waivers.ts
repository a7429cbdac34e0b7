import type { Resource, RuleInfo } from '@gatehouse/findings';
import { suppressingNames } from './naming.ts';
import { subjectOf } from './subject.ts';
import type { Waiver } from './waiver.ts';

/** Waivers of the same rule, apart by whether they still count. */
export interface Meant {
  readonly valid: readonly Waiver[];
  readonly expired: readonly Waiver[];
}

/** Suppressions by the rule that they are meant for, so that a finding looks at no others. */
export class Waivers {
  readonly #today: string;
  readonly #byName = new Map<string, number[]>();
  readonly #forAll: number[] = [];
  readonly #waivers: readonly Waiver[];
  readonly #byRule = new Map<RuleInfo, Meant>();

  /** `today` is the day on which they are asked, in UTC: `2026-12-31`. Of several that speak the first counts. */
  constructor(waivers: readonly Waiver[], today: string) {
    this.#waivers = waivers;
    this.#today = today;
    for (const [position, { rule }] of waivers.entries()) {
      if (rule === undefined) this.#forAll.push(position);
      else {
        const positions = this.#byName.get(rule);
        if (positions) positions.push(position);
        else this.#byName.set(rule, [position]);
      }
    }
  }

  /** Those that speak for the rule there, in their order: `valid` ones, and those that would if they had not `expired`. */
  find(rule: RuleInfo, file: string, resource: Resource | undefined): Meant {
    const meant = this.#meantFor(rule);
    if (meant.valid.length === 0 && meant.expired.length === 0) return meant;
    const subject = subjectOf(file, resource);
    const speaking = (waivers: readonly Waiver[]): readonly Waiver[] =>
      waivers.filter(({ speaksFor }) => speaksFor(subject));
    return { valid: speaking(meant.valid), expired: speaking(meant.expired) };
  }

  #meantFor(rule: RuleInfo): Meant {
    const known = this.#byRule.get(rule);
    if (known) return known;
    const positions = new Set(this.#forAll);
    for (const name of suppressingNames(rule))
      for (const position of this.#byName.get(name) ?? []) positions.add(position);
    const waivers = [...positions]
      .sort((a, b) => a - b)
      .flatMap((position) => this.#waivers[position] ?? []);
    const counts = ({ until }: Waiver): boolean => until === undefined || until >= this.#today;
    const meant = {
      valid: waivers.filter(counts),
      expired: waivers.filter((waiver) => !counts(waiver)),
    };
    this.#byRule.set(rule, meant);
    return meant;
  }
}

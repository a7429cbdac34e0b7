import {
  type Disclosure,
  type Finding,
  isIn,
  type Profile,
  type Scan,
  VERSION,
} from '@gatehouse/findings';
import { type Redact, redactor } from '@gatehouse/network';
import { type Answer, Judge } from '../evaluate/index.ts';
import type { Exchange } from '../exchange/index.ts';
import { passiveRules } from '../rules/rule-book.ts';
import type { Locate } from '../location/index.ts';
import type { DastRule } from '../rules/rule.ts';
import { Traffic } from './traffic.ts';

export interface ExaminationOptions {
  readonly profile: Profile;
  /** Values that no report may show. */
  readonly secrets: readonly string[];
  readonly now: () => Date;
  readonly locate?: Locate | undefined;
  /** Shows the files in which `locate` finds lines. */
  readonly repository?: Disclosure | undefined;
}

/** One scan of a target: takes exchanges as they come, and ends as what all phases end as. */
export class Examination {
  readonly traffic = new Traffic();
  readonly #options: ExaminationOptions;
  readonly #rules: readonly DastRule[];
  readonly #judge: Judge;
  readonly #startedAt: Date;

  private constructor(rules: readonly DastRule[], options: ExaminationOptions) {
    this.#options = options;
    this.#rules = rules;
    this.#startedAt = options.now();
    const { profile, locate } = options;
    this.#judge = new Judge(rules, { profile, now: this.#startedAt, ...(locate && { locate }) });
  }

  static async begin(options: ExaminationOptions): Promise<Examination> {
    return new Examination(await passiveRules(), options);
  }

  take(exchange: Exchange): Answer {
    this.traffic.take(exchange);
    return this.#judge.take(exchange);
  }

  /** @param incomplete why what was seen is not enough */
  end(incomplete: readonly string[]): Scan {
    const { profile, secrets, now, repository } = this.#options;
    const redact = redactor(secrets);
    return {
      phase: 'dast',
      scope: '',
      findings: this.#judge.findings.map((finding) => redacted(finding, redact)),
      rules: this.#rules.filter((rule) => isIn(rule, profile)),
      evaluations: [],
      directives: [],
      coverage: { files: this.traffic.records, resources: 0, unknown: 0 },
      incomplete: [...incomplete, ...this.#judge.defects],
      disclosure: disclosureOf(repository, redact),
      tool: { name: 'Gatehouse', version: VERSION },
      startedAt: this.#startedAt,
      finishedAt: now(),
    };
  }
}

function redacted(finding: Finding, redact: Redact): Finding {
  const { message, location, resource } = finding;
  return {
    ...finding,
    message: redact(message),
    ...(location.address !== undefined && {
      location: { ...location, address: redact(location.address) },
    }),
    ...(resource && { resource: { ...resource, name: redact(resource.name) } }),
  };
}

/** A site has no text of its own to show: what findings show of it is redacted already. */
function disclosureOf(repository: Disclosure | undefined, redact: Redact): Disclosure {
  return {
    excerpt: (location, context) =>
      location.address === undefined
        ? (repository?.excerpt(location, context) ?? []).map(({ number, text }) => ({
            number,
            text: redact(text),
          }))
        : [],
    mask: (text) => redact(repository?.mask(text) ?? text),
    text: (path) => {
      const text = repository?.text(path);
      return text === undefined ? undefined : redact(text);
    },
  };
}

import {
  type Disclosure,
  isIn,
  type Phase,
  type Profile,
  type RuleInfo,
  type Scan,
} from '@gatehouse/findings';
import { findingsOf } from '../evaluate/index.ts';
import type { ImportedReport } from '../import/index.ts';
import type { Locate } from '../location/index.ts';
import { passiveRules } from '../rules/rule-book.ts';
import type { AlertPolicy } from '../rules-file/index.ts';
import type { Scope } from '../scope/index.ts';
import { sightingsOf } from '../zap/index.ts';
import type { OnAnswers } from './answers.ts';
import { isWithin } from './is-within.ts';
import { scanOf } from './scan-of.ts';
import { Traffic } from './traffic.ts';

export interface ImportSettings {
  readonly profile: Profile;
  /** Only what lies within is taken. All of it without one. */
  readonly scope?: Scope | undefined;
  readonly locate?: Locate | undefined;
  readonly policy?: AlertPolicy | undefined;
  /** Values that no report may show. */
  readonly secrets?: readonly string[];
  /** Shows the files in which `locate` finds lines. */
  readonly repository?: Disclosure | undefined;
}

/** The phase that takes what other scanners found before, and asks nobody. */
export function importPhase(
  reports: readonly ImportedReport[],
  { profile, scope, locate, policy, repository, secrets = [] }: ImportSettings,
  onAnswers?: OnAnswers,
): Phase {
  return {
    id: 'dast',
    async scan({ now }): Promise<Scan> {
      const startedAt = now();
      const engineDoubts = reports.flatMap((report) => report.engineDoubts);
      const coverageDoubts = reports.flatMap((report) => report.coverageDoubts);
      if (reports.length === 0) engineDoubts.push('there is no report to import');
      const pages = pagesOf(reports, scope);
      if (scope !== undefined && pages.length === 0)
        coverageDoubts.push('no report is about the target');
      onAnswers?.({
        engineRan: engineDoubts.length === 0,
        coverageSufficient: coverageDoubts.length === 0,
        thresholdCrossed: undefined,
      });
      const zap = await readByZap(reports);
      const sightings = [...zap.sightings, ...reports.flatMap((report) => report.sightings)];
      const rules = new Map<string, RuleInfo>(
        [...zap.rules, ...sightings.map(({ rule }) => rule)].map((rule) => [rule.id, rule]),
      );
      return scanOf({
        findings: findingsOf(
          sightings.filter(({ place }) => isOfTarget(place.url, scope)),
          { profile, locate, policy },
        ),
        rules: [...rules.values()].filter((rule) => isIn(rule, profile)),
        pages,
        incomplete: [...engineDoubts, ...coverageDoubts],
        secrets,
        repository,
        tool: toolOf(reports),
        startedAt,
        finishedAt: now(),
      });
    },
  };
}

async function readByZap(
  reports: readonly ImportedReport[],
): Promise<ReturnType<typeof sightingsOf>> {
  const ofZap = reports.flatMap(({ alerts }) => (alerts ? [alerts] : []));
  return ofZap.length === 0
    ? { sightings: [], rules: [] }
    : sightingsOf(ofZap.flat(), await passiveRules());
}

function pagesOf(reports: readonly ImportedReport[], scope: Scope | undefined): Traffic['records'] {
  const traffic = new Traffic();
  for (const { url, isAnswered } of reports.flatMap(({ pages }) => pages)) {
    if (!isOfTarget(url, scope)) continue;
    if (isAnswered) traffic.answered(url);
    else traffic.missed(url, 'was not answered');
  }
  return traffic.records;
}

/** Also by another protocol: certificates and names of a host are the target's too. */
function isOfTarget(url: string, scope: Scope | undefined): boolean {
  return isWithin(url.replace(/^(?!https?:)[a-z][a-z\d+.-]*:/iu, 'https:'), scope);
}

/** Of several the names and versions, once each. */
function toolOf(reports: readonly ImportedReport[]): Scan['tool'] {
  const each = (key: 'name' | 'version'): string =>
    [...new Set(reports.map(({ tool }) => tool[key]))].join(', ') || 'unknown';
  return { name: each('name'), version: each('version') };
}

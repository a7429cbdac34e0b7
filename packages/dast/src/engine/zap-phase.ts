import { type Disclosure, isIn, type Phase, type Profile, type Scan } from '@gatehouse/findings';
import { findingsOf } from '../evaluate/index.ts';
import type { Locate } from '../location/index.ts';
import { secretsOf } from '../login/index.ts';
import { passiveRules } from '../rules/rule-book.ts';
import type { AlertPolicy } from '../rules-file/index.ts';
import {
  type Doubt,
  scanWithZap,
  sightingsOf,
  type ZapEffects,
  type ZapMessage,
  type ZapOutcome,
  type ZapScanOptions,
} from '../zap/index.ts';
import type { OnAnswers } from './answers.ts';
import { scanOf } from './scan-of.ts';
import { Traffic } from './traffic.ts';

export interface ZapPhaseSettings extends ZapScanOptions {
  readonly profile: Profile;
  readonly locate?: Locate | undefined;
  /** Shows the files in which `locate` finds lines. */
  readonly repository?: Disclosure | undefined;
  readonly policy?: AlertPolicy | undefined;
}

/** The phase that has a ZAP of the user's scan a running application. */
export function zapPhase(
  settings: ZapPhaseSettings,
  effects: ZapEffects,
  onAnswers?: OnAnswers,
): Phase {
  return {
    id: 'dast',
    async scan({ now }): Promise<Scan> {
      const startedAt = now();
      const outcome = await scanWithZap(settings, effects);
      onAnswers?.({
        engineRan: outcome.engine.ok,
        coverageSufficient: outcome.coverage.ok,
        thresholdCrossed: undefined,
      });
      return readOutcome(outcome, settings, { startedAt, finishedAt: now() });
    },
  };
}

/** What ZAP did and saw, as all phases end. */
export async function readOutcome(
  { engine, coverage, alerts, messages, report }: ZapOutcome,
  { profile, locate, policy, repository, settings }: ZapPhaseSettings,
  times: Pick<Scan, 'startedAt' | 'finishedAt'>,
): Promise<Scan> {
  const { sightings, rules } = sightingsOf(alerts, await passiveRules());
  return scanOf({
    findings: findingsOf(sightings, { profile, locate, policy }),
    rules: rules.filter((rule) => isIn(rule, profile)),
    pages: pagesOf(messages),
    incomplete: [...engine.doubts, ...coverage.doubts].map(inWords),
    secrets: secretsOf(settings.auth),
    repository,
    tool: { name: 'ZAP', version: report?.version ?? 'unknown' },
    ...times,
  });
}

function pagesOf(messages: readonly ZapMessage[]): Traffic['records'] {
  const traffic = new Traffic();
  for (const { url, status } of messages) if (status !== undefined) traffic.answered(url);
  return traffic.records;
}

function inWords({ message, remedy }: Doubt): string {
  return remedy === undefined ? message : `${message}. ${remedy}`;
}

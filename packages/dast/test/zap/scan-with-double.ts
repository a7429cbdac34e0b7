import { expect } from '@jest/globals';
import { decide, type Scan, type Verdict } from '@gatehouse/findings';
import {
  temporaryDirectory,
  zapDouble,
  type ZapDouble,
  type ZapScenario,
} from '@gatehouse/testing';
import type { Fetch } from '@gatehouse/network';
import { readdirSync } from 'node:fs';
import {
  containerZap,
  localZap,
  nodeEffects,
  scanWithZap,
  type ZapEffects,
  type ZapOutcome,
  type ZapPhaseSettings,
  type ZapSettings,
} from '../../src/index.ts';
import { readOutcome } from '../../src/engine/zap-phase.ts';
import { settings } from './sample.ts';

export const IMAGE = `ghcr.io/zaproxy/zaproxy@sha256:${'a'.repeat(64)}`;

/** What a job's environment holds that is nobody's business. */
export const ENVIRONMENT = {
  PATH: process.env.PATH,
  GITHUB_TOKEN: 'ghs_secret',
  ACTIONS_RUNTIME_TOKEN: 'a',
};

/** Lets in whoever brings any header. */
export const LETS_IN: Fetch = (_, { headers }) =>
  Promise.resolve(
    new Response('', { status: Object.keys(headers as object).length > 0 ? 200 : 401 }),
  );

interface Scanned {
  readonly outcome: ZapOutcome;
  /** What the phase makes of it. */
  readonly result: Scan;
  /** Where a high severity fails that is of medium confidence at least. */
  readonly verdict: Verdict;
  readonly zap: ZapDouble;
}

export async function scan(
  scenario: ZapScenario,
  change: Partial<ZapSettings> = {},
  options: Partial<ZapPhaseSettings> & {
    inside?: boolean;
    effects?: Partial<ZapEffects>;
    send?: Fetch;
  } = {},
): Promise<Scanned> {
  await using zap = await zapDouble(scenario);
  await using temp = await temporaryDirectory();
  const programs = {
    find: (name: string) => ({ java: zap.java, docker: zap.docker })[name],
    list: (folder: string) => readdirSync(folder),
  };
  const phase: ZapPhaseSettings = {
    settings: settings(change),
    program: options.inside ? containerZap(IMAGE, programs) : localZap(zap.folder, programs),
    minUrls: 1,
    profile: 'default',
    policy: { minConfidence: 'medium' },
    ...options,
  };
  const effects = nodeEffects(ENVIRONMENT, options.send ?? LETS_IN, temp.path);
  const outcome = await scanWithZap(phase, { ...effects, ...options.effects });
  const { result, verdict } = await judged(outcome, phase);
  expect(zap.misuses()).toEqual([]);
  // Nothing is left in the folder of the job.
  expect(readdirSync(temp.path)).toEqual([]);
  const kept = { invocations: zap.invocations(), plan: zap.plan(), processes: zap.processes() };
  return {
    outcome,
    result,
    verdict,
    zap: {
      ...zap,
      invocations: () => kept.invocations,
      plan: () => kept.plan,
      processes: () => kept.processes,
    },
  };
}

/** What becomes of a scan, and where a high severity fails its verdict. */
export async function judged(
  outcome: ZapOutcome,
  phase: ZapPhaseSettings,
): Promise<{ readonly result: Scan; readonly verdict: Verdict }> {
  const result = await readOutcome(outcome, phase, {
    startedAt: new Date(0),
    finishedAt: new Date(0),
  });
  return { result, verdict: decide([result], { failOn: 'high', reportFrom: 'low' }).verdict };
}

export function doubts({ engine, coverage }: ZapOutcome): string {
  return [...engine.doubts, ...coverage.doubts].map(({ message }) => message).join('\n');
}

export const HIGH = {
  ref: '40018',
  name: 'SQL Injection',
  risk: 3,
  urls: ['http://127.0.0.1:8080/a?b=1'],
};

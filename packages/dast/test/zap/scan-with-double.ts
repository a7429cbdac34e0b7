import { expect } from '@jest/globals';
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
  type ZapScanOptions,
  type ZapSettings,
} from '../../src/index.ts';
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
  readonly zap: ZapDouble;
}

export async function scan(
  scenario: ZapScenario,
  change: Partial<ZapSettings> = {},
  options: Partial<ZapScanOptions> & {
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
  const outcome = await scanWithZap(
    {
      settings: settings(change),
      program: options.inside ? containerZap(IMAGE, programs) : localZap(zap.folder, programs),
      threshold: { risk: 'high', confidence: 'medium' },
      minUrls: 1,
      ...options,
    },
    { ...nodeEffects(ENVIRONMENT, options.send ?? LETS_IN, temp.path), ...options.effects },
  );
  expect(zap.misuses()).toEqual([]);
  // Nothing is left in the folder of the job.
  expect(readdirSync(temp.path)).toEqual([]);
  const kept = { invocations: zap.invocations(), plan: zap.plan(), processes: zap.processes() };
  return {
    outcome,
    zap: {
      ...zap,
      invocations: () => kept.invocations,
      plan: () => kept.plan,
      processes: () => kept.processes,
    },
  };
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

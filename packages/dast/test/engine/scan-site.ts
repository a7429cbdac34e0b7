import type { Scan } from '@gatehouse/findings';
import { SYSTEM_CLOCK } from '@gatehouse/network';
import {
  EMBEDDED_DEFAULTS,
  embeddedPhase,
  type EmbeddedCoverage,
  type EmbeddedSettings,
} from '../../src/index.ts';

export interface Scanned {
  readonly scan: Scan;
  readonly coverage: EmbeddedCoverage | undefined;
}

/** Scans as `gatehouse dast` does, without a limit to its speed. */
export async function scanSite(
  target: string,
  change: Partial<EmbeddedSettings> = {},
): Promise<Scanned> {
  let coverage: EmbeddedCoverage | undefined;
  const settings: EmbeddedSettings = {
    ...EMBEDDED_DEFAULTS,
    targets: [new URL(target)],
    allowed: [],
    secrets: [],
    rate: undefined,
    timeout: 2000,
    profile: 'all',
    ...change,
  };
  const effects = { clock: SYSTEM_CLOCK, proxies: undefined, userAgent: 'gatehouse' };
  const phase = embeddedPhase(settings, effects, {
    onCoverage: (seen) => {
      coverage = seen;
    },
  });
  const scan = await phase.scan({ now: () => new Date(), onProgress: () => undefined });
  return { scan, coverage };
}

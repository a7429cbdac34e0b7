import {
  containerZap,
  isThisMachine,
  localZap,
  nodeEffects,
  nodePrograms,
  zapPhase,
  type ZapProgram,
} from '@gatehouse/dast';
import { type Phase, UserError } from '@gatehouse/findings';
import { chooseFetch, proxyFor } from '@gatehouse/network';
import type { Login } from './embedded.ts';
import type { Grounds } from './grounds.ts';
import type { Surroundings } from './surroundings.ts';
import type { Target } from './target.ts';
import type { Wishes } from './wishes.ts';

const MINUTE = 60_000;
/** Minutes. An attack takes its time. */
const USUAL_DURATION = { full: 60, other: 10 } as const;
/** The share of the memory of a usual runner that leaves something to the others. */
const HEAP_MEGABYTES = 2_048;
const DEPTH = 10;

/** The scan by a ZAP of the user's. */
export async function zap(
  wishes: Wishes,
  target: Target,
  { auth, authCheck }: Login,
  grounds: Grounds,
  { environment, proxies, temp, onAnswers }: Surroundings,
): Promise<Phase> {
  const { mode = 'baseline', active = false, allowActive = [], minUrls = 1, rate } = wishes;
  const { api, ...judged } = grounds;
  const proxy = isThisMachine(target.url) ? undefined : proxyFor(target.url, proxies)?.href;
  const minutes =
    wishes.maxDuration === undefined
      ? USUAL_DURATION[mode === 'full' ? 'full' : 'other']
      : Math.ceil(wishes.maxDuration / MINUTE);
  return zapPhase(
    {
      ...judged,
      program: programOf(wishes, environment),
      minUrls,
      minOperations: wishes.minOperations,
      settings: {
        ...{ target: target.url.href, mode, active, allowActive, auth },
        urls: target.urls.map(({ href }) => href),
        scope: target.hosts,
        ...(api && { api }),
        ...(authCheck && { authCheck }),
        ...(proxy !== undefined && { proxy }),
        limits: {
          minutes,
          depth: DEPTH,
          heapMegabytes: HEAP_MEGABYTES,
          ...(rate !== undefined && { requestsPerSecond: rate }),
        },
      },
    },
    nodeEffects(environment, await chooseFetch(proxies), temp),
    onAnswers,
  );
}

function programOf(
  { zapImage, zapPath, zapNetwork }: Wishes,
  environment: Surroundings['environment'],
): ZapProgram {
  const programs = nodePrograms(environment);
  if (zapImage !== undefined && zapPath !== undefined)
    throw new UserError('zap-image and zap-path are two ZAPs', { remedy: 'Keep one of them' });
  if (zapImage !== undefined) return containerZap(zapImage, programs, zapNetwork);
  if (zapPath !== undefined) return localZap(zapPath, programs);
  throw new Error('there is no ZAP');
}

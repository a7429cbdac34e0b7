import { UserError } from '@gatehouse/findings';
import type { Wishes } from './wishes.ts';

/** Who looks at the application; `nobody` where what was seen before is judged. */
export type Engine = 'embedded' | 'zap' | 'nobody';

/**
 * Never weakens what is wanted: where only a ZAP can do it and there is none, that is an error.
 *
 * @throws UserError for wishes that contradict each other, or that nobody here can fulfil
 */
export function chooseEngine(wishes: Wishes): Engine {
  const { engine = 'auto', mode = 'baseline', active = false } = wishes;
  if (wishes.har?.length || wishes.import?.length) return judgeOnly(wishes);
  if (active && (mode === 'passive' || mode === 'baseline'))
    throw new UserError(`active: mode ${mode} attacks nothing`, {
      remedy: 'Use mode: full, or leave active out',
    });
  const needs = needsZap(wishes);
  const hasZap = wishes.zapImage !== undefined || wishes.zapPath !== undefined;
  if (engine === 'embedded' && needs !== undefined)
    throw new UserError(`engine: the embedded one cannot do that: ${needs} takes ZAP`, {
      remedy: 'Use engine: zap with zap-image or zap-path',
    });
  if (engine === 'embedded' || (engine === 'auto' && !hasZap && needs === undefined))
    return 'embedded';
  if (hasZap) return forZap(wishes);
  throw new UserError(`${needs ?? 'engine: zap'} takes ZAP, and none is given`, {
    remedy:
      'Set zap-image to an image with its digest where docker or podman is, or zap-path to the folder of an installed ZAP',
  });
}

/** What ZAP would pass over in silence. */
function forZap({ probe, maxUrls, apiMethods }: Wishes): 'zap' {
  const [passedOver] = [
    ...(probe === true ? ['probe'] : []),
    ...(maxUrls === undefined ? [] : ['max-urls']),
    ...(apiMethods === undefined ? [] : ['api-methods']),
  ];
  if (passedOver === undefined) return 'zap';
  throw new UserError(`${passedOver}: ZAP knows nothing of it`, {
    remedy: `Use engine: embedded, or leave ${passedOver} out`,
  });
}

function judgeOnly(wishes: Wishes): 'nobody' {
  const { har = [], import: reports = [], mode, active } = wishes;
  if (har.length > 0 && reports.length > 0)
    throw new UserError('har and import are two scans', { remedy: 'Make them two steps' });
  if (active === true || (mode !== undefined && mode !== 'passive'))
    throw new UserError('nothing is asked where har or import is given, so there is no mode', {
      remedy: 'Leave mode and active out, or scan in another step',
    });
  const [wanted] = (
    [
      ['auth-check', wishes.authCheckUrl],
      ['min-operations', wishes.minOperations],
      ['probe', wishes.probe === true ? true : undefined],
    ] as const
  ).filter(([, value]) => value !== undefined);
  if (wanted !== undefined)
    throw new UserError(`${wanted[0]}: nothing is asked where har or import is given`, {
      remedy: `Leave ${wanted[0]} out, or scan in another step`,
    });
  return 'nobody';
}

/** What only ZAP can do of it. */
function needsZap({ mode, active, apiFormat }: Wishes): string | undefined {
  if (mode === 'full') return 'mode: full';
  if (active === true) return 'active';
  return apiFormat === undefined || apiFormat === 'openapi'
    ? undefined
    : `api-format: ${apiFormat}`;
}

import { describe, expect, it } from '@jest/globals';
import { chooseEngine } from '../src/running-application/choose-engine.ts';
import type { Wishes } from '../src/running-application/wishes.ts';

const ZAP: Wishes = { zapPath: '/opt/zap' };

describe('chooseEngine', () => {
  it.each<[Wishes, string]>([
    [{}, 'embedded'],
    [{ mode: 'passive' }, 'embedded'],
    [{ mode: 'api' }, 'embedded'],
    [{ engine: 'embedded', ...ZAP }, 'embedded'],
    [ZAP, 'zap'],
    [{ mode: 'full', ...ZAP }, 'zap'],
    [{ mode: 'api', active: true, ...ZAP }, 'zap'],
    [{ mode: 'api', apiFormat: 'soap', ...ZAP }, 'zap'],
    [{ engine: 'zap', zapImage: 'zap' }, 'zap'],
    [{ har: ['run.har'] }, 'nobody'],
    [{ har: ['run.har'], mode: 'passive', target: 'https://shop.example' }, 'nobody'],
    [{ import: ['zap.json'] }, 'nobody'],
    [{ probe: true, engine: 'embedded', ...ZAP }, 'embedded'],
    [{ probe: false, ...ZAP }, 'zap'],
  ])('%j is for %s', (wishes, engine) => {
    expect(chooseEngine(wishes)).toBe(engine);
  });

  it.each<[Wishes, string]>([
    [{ mode: 'full' }, 'mode: full takes ZAP, and none is given'],
    [{ mode: 'full', engine: 'embedded', ...ZAP }, 'mode: full takes ZAP'],
    [{ mode: 'api', active: true }, 'active takes ZAP, and none is given'],
    [{ mode: 'api', apiFormat: 'graphql' }, 'api-format: graphql takes ZAP'],
    [{ engine: 'zap' }, 'engine: zap takes ZAP, and none is given'],
    [{ mode: 'baseline', active: true, ...ZAP }, 'mode baseline attacks nothing'],
    [{ active: true, ...ZAP }, 'mode baseline attacks nothing'],
    [{ maxUrls: 5, ...ZAP }, 'max-urls: ZAP knows nothing of it'],
    [{ har: ['run.har'], mode: 'full' }, 'nothing is asked'],
    [{ har: ['run.har'], import: ['zap.json'] }, 'two scans'],
    [{ har: ['run.har'], authCheckUrl: 'https://shop.example/me' }, 'auth-check: nothing is asked'],
    [{ import: ['zap.json'], minOperations: 2 }, 'min-operations: nothing is asked'],
    [{ har: ['run.har'], probe: true }, 'probe: nothing is asked'],
    [{ probe: true, ...ZAP }, 'probe: ZAP knows nothing of it'],
  ])('never weakens %j: %s', (wishes, message) => {
    expect(() => chooseEngine(wishes)).toThrow(message);
  });
});

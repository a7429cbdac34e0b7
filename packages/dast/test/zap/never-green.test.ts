import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory, zapDouble, type ZapScenario } from '@gatehouse/testing';
import { existsSync, readFileSync } from 'node:fs';
import { nodeEffects, scanWithZap, type ZapEffects } from '../../src/index.ts';
import { settings } from './sample.ts';
import { doubts, ENVIRONMENT, judged, LETS_IN, scan } from './scan-with-double.ts';

/** One that has ended and that nobody has asked about yet is still listed. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  const status = `/proc/${id}/stat`;
  return !existsSync(status) || !/^\d+ \(.*\) Z /u.test(readFileSync(status, 'utf8'));
}

describe('what is no scan is never green', () => {
  it.each<[string, ZapScenario, string, { inside?: boolean }?]>([
    [
      'the target is down',
      {
        warning:
          'Error sending message  in job requestor : HttpHostConnectException: Connect to http://127.0.0.1:8080 failed: Connection refused',
        at: 'requestor',
        messages: [],
      },
      'ZAP stopped its plan early: Error sending message',
    ],
    [
      'the crawl fails, and no report is written',
      {
        kind: 'no-report',
        failure: 'Job spider failed to access URL http://127.0.0.1:8080/',
        at: 'spider',
      },
      'ZAP left no report (report.json)',
    ],
    ['there is no report', { kind: 'no-report' }, 'ZAP left no report (report.json)'],
    ['the report ends halfway', { kind: 'half-a-report' }, 'report.json:1: is not valid JSON'],
    ['there is no list of URLs', { kind: 'no-sites' }, 'ZAP left no list of URLs (sites.yaml)'],
    ['ZAP says nothing', { kind: 'says-nothing' }, 'does not say that its plan succeeded'],
    ['the exit value is 0 all the same', { exit: 0 }, 'ZAP ended with exit value 0'],
    ['the exit value is 1 all the same', { exit: 1 }, 'ZAP ended with exit value 1'],
    ['Java dies', { kind: 'crash' }, 'ZAP ended with exit value 1'],
    ['memory runs out', { kind: 'out-of-memory' }, 'ZAP was killed (exit value 137)'],
    ['the container is killed', { kind: 'out-of-memory' }, 'exit value 137', { inside: true }],
    [
      'there is no daemon',
      { kind: 'daemon-down' },
      'the container could not be run: docker: Cannot connect',
      { inside: true },
    ],
    ['the image holds no ZAP', { exit: 127 }, 'has no zap.sh', { inside: true }],
    [
      'the plan is refused',
      { kind: 'plan-rejected' },
      'ZAP refuses its plan: Unrecognised job type: spider',
    ],
    ['a job is left out', { skip: 'spider' }, 'ZAP did not run the job spider as planned'],
    [
      'ZAP meets an error of its own',
      { print: ['4711 [ZAP-Scanner] ERROR org.zaproxy.Rule - boom'] },
      'ZAP met an error of its own (of 1): 4711',
    ],
    [
      'a rule breaks, which only the log file says',
      { log: ['ERROR SqlInjectionScanRule - index out of bounds'] },
      'ZAP met an error of its own (of 1): SqlInjectionScanRule: index out of bounds',
    ],
    [
      'memory runs out in a thread',
      { print: ['Exception in thread "a" java.lang.OutOfMemoryError: Java heap space'] },
      'OutOfMemoryError',
    ],
    [
      'the report knows of an error',
      { planErrors: ['openapi: nothing imported'] },
      'the report says: openapi: nothing imported',
    ],
    [
      'the crawl runs out of time',
      { times: { spider: '00:06:00' } },
      "ZAP's job spider used up its 6 minutes",
    ],
    [
      'everything answers 404',
      {
        messages: [
          ['GET', '/a', 404],
          ['GET', '/b', 404],
        ],
      },
      'all 2 URLs answered 404',
    ],
    [
      'too little answers',
      {
        messages: [
          ['GET', '/a', 302],
          ['GET', '/b', 404],
          ['GET', 'http://elsewhere.example/', 200],
        ],
      },
      '0 URLs in scope answered 2xx, min-urls is 1',
    ],
    ['nothing was asked', { site: 'http://elsewhere.example' }, 'ZAP asked no URL in scope'],
  ])('%s', async (_, scenario, expected, options = {}) => {
    const { outcome, verdict } = await scan(scenario, {}, options);
    expect(doubts(outcome)).toContain(expected);
    expect(verdict).toBe('error');
  });

  it('Java cannot be started', async () => {
    await using zap = await zapDouble({});
    await using temp = await temporaryDirectory();
    const phase = {
      settings: settings(),
      program: { kind: 'local', java: '/nowhere/java', jar: `${zap.folder}/zap-2.17.0.jar` },
      minUrls: 1,
      profile: 'default',
    } as const;
    const outcome = await scanWithZap(phase, nodeEffects({}, LETS_IN, temp.path));
    expect((await judged(outcome, phase)).verdict).toBe('error');
    expect(doubts(outcome)).toContain('/nowhere/java cannot be started (ENOENT)');
  });

  it('hangs, with a child, and does not listen: all of it is gone afterwards', async () => {
    const real = nodeEffects(ENVIRONMENT, LETS_IN);
    const effects = {
      run: (...[command, bounds, end]: Parameters<ZapEffects['run']>) =>
        real.run(command, { ...bounds, minutes: 0.02, grace: 300 }, end),
    };
    for (const inside of [false, true]) {
      const { outcome, zap, verdict } = await scan({ kind: 'hang' }, {}, { effects, inside });
      expect(verdict).toBe('error');
      expect(doubts(outcome)).toContain('ZAP had not ended after 0.02 minutes and was killed');
      expect(zap.processes().length).toBeGreaterThan(1);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(zap.processes().filter(isRunning)).toEqual([]);
    }
  });

  it('prints without end: it is stopped, and little is kept', async () => {
    const { outcome, verdict } = await scan({ kind: 'giant-output' });
    expect(verdict).toBe('error');
    expect(doubts(outcome)).toContain('ZAP printed more than 32 MB and was killed');
    expect(outcome.output.length).toBeLessThanOrEqual(32 * 1024 * 1024);
  });
});

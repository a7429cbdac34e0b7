import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { field, idOf, opened, type Opened, type Reply } from './client.ts';

const SHA = 'a'.repeat(40);
const BASE = '/repos/acme/shop/code-scanning';

function result(line: number, extra: object = {}): object {
  return {
    ruleId: 'aks/private',
    message: { text: 'The API server is public' },
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'main.tf' }, region: { startLine: line } } },
    ],
    partialFingerprints: { primaryLocationLineHash: `abc${line}:1` },
    ...extra,
  };
}

function run(results: object[], extra: object = {}): object {
  const rule = { id: 'aks/private', properties: { 'security-severity': '8.0' } };
  return {
    tool: { driver: { name: 'Example', rules: [rule] } },
    automationDetails: { id: 'iac/' },
    results,
    ...extra,
  };
}

function upload({ call }: Opened, runs: object[], ref = 'refs/heads/main'): Promise<Reply> {
  const sarif = gzipSync(JSON.stringify({ version: '2.1.0', runs })).toString('base64');
  return call('POST', `${BASE}/sarifs`, { commit_sha: SHA, ref, sarif });
}

async function processed(double: Opened, runs: object[]): Promise<Reply> {
  const path = `${BASE}/sarifs/${idOf(await upload(double, runs))}`;
  let reply = await double.call('GET', path);
  while (field(reply, 'processing_status') === 'pending') reply = await double.call('GET', path);
  return reply;
}

describe('an upload', () => {
  it('is pending as often as told, then complete', async () => {
    await using double = await opened({ sarif: { polls: 2 } });
    const reply = await upload(double, [run([result(3)])]);
    expect(reply.status).toBe(202);
    expect(field(reply, 'url')).toBe(`${double.github.apiUrl}${BASE}/sarifs/${idOf(reply)}`);
    const states: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1)
      states.push(
        field(await double.call('GET', `${BASE}/sarifs/${idOf(reply)}`), 'processing_status'),
      );
    expect(states).toEqual(['pending', 'pending', 'complete']);
    expect(double.github.state.sarifs).toMatchObject([{ commit_sha: SHA, ref: 'refs/heads/main' }]);
    expect(double.github.violations).toEqual([]);
  });

  it('becomes alerts, which the next one closes', async () => {
    await using double = await opened();
    await processed(double, [
      run([result(3), result(9, { suppressions: [{ kind: 'inSource' }] })]),
    ]);
    const alerts = await double.call('GET', `${BASE}/alerts?state=open`);
    // What is suppressed is open all the same.
    expect(alerts.body).toMatchObject([
      { number: 2, rule: { id: 'aks/private', security_severity_level: 'high' } },
      { number: 1, most_recent_instance: { category: 'iac', location: { start_line: 3 } } },
    ]);
    await processed(double, [run([result(9)])]);
    expect((await double.call('GET', `${BASE}/alerts/1`)).body).toMatchObject({ state: 'fixed' });
    expect((await double.call('GET', `${BASE}/alerts?state=open`)).body).toHaveLength(1);
    await processed(double, [run([result(3)])]);
    expect(double.github.state.alerts).toMatchObject([{ state: 'open' }, { state: 'fixed' }]);
    expect((await double.call('GET', `${BASE}/alerts/1/instances`)).body).toMatchObject([
      { commit_sha: SHA, state: 'open' },
    ]);
    const analyses = await double.call('GET', `${BASE}/analyses?tool_name=Example`);
    expect(analyses.body).toMatchObject([{ results_count: 1 }, { category: 'iac' }, {}]);
    expect(double.github.violations).toEqual([]);
  });

  it.each<[string, object[], string]>([
    [
      'two runs of one category',
      [run([]), run([])],
      'A delivery cannot contain multiple runs with the same category',
    ],
    [
      '21 runs',
      Array.from({ length: 21 }, (_, index) => run([], { automationDetails: { id: `${index}/` } })),
      'more runs than allowed (21 > 20)',
    ],
    [
      '25,001 results',
      [run(Array.from({ length: 25_001 }, () => result(1)))],
      'more results per run than allowed (25001 > 25000)',
    ],
    [
      'a failed scan',
      [run([], { invocations: [{ executionSuccessful: false }] })],
      'unsuccessful execution',
    ],
    [
      'a foreign address',
      [
        run([
          result(1, {
            locations: [{ physicalLocation: { artifactLocation: { uri: 'https://a/b' } } }],
          }),
        ]),
      ],
      'SARIF URI scheme "https" did not match',
    ],
    [
      'a bad address',
      [
        run([
          result(1, { locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] }),
        ]),
      ],
      'an invalid URI was provided',
    ],
    ['no address', [run([result(1, { locations: [{}] })])], 'expected artifact location'],
    [
      'a word for severity',
      [
        run([], {
          tool: {
            driver: {
              name: 'x',
              rules: [{ id: 'y', properties: { 'security-severity': 'high' } }],
            },
          },
        }),
      ],
      'invalid security severity value, is not a number',
    ],
    ['a rule that is not there', [run([result(1, { ruleIndex: 5 })])], 'ruleIndex is out of range'],
    ['no tool', [{ results: [] }], 'no tool name'],
  ])('fails for %s', async (_, runs, words) => {
    await using double = await opened();
    const reply = await processed(double, runs);
    expect(field(reply, 'processing_status')).toBe('failed');
    expect(field(reply, 'errors')).toEqual([expect.stringContaining(words)]);
    expect(double.github.state.alerts).toEqual([]);
  });

  it('fails as told', async () => {
    const errors = ['rejecting delivery as the repository has too many logical alerts'];
    await using double = await opened({ sarif: { polls: 0, errors } });
    expect((await processed(double, [run([])])).body).toMatchObject({ errors });
  });

  it.each([
    ['not Base64 of gzip', 'bm90IGd6aXA=', 400],
    ['not JSON', gzipSync('{').toString('base64'), 400],
    ['too large', Buffer.alloc(10_000_001).toString('base64'), 413],
  ])('is refused when it is %s', async (_, sarif, status) => {
    await using double = await opened();
    const body = { commit_sha: SHA, ref: 'refs/heads/main', sarif };
    expect((await double.call('POST', `${BASE}/sarifs`, body)).status).toBe(status);
    expect(double.github.violations).toHaveLength(1);
    expect(double.github.state.sarifs).toEqual([]);
  });

  it.each([
    ['a branch name for a ref', { ref: 'main' }],
    ['a short commit', { commit_sha: 'abc' }],
    ['what is not described', { base_sha: SHA }],
  ])('is refused for %s', async (_, extra) => {
    await using double = await opened();
    const body = { commit_sha: SHA, ref: 'refs/heads/main', sarif: 'a', ...extra };
    expect((await double.call('POST', `${BASE}/sarifs`, body)).status).toBe(400);
    expect(double.github.violations).toHaveLength(1);
  });

  it('is not found by another id', async () => {
    await using double = await opened();
    expect((await double.call('GET', `${BASE}/sarifs/nothing`)).status).toBe(404);
  });
});

describe('code scanning', () => {
  it.each([
    [false, /^Advanced Security must be enabled/u],
    ['Code scanning is not enabled', /^Code scanning is not enabled$/u],
  ])('may not be enabled: %s', async (codeScanning, message) => {
    await using double = await opened({ private: true, codeScanning });
    const reply = await upload(double, [run([])]);
    expect(reply).toMatchObject({ status: 403, body: { message } });
    expect(double.github.violations).toEqual([]);
  });

  it('knows no alerts before the first analysis', async () => {
    await using double = await opened({}, { identity: 'mona' });
    for (const path of ['alerts', 'analyses', 'alerts/1'])
      expect((await double.call('GET', `${BASE}/${path}`)).status).toBe(404);
    const setup = await double.call('GET', `${BASE}/default-setup`);
    expect(setup.body).toMatchObject({ state: 'not-configured' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { hider, readReport, readSites, type ZapReport } from '../../src/index.ts';

const hide = hider(['s3cret-of-anna'], ['X-Key']);

function read(report: unknown): ZapReport {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  return readReport('report.json', Buffer.from(text), hide);
}

const INSTANCE = {
  id: '1',
  uri: 'https://app.example/a',
  method: 'GET',
  param: '',
  attack: '',
  evidence: '',
  otherinfo: '',
};
const ALERT = {
  pluginid: '10038',
  alertRef: '10038-1',
  name: 'CSP',
  riskcode: '2',
  confidence: '3',
  desc: '<p>One.</p><p>Two &lt;b&gt;.</p>',
  instances: [INSTANCE],
  count: '1',
  solution: '<p>Set it.</p>',
  reference: '<p>https://a.example/</p><p>a book</p>',
  cweid: '693',
  wascid: '-1',
};

function withAlert(change: object): object {
  return {
    '@version': '2.17.0',
    site: [{ '@name': 'https://app.example', alerts: [{ ...ALERT, ...change }] }],
  };
}

describe('readReport', () => {
  it('reads traditional-json', () => {
    expect(read(withAlert({ systemic: true }))).toEqual({
      version: '2.17.0',
      sites: [{ name: 'https://app.example', statistics: new Map() }],
      alerts: [
        {
          pluginId: '10038',
          alertRef: '10038-1',
          name: 'CSP',
          risk: 'medium',
          confidence: 'high',
          site: 'https://app.example',
          description: 'One.\nTwo <b>.',
          solution: 'Set it.',
          references: ['https://a.example/'],
          cwe: 693,
          tags: [],
          systemic: true,
          instances: [{ method: 'GET', url: 'https://app.example/a' }],
        },
      ],
      statistics: new Map(),
      planErrors: undefined,
      planWarnings: undefined,
    });
  });

  it('reads what traditional-json-plus adds', () => {
    const report = read({
      '@programName': 'ZAP',
      site: [
        {
          '@name': 'https://app.example',
          alerts: [
            {
              ...ALERT,
              alertRef: undefined,
              tags: [{ tag: 'OWASP_2021_A05', link: 'https://owasp.example/' }],
              instances: [
                {
                  ...INSTANCE,
                  nodeName: 'https://app.example/users/«name»',
                  param: 'name',
                  'request-header':
                    'GET /a HTTP/1.1\r\nCookie: sid=1\r\nX-KEY: k\r\nAccept: */*\r\n\r\n',
                  'response-header':
                    'HTTP/1.1 200 OK\r\nSet-Cookie: sid=2; Path=/\r\nServer: nginx\r\n\r\n',
                  'response-body': '<html>',
                },
              ],
            },
          ],
          statistics: { 'stats.code.200': 7, 'stats.code.404': '2' },
        },
      ],
      statistics: { 'stats.auth.success': 1 },
      afPlanErrors: [],
      afPlanWarns: ['slow'],
    });
    expect(report.alerts[0]).toMatchObject({ alertRef: '10038', tags: ['OWASP_2021_A05'] });
    expect(report.alerts[0]?.instances[0]).toEqual({
      method: 'GET',
      url: 'https://app.example/a',
      nodeName: 'https://app.example/users/«name»',
      parameter: 'name',
      exchange: {
        requestHeader: 'GET /a HTTP/1.1\nCookie: ***\nX-KEY: ***\nAccept: */*',
        responseHeader: 'HTTP/1.1 200 OK\nSet-Cookie: ***\nServer: nginx',
      },
    });
    expect([...(report.sites[0]?.statistics ?? [])]).toEqual([
      ['stats.code.200', 7],
      ['stats.code.404', 2],
    ]);
    expect(report).toMatchObject({ planErrors: [], planWarnings: ['slow'] });
  });

  it.each([
    ['nothing', '', 'report.json: is empty'],
    ['half of one', '{\n"site": [', 'report.json:2: is not valid JSON'],
    ['another thing', '[]', 'must be an object'],
    ['another tool', { results: [] }, 'report.json: @programName: is missing'],
    ['no sites', { '@version': '2' }, 'report.json: site: is missing'],
    ['sites that are none', { '@version': '2', site: {} }, 'site: must be a list'],
    ['a site that is none', { '@version': '2', site: [7] }, 'site[0]: must be an object'],
    ['a site without a name', { '@version': '2', site: [{}] }, 'site[0].@name: is missing'],
    [
      'an alert without a rule',
      withAlert({ pluginid: undefined }),
      'site[0].alerts[0].pluginid: is missing',
    ],
    ['another risk', withAlert({ riskcode: '4' }), 'site[0].alerts[0].riskcode: must be 0 to 3'],
    ['no risk', withAlert({ riskcode: undefined }), 'riskcode: must be 0 to 3'],
    ['a word for a risk', withAlert({ riskcode: 'High' }), 'riskcode: must be a whole number'],
    ['another confidence', withAlert({ confidence: '-1' }), 'confidence: must be 0 to 4'],
    ['a text that is none', withAlert({ desc: { a: 1 } }), 'desc: must be a text'],
    ['a flag that is none', withAlert({ systemic: 'perhaps' }), 'systemic: must be true or false'],
    ['an instance without a URL', withAlert({ instances: [{}] }), 'instances[0].uri: is missing'],
    [
      'too many instances',
      withAlert({ instances: Array(100_001).fill(INSTANCE) }),
      'holds more than 100000',
    ],
    [
      'a statistic that is none',
      { '@version': '2', site: [{ '@name': 'a', statistics: { x: 'many' } }] },
      'site[0].statistics.x: must be a whole number',
    ],
  ])('refuses %s', (_, report, message) => {
    expect(() => read(report)).toThrow(message);
  });

  it('refuses what is not UTF-8', () => {
    expect(() => readReport('r.json', Uint8Array.of(0xff, 0xfe), hide)).toThrow(
      'r.json: is not valid UTF-8',
    );
  });

  it('does not take the keys of a prototype for fields', () => {
    const report = JSON.parse(
      '{"@version":"2","site":[],"__proto__":{"afPlanErrors":["x"]}}',
    ) as object;
    expect(read(report).planErrors).toBeUndefined();
    expect(() => read('{"@version":"2","__proto__":{"site":[]}}')).toThrow('site: is missing');
  });

  it('is not led astray by depth, and cuts long texts', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(read(`{"@version":"2","site":[],"insights":${deep}}`).alerts).toEqual([]);
    const [alert] = read(
      withAlert({ instances: [{ ...INSTANCE, evidence: 'x'.repeat(9000) }] }),
    ).alerts;
    expect(alert?.instances[0]?.evidence).toHaveLength(4000);
  });
});

describe('hider', () => {
  it.each([
    ['https://app.example/?token=abc&x=1', 'https://app.example/?token=***&x=1'],
    ['https://app.example/a;jsessionid=0A1B2C3D?b=c', 'https://app.example/a;jsessionid=***?b=c'],
    ['https://app.example/?access_token=abc#x', 'https://app.example/?access_token=***#x'],
    ['Set-Cookie: sid=abcdef; HttpOnly', 'Set-Cookie: sid=***; HttpOnly'],
    ['Authorization: Bearer abc.def-ghi_jkl', 'Authorization: Bearer ***'],
    ['password=s3cret-of-anna', 'password=***'],
    ['my s3cret-of-anna is s3cret-of-anna', 'my *** is ***'],
    ['https://app.example/tokens?page=2', 'https://app.example/tokens?page=2'],
    ['Set-Cookie: sid', 'Set-Cookie: sid'],
  ])('%s', (text, expected) => {
    expect(hide.text(text)).toBe(expected);
  });
});

describe('readSites', () => {
  const sites = (text: string): ReturnType<typeof readSites> =>
    readSites('sites.yaml', Buffer.from(text), hide);

  it('reads every node that has a URL', () => {
    expect(
      sites(`- node: Sites
  children:
  - node: https://app.example
    url: https://app.example
    method: GET
    responseLength: 12
    statusCode: 200
    children:
    - node: a
      url: https://app.example/a?token=abc
      method: POST
      data: x=
      statusCode: 404
    - node: b
      children:
      - node: c
        url: https://app.example/b/c
        method: GET
`),
    ).toEqual(
      expect.arrayContaining([
        { method: 'GET', url: 'https://app.example', status: 200 },
        { method: 'POST', url: 'https://app.example/a?token=***', status: 404 },
        { method: 'GET', url: 'https://app.example/b/c', status: undefined },
      ]),
    );
  });

  it.each([
    ['', 'is not a tree of sites'],
    ['a: b', 'is not a tree of sites'],
    ['- 7', 'sites.yaml:1: is not a node of a tree'],
    ['- a: [', 'sites.yaml:1: invalid YAML'],
  ])('refuses %j', (text, message) => {
    expect(() => sites(text)).toThrow(message);
  });
});

/** What the double's ZAP found, in the form of the template traditional-json-plus. */
export function reportOf({
  site = 'http://127.0.0.1:8080',
  alerts = [],
  statistics = {},
  planErrors = [],
  warning,
  failure,
  siteStatistics = {},
}) {
  const { hostname, port, protocol } = new URL(site);
  return {
    '@programName': 'ZAP',
    '@version': '2.17.0',
    '@generated': 'Wed, 25 Nov 2026 13:00:00',
    created: '2026-11-25T13:00:00.000000000Z',
    site: [
      {
        '@name': site,
        '@host': hostname,
        '@port': port,
        '@ssl': String(protocol === 'https:'),
        alerts: alerts.map(alertOf),
        statistics: { 'stats.code.200': 3, ...siteStatistics },
      },
    ],
    statistics,
    afPlanErrors: [...planErrors, ...(failure ? [failure] : [])],
    afPlanWarns: warning ? [warning] : [],
  };
}

function alertOf({
  ref,
  name = 'An alert',
  risk,
  confidence = 2,
  urls = ['http://127.0.0.1:8080/'],
}) {
  return {
    pluginid: ref.split('-')[0],
    alertRef: ref,
    alert: name,
    name,
    riskcode: String(risk),
    confidence: String(confidence),
    riskdesc: '',
    desc: '<p>What it is.</p>',
    instances: urls.map((uri, id) => ({
      id: String(id),
      uri,
      nodeName: uri,
      method: 'GET',
      param: '',
      attack: '',
      evidence: '',
      otherinfo: '',
    })),
    count: String(urls.length),
    systemic: false,
    solution: '<p>What helps.</p>',
    otherinfo: '',
    reference: '<p>https://www.zaproxy.org/docs/alerts/</p>',
    cweid: '693',
    wascid: '15',
    sourceid: '1',
    tags: [],
  };
}

/** The tree of sites as the job export writes it. */
export function sitesOf({ site = 'http://127.0.0.1:8080', messages = [['GET', '/', 200]] }) {
  const lines = [
    '- node: Sites',
    '  children:',
    `  - node: ${site}`,
    `    url: ${site}`,
    '    method: GET',
    '    children:',
  ];
  for (const [method, path, status] of messages)
    lines.push(
      `    - node: ${JSON.stringify(`${method}:${path}`)}`,
      `      url: ${JSON.stringify(path.startsWith('/') ? site + path : path)}`,
      `      method: ${method}`,
      '      responseLength: 120',
      `      statusCode: ${status}`,
    );
  return `${lines.join('\n')}\n`;
}

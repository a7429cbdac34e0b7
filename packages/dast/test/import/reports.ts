/** One of each form that is read, about the same shop; each holds a secret. */

export const ZAP_JSON = JSON.stringify({
  '@programName': 'ZAP',
  '@version': '2.17.0',
  site: [
    {
      '@name': 'https://shop.example',
      alerts: [
        {
          pluginid: '40018',
          alertRef: '40018',
          name: 'SQL Injection',
          riskcode: '3',
          confidence: '2',
          desc: '<p>It may be &lt;possible&gt;.</p>',
          solution: '<p>Do not trust input.</p>',
          reference: '<p>https://owasp.example/sql</p>',
          cweid: '89',
          wascid: '19',
          instances: [
            {
              uri: 'https://shop.example/a?id=1&token=s3cr3t-t0ken',
              method: 'GET',
              param: 'id',
              attack: "1' OR '1'='1",
              evidence: '',
            },
          ],
        },
      ],
    },
  ],
});

export const ZAP_XML = `<?xml version="1.0"?>
<OWASPZAPReport programName="ZAP" version="2.17.0" generated="Wed, 25 Nov 2026 13:00:00">
  <site name="https://shop.example" host="shop.example" port="443" ssl="true">
    <alerts>
      <alertitem>
        <pluginid>40018</pluginid>
        <alertRef>40018</alertRef>
        <alert>SQL Injection</alert>
        <name>SQL Injection</name>
        <riskcode>3</riskcode>
        <confidence>2</confidence>
        <riskdesc>High (Medium)</riskdesc>
        <desc>&lt;p&gt;It may be &amp;lt;possible&amp;gt;.&lt;/p&gt;</desc>
        <instances>
          <instance>
            <uri>https://shop.example/a?id=1&amp;token=s3cr3t-t0ken</uri>
            <method>GET</method>
            <param>id</param>
            <attack>1' OR '1'='1</attack>
            <evidence></evidence>
          </instance>
        </instances>
        <count>1</count>
        <solution>&lt;p&gt;Do not trust input.&lt;/p&gt;</solution>
        <reference>&lt;p&gt;https://owasp.example/sql&lt;/p&gt;</reference>
        <cweid>89</cweid>
        <wascid>19</wascid>
      </alertitem>
    </alerts>
  </site>
</OWASPZAPReport>
`;

export const NUCLEI = [
  {
    'template-id': 'CVE-2021-44228',
    info: {
      name: 'Log4j RCE',
      author: ['somebody'],
      severity: 'critical',
      description: 'Whoever is logged runs code.',
      remediation: 'Upgrade.',
      reference: ['https://logging.example/'],
      classification: { 'cve-id': ['cve-2021-44228'], 'cwe-id': ['cwe-502'] },
    },
    type: 'http',
    host: 'shop.example',
    'matched-at': 'https://shop.example/login?user=a&password=s3cr3t-t0ken',
    request: 'POST /login HTTP/1.1\r\nHost: shop.example\r\nCookie: sid=s3cr3t-t0ken\r\n\r\n',
    'extracted-results': ['found password=s3cr3t-t0ken'],
    'matcher-status': true,
  },
  {
    'template-id': 'missing-headers',
    info: { name: 'Missing headers', severity: 'info' },
    type: 'http',
    'matcher-name': 'referrer-policy',
    'matched-at': 'https://shop.example/',
    'matcher-status': true,
  },
  {
    'template-id': 'weak-cipher',
    info: { name: 'Weak cipher', severity: 'low' },
    type: 'ssl',
    'matched-at': 'shop.example:443',
    'matcher-status': true,
  },
  {
    'template-id': 'exposed-git',
    info: { name: 'Exposed .git', severity: 'high' },
    type: 'http',
    host: 'https://shop.example/git',
    'matcher-status': false,
  },
];

export const NUCLEI_LINES = NUCLEI.map((result) => `${JSON.stringify(result)}\n`).join('');

export const WAPITI = {
  classifications: {
    'SQL Injection': {
      desc: 'Input reaches the database.',
      sol: 'Bind parameters.',
      ref: { OWASP: 'https://owasp.example/sql' },
      wstg: ['WSTG-INPV-05'],
    },
  },
  vulnerabilities: {
    'SQL Injection': [
      {
        method: 'GET',
        path: '/a',
        info: 'SQL Injection via injection in the parameter id',
        level: 4,
        parameter: 'id',
        module: 'sql',
        http_request:
          'GET /a?id=1%27&token=s3cr3t-t0ken HTTP/1.1\nhost: shop.example:8443\ncookie: sid=s3cr3t-t0ken',
        curl_command: 'curl "https://shop.example/a?token=s3cr3t-t0ken"',
      },
    ],
    'HTTP Secure Headers': [
      { method: 'GET', path: '/', info: 'X-Frame-Options is not set', level: 1, parameter: '' },
      { method: 'GET', path: '/', info: 'X-Content-Type-Options is not set', level: 1 },
    ],
    XXE: [],
  },
  anomalies: {},
  additionals: {
    'Fingerprint web technology': [
      { method: 'GET', path: '/', info: '{"name": "nginx"}', level: 0, parameter: '' },
    ],
  },
  infos: {
    target: 'https://shop.example:8443/',
    version: 'Wapiti 3.2.4',
    crawled_pages_nbr: 12,
  },
};

import { describe, expect, it } from '@jest/globals';
import type { Disclosure, Location, Scan } from '@gatehouse/findings';
import { readTranscript } from '../../src/index.ts';
import { Examination, type ExaminationOptions } from '../../src/engine/examination.ts';
import { page } from '../../src/rules/example.ts';

const TOKEN = 'qT7-fr9.zz81';

const LINE: Location = {
  ...{ path: 'deploy/ingress.yaml', startLine: 2, startColumn: 1 },
  ...{ endLine: 2, endColumn: 5 },
};

/** Holds the token where only the scan knows that it is one. */
const REPOSITORY: Disclosure = {
  excerpt: ({ startLine }) => [{ number: startLine, text: `host: ${TOKEN}` }],
  mask: (text) => text.replaceAll('hunter2', '***'),
  text: (path) => (path === LINE.path ? `rules:\nhost: ${TOKEN}\n` : undefined),
};

async function examine(options: Partial<ExaminationOptions>, url: string): Promise<Scan> {
  const examination = await Examination.begin({
    ...{ profile: 'default', secrets: [TOKEN], now: () => new Date(0) },
    ...options,
  });
  for (const exchange of readTranscript(page('', { url }).source)) examination.take(exchange);
  examination.traffic.missed(`${url}/slow`, 'was not answered');
  return examination.end([]);
}

const anchors = ({ findings }: Scan): readonly (string | undefined)[] => [
  ...new Set(findings.map(({ location }) => location.address)),
];

describe('an examination', () => {
  it('names the address of what stands in no file', async () => {
    const scan = await examine({}, `https://shop.example/${TOKEN}`);
    expect(anchors(scan)).toEqual(['GET https://shop.example/***']);
    expect(scan.coverage.files.map(({ address, status }) => [status, address])).toEqual([
      ['scanned', `https://shop.example/${TOKEN}`],
      ['failed', `https://shop.example/${TOKEN}/slow`],
    ]);
    expect(scan.disclosure.mask(scan.coverage.files[0]?.address ?? '')).not.toContain(TOKEN);
    const [finding] = scan.findings;
    expect(finding && scan.disclosure.excerpt(finding.location, 2)).toEqual([]);
  });

  it('shows the lines of the repository, without what the scan keeps secret', async () => {
    const locate: ExaminationOptions['locate'] = (_, { cause }) =>
      cause === 'server' ? LINE : undefined;
    const { findings, disclosure } = await examine(
      { locate, repository: REPOSITORY },
      'https://shop.example/',
    );
    const missing = findings.find(({ rule }) => rule.id === 'dast/csp-missing');
    expect(missing?.location).toEqual(LINE);
    expect(disclosure.excerpt(LINE, 1)).toEqual([{ number: 2, text: 'host: ***' }]);
    expect(disclosure.text(LINE.path)).toBe('rules:\nhost: ***\n');
    expect(disclosure.text('other.yaml')).toBeUndefined();
    expect(disclosure.mask(`${TOKEN} hunter2`)).toBe('*** ***');
    expect(disclosure.excerpt({ ...LINE, address: 'GET https://shop.example/' }, 1)).toEqual([]);
  });

  it('shows nothing without a repository', async () => {
    const { disclosure } = await examine({}, 'https://shop.example/');
    expect([disclosure.excerpt(LINE, 1), disclosure.text(LINE.path)]).toEqual([[], undefined]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineMask, suspectOffsets } from '@gatehouse/secrets';
import { maskLine } from './mask-line.ts';

/** What secrets and their names are made of, whole and broken. */
const PIECES = [
  ...['password', 'Pass', 'PWD', 'pw', 'secret', 'TOKEN', 'cred', 'api', 'key', 'Key', 'keys'],
  ...[
    'connection',
    'String',
    'CONNSTR',
    'jwt',
    'pat',
    'Pat',
    'PAT',
    'h',
    'H',
    's',
    'sas',
    'bearer',
  ],
  ...['path', 'name', 'value', 'my', 'X', '1', '22', '_', '-', '.', ' ', ': ', '=', ', ', '"', "'"],
  ...['{', '}', '- ', '--', '-u ', '--user=', 'ENV ', '|', '>-', '#', ' # ', '://', '@', '/', '?'],
  ...['sig=', ';pWd = ', ' PassWord=', 'accountKEY=', 'SharedAccessKey =', 'chpasswd', 'hunter22'],
  ...['Bearer ', 'Basic ', 'a1b2c3d4e5f6a7b8c9d0', '-----BEGIN PRIVATE KEY-----', '-----END'],
  `AKIA${'A1B2'.repeat(4)}`,
  `ghp_${'a1B2'.repeat(9)}`,
  `github_pat_${'a1B2'.repeat(6)}`,
  `glpat-${'a1B2'.repeat(5)}`,
  'xoxb-1234567890ab',
  'hooks.slack.com/services/TABCDEF/BABCDEF/abcdefghijkl',
  `rk_live_${'a1'.repeat(8)}`,
  `AIza${'a'.repeat(35)}`,
  `npm_${'a1B2'.repeat(9)}`,
  `pypi-AgE${'a'.repeat(50)}`,
  `SG.${'a'.repeat(16)}.${'b'.repeat(16)}`,
  `sk-svcacct-${'a'.repeat(20)}`,
  `dckr_oat_${'a'.repeat(20)}`,
  `hvb.${'a'.repeat(20)}`,
  `dapi${'a1'.repeat(16)}`,
  `abc7Q~${'a'.repeat(32)}`,
  `${'a'.repeat(76)}AZDOabcd`,
  `${'a'.repeat(42)}+ACRabcdef`,
  `eyJ${'a'.repeat(10)}.eyJ${'b'.repeat(10)}.${'c'.repeat(10)}`,
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);
const line = fc
  .array(piece, { maxLength: 12 })
  .map((parts) => parts.join('').replace(/[\r\n]/g, ' '));

describe('suspectOffsets', () => {
  it('passes no line over that a mask would change or that begins a secret', () => {
    fc.assert(
      fc.property(line, (text) => {
        if (suspectOffsets(text).length > 0) return;
        const mask = new LineMask();
        expect(mask.next(text)).toBe(text);
        expect(mask.isOpen).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(PIECES.filter((text) => maskLine(text) !== text))('sees %s', (text) => {
    expect(suspectOffsets(text)).toHaveLength(1);
  });

  it('gives one place a line, in order', () => {
    const text = 'name: web\npassword: a, token: b\nport: 1\n\nurl: db://a:hunter22@b\n';
    expect(suspectOffsets(text)).toEqual([text.indexOf('password'), text.indexOf('://')]);
  });

  it.each([
    'path: /var/lib',
    'imagePullPolicy: Always',
    'image: https://host/web:1.0',
    'disk-0: a',
  ])('passes over %s', (text) => {
    expect(suspectOffsets(text)).toEqual([]);
  });

  it('costs time in proportion to the length', () => {
    for (const part of ['://', '://a:', 'conn', 'key ', 'Key\t', 'pwd ', 'PRIVATE ', 'sk-', '-u']) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const started = performance.now();
      suspectOffsets(text);
      expect({ part, slow: performance.now() - started > 1500 }).toEqual({ part, slow: false });
    }
  });
});

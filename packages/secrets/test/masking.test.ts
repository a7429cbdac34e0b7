import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decodedSecret,
  knownSecret,
  LineMask,
  looksLikeSecret,
  MASK,
  ValueMask,
} from '@gatehouse/secrets';
import { maskLine } from './mask-line.ts';

const maskText = (text: string, values: readonly string[]) => new ValueMask(values).mask(text);

describe('ValueMask', () => {
  it('replaces values of six characters and more, longest first, anywhere', () => {
    expect(maskText('a hunter22 b hunter2 c', ['hunter2', 'hunter22'])).toBe('a *** b *** c');
    expect(maskText('short', ['short'])).toBe('short');
    expect(maskText('nothing', [])).toBe('nothing');
  });

  it('leaves nothing of values that overlap', () => {
    expect(maskText('x abcdefghij y', ['abcdefg', 'defghij'])).toBe('x *** y');
    expect(maskText('abcdefabcdef.', ['abcdef'])).toBe('***.');
  });

  it('never lets a value through', () => {
    const value = fc.string({ minLength: 6, maxLength: 20 }).filter((text) => !text.includes('*'));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1 }),
        fc.array(fc.oneof(value, fc.string())),
        (values, parts) => {
          const masked = maskText([...parts, ...values].join(' | '), values);
          for (const part of masked.split(MASK))
            for (const secret of values) expect(part).not.toContain(secret);
        },
      ),
    );
  });
});

describe('maskLine', () => {
  it.each([
    ['password: hunter2', 'password: ***'],
    ['  password: "hunter2" # the old one', '  password: "***" # the old one'],
    [
      '{"user": "a", "password": "hunter2", "port": 1}',
      '{"user": "a", "password": "***", "port": 1}',
    ],
    ['ENV DB_PASSWORD=hunter2 LEVEL=info', 'ENV DB_PASSWORD=*** LEVEL=info'],
    ['ENV DB_PASSWORD hunter2', 'ENV DB_PASSWORD ***'],
    ['ARG API_TOKEN="abc def"', 'ARG API_TOKEN="***"'],
    ['export TOKEN=abcdef; run', 'export TOKEN=*** run'],
    ['run: tool --password hunter2 --level info', 'run: tool --password *** --level info'],
    ['args: ["--api-key", "abc123def", "x"]', 'args: ["--api-key", "***", "x"]'],
    ['run: curl -u admin:hunter2 https://x', 'run: curl -u admin:*** https://x'],
    ['url: postgres://app:hunter22@db/app', 'url: postgres://app:***@db/app'],
    [`- ghp_${'a1B2'.repeat(9)}`, '- ***'],
  ])('%s', (line, masked) => {
    expect(maskLine(line)).toBe(masked);
  });

  it.each([
    'permissions: { id-token: write }',
    'id-token: write',
    'secrets: inherit',
    'token: ${{ secrets.GITHUB_TOKEN }}',
    'secretName: tls',
    'passwordFile: /run/secrets/db',
    'image: registry.example.com/web:1.4.2',
    'automountServiceAccountToken: false',
    'name: DB_PASSWORD',
    '# password: see the vault'.slice(0, 11),
    'key: password',
  ])('leaves %s alone', (line) => {
    expect(maskLine(line)).toBe(line);
  });
});

describe('LineMask', () => {
  const mask = (text: string): string => {
    const lines = new LineMask();
    return text
      .split('\n')
      .map((line) => lines.next(line))
      .join('\n');
  };

  it('hides private keys over several lines', () => {
    expect(
      mask('a: |\n  -----BEGIN PRIVATE KEY-----\n  MIIE\n  -----END PRIVATE KEY-----\nb: c'),
    ).toBe('a: |\n  ***\n  ***\n  ***\nb: c');
  });

  it('hides block scalars and values on the next line', () => {
    expect(mask('password: |\n  one\n\n  two\nname: a')).toBe(
      'password: |\n  ***\n\n  ***\nname: a',
    );
    expect(mask('password:\n  hunter2\nname: a')).toBe('password:\n  ***\nname: a');
  });

  it('goes on through the keys below a sensitive one', () => {
    expect(mask('secrets:\n  - name: a\n    mode: b\n  level: info')).toBe(
      'secrets:\n  - name: a\n    mode: b\n  level: info',
    );
  });

  it('hides quoted values that go on', () => {
    expect(mask('password: "one\n  two" # c\nname: a')).toBe('password: "***\n***" # c\nname: a');
  });

  it('hides the value of a name/value pair', () => {
    expect(mask('- name: DB_PASSWORD\n  value: hunter2\n- name: LEVEL\n  value: info')).toBe(
      '- name: DB_PASSWORD\n  value: ***\n- name: LEVEL\n  value: info',
    );
  });
});

describe('hostile input', () => {
  const pieces = [
    'eyJ',
    'a',
    '.',
    '-',
    '://',
    ':',
    '@',
    '"',
    "'",
    ' ',
    'password',
    '=',
    '-----BEGIN ',
    'PRIVATE KEY',
    '-----',
    'sig=',
    '?',
    'ENV ',
    '--',
    '\n',
    '\\',
    'AKIA',
    '{',
    '#',
  ];

  it('is never an error', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...pieces)).map((list) => list.join('')),
        ),
        (name, value) => {
          expect(typeof maskLine(value)).toBe('string');
          expect(typeof looksLikeSecret(name, value)).toBe('boolean');
          decodedSecret(value);
          knownSecret(value);
        },
      ),
    );
  });

  it('costs time in proportion to its length', () => {
    for (const piece of [
      ...pieces,
      'eyJ.',
      'eyJa.',
      'password=',
      '-a',
      'a.a-',
      '://a:',
      'password: "',
      'Bearer ',
      '-----BEGIN PRIVATE KEY-----',
      ';Password=',
      '--a ',
      '-u a:',
      '{{',
      '${',
    ]) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const started = performance.now();
      maskLine(text);
      looksLikeSecret(text, text);
      decodedSecret(text);
      expect({ piece, slow: performance.now() - started > 1500 }).toEqual({ piece, slow: false });
    }
  });
});

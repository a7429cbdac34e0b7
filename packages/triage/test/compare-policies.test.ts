import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '@gatehouse/config';
import { comparePolicies } from '../src/index.ts';

const compare = (base: string, head: string) =>
  comparePolicies(parseConfig('g.yml', base), parseConfig('g.yml', head));

/** Level, line and words of each. */
const told = (base: string, head: string) =>
  compare(base, head).map(({ level, message, location }) => [level, location?.startLine, message]);

const pending = (words: string): string => words;

const ENTRY = `suppressions:
  entries:
    - rule: privileged
      path: deploy/**
      reason: an agent
      expires: 2026-12-31
`;

describe('comparePolicies', () => {
  it('says nothing where nothing is altered, however it is written', () => {
    const text = `fail-on: low\n${ENTRY}`;
    expect(compare(text, text)).toEqual([]);
    expect(compare(text, `# moved\n${ENTRY}\nfail-on: low\n`)).toEqual([]);
    expect(compare('', '')).toEqual([]);
    expect(compare('', 'fail-on: high\nphases: { iac: { enabled: true } }\n')).toEqual([]);
  });

  it.each([
    ['fail-on: high', 'fail-on: none', 'warning', 'fail-on would change from high to none'],
    ['fail-on: none', 'fail-on: low', 'notice', 'fail-on would change from none to low'],
    [
      '',
      'fail-on: critical',
      'warning',
      'fail-on would change from high (the default) to critical',
    ],
    ['fail-on: low', '', 'warning', 'fail-on would change from low to high (the default)'],
    [
      'report-from: low',
      'report-from: high',
      'warning',
      'report-from would change from low to high',
    ],
    ['profile: all', 'profile: default', 'warning', 'profile would change from all to default'],
    ['', 'profile: all', 'notice', 'profile would change from default (the default) to all'],
    ['only-new: false', 'only-new: true', 'warning', 'only-new would change from false to true'],
    ['', 'only-new: false', 'notice', 'only-new would change from unset to false'],
    [
      '',
      'phases: { iac: { enabled: false } }',
      'warning',
      'phases.iac.enabled would change from true (the default) to false',
    ],
    [
      'phases: { iac: { exclude: [a] } }',
      'phases: { iac: { exclude: [a, b] } }',
      'warning',
      'phases.iac.exclude would change from "a" to "a, b"',
    ],
    [
      'phases: { iac: { exclude: [a, b] } }',
      'phases: { iac: { exclude: [b] } }',
      'notice',
      'phases.iac.exclude would change from "a, b" to "b"',
    ],
    [
      'phases: { iac: { exclude: [a, "!a/b"] } }',
      'phases: { iac: { exclude: [a] } }',
      'warning',
      'phases.iac.exclude would change from "a, !a/b" to "a"',
    ],
    [
      'phases: { iac: { path: a } }',
      'phases: { iac: { path: b } }',
      'warning',
      'phases.iac.path would change from "a" to "b"',
    ],
    [
      '',
      'phases: { iac: { allow-empty: true } }',
      'warning',
      'phases.iac.allow-empty would change from false (the default) to true',
    ],
    [
      'suppressions: { inline: deny }',
      'suppressions: { inline: allow }',
      'warning',
      'suppressions.inline would change from deny to allow',
    ],
    [
      'suppressions: { inline: pending }',
      'suppressions: { inline: deny }',
      'notice',
      'suppressions.inline would change from pending to deny',
    ],
  ])('%j to %j is a %s', (base, head, level, words) => {
    expect(compare(`${base}\n`, `${head}\n`)).toMatchObject([
      { kind: 'pending', level, message: pending(words) },
    ]);
  });

  it('points at the line of the change', () => {
    expect(told('fail-on: high\n', '# a\nprofile: all\nfail-on: none\n')).toEqual([
      ['warning', 3, pending('fail-on would change from high to none')],
      ['notice', 2, pending('profile would change from default (the default) to all')],
    ]);
  });

  it('lists suppressions that are added', () => {
    const entry = ENTRY.slice(ENTRY.indexOf('    - '));
    expect(told('', ENTRY)).toEqual([
      [
        'warning',
        3,
        pending('a suppression of privileged for path "deploy/**" until 2026-12-31 would be added'),
      ],
    ]);
    expect(told(ENTRY, `${ENTRY}${entry}`)).toMatchObject([['warning', 7, expect.anything()]]);
  });

  it('lists suppressions that are removed', () => {
    expect(told(ENTRY, '')).toEqual([
      [
        'notice',
        undefined,
        pending('the suppression of privileged for path "deploy/**" would be removed'),
      ],
    ]);
  });

  it('takes a wider scope for another suppression', () => {
    expect(told(ENTRY, ENTRY.replace('deploy/**', "'**'"))).toMatchObject([
      ['warning', 3, expect.stringContaining('path "**" until 2026-12-31 would be added')],
      ['notice', 2, expect.stringContaining('path "deploy/**" would be removed')],
    ]);
  });

  it.each([
    ['2026-12-31', '2027-12-31', 'warning', 'would be extended from 2026-12-31 to 2027-12-31'],
    ['2026-12-31', '2026-11-30', 'notice', 'would be shortened from 2026-12-31 to 2026-11-30'],
    ['an agent', 'a driver', 'notice', 'would get another reason'],
  ])('tells what of a suppression is altered: %s to %s', (from, to, level, words) => {
    expect(told(ENTRY, ENTRY.replace(from, to))).toEqual([
      [level, 3, pending(`the suppression of privileged for path "deploy/**" ${words}`)],
    ]);
  });

  it('goes into what the file names itself', () => {
    const gate = (age: string): string =>
      `gate:\n  environments:\n    prod:\n      require:\n        - { phase: iac, subject: commit, max-age: ${age} }\n`;
    expect(told(gate('24h'), gate('48h'))).toEqual([
      ['warning', 4, pending('gate.environments.prod.require would change')],
    ]);
  });

  it('stops where nobody would read on, and says whether the rest loosens', () => {
    const entries = Array.from(
      { length: 300 },
      (_, index) => `    - { rule: r${index}, path: a, reason: b, expires: 2026-12-31 }\n`,
    );
    const notices = compare('', `suppressions:\n  entries:\n${entries.join('')}`);
    expect(notices).toHaveLength(201);
    expect(notices.at(-1)).toEqual({
      kind: 'pending',
      level: 'warning',
      message: pending('100 more changes of the configuration'),
    });
  });
});

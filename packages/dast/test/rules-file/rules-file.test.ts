import { describe, expect, it } from '@jest/globals';
import { readRulesFile } from '../../src/index.ts';

function read(text: string): ReturnType<typeof readRulesFile> {
  return readRulesFile('.zap/rules.tsv', text);
}

const at = (pluginId: string, alertRef = pluginId): { pluginId: string; alertRef: string } => ({
  pluginId,
  alertRef,
});

describe('readRulesFile', () => {
  it('reads what the actions and the packaged scans read', () => {
    const text = [
      '\uFEFF# Rules of the shop',
      '10011\tIGNORE\t(Cookie Without Secure Flag)',
      '',
      '10015\tINFO\t(Cache-control)\tlooked at in March',
      '10038-1\tFAIL',
      '10020 \t WARN \t',
      '10098\tPASS\tcomment',
      '10010,10054\tOUTOFSCOPE\thttps://app\\.example/legacy/.*',
      '*\tOUTOFSCOPE\t.*\\.map$',
    ].join('\r\n');
    expect(
      read(text).entries.map(({ ids, level, comment, line }) => [ids.join(), level, comment, line]),
    ).toEqual([
      ['10011', 'IGNORE', 'Cookie Without Secure Flag', 2],
      ['10015', 'INFO', '(Cache-control) looked at in March', 4],
      ['10038-1', 'FAIL', '', 5],
      ['10020', 'WARN', '', 6],
      ['10098', 'PASS', 'comment', 7],
      ['10010,10054', 'OUTOFSCOPE', '', 8],
      ['*', 'OUTOFSCOPE', '', 9],
    ]);
  });

  it('answers for an alert, the most exact entry first', () => {
    const rules = read(
      '10038\tIGNORE\n10038-1\tFAIL\n10038\tOUTOFSCOPE\thttps://app\\.example/old',
    );
    expect(rules.levelFor(at('10038', '10038-2'), 'https://app.example/')).toBe('IGNORE');
    expect(rules.levelFor(at('10038', '10038-1'), 'https://app.example/')).toBe('FAIL');
    expect(rules.levelFor(at('10038', '10038-1'), 'https://app.example/old/x')).toBe('OUTOFSCOPE');
    expect(rules.levelFor(at('10038'), 'https://x.example/?https://app.example/old')).toBe(
      'IGNORE',
    );
    expect(rules.levelFor(at('10020'), 'https://app.example/')).toBeUndefined();
  });

  it('speaks about every rule by a star', () => {
    const rules = read('*\tOUTOFSCOPE\t.*\\.map$');
    expect(rules.levelFor(at('1'), 'https://app.example/a.map')).toBe('OUTOFSCOPE');
    expect(rules.levelFor(at('1'), 'https://app.example/a.mapped')).toBeUndefined();
  });

  it('reads named groups as Python writes them, and patterns that Python alone takes', () => {
    const rules = read('1\tOUTOFSCOPE\thttps://(?P<host>[\\w\\-]+)\\.example\\/\n');
    expect(rules.levelFor(at('1'), 'https://a-b.example/')).toBe('OUTOFSCOPE');
  });

  it.each([
    ['10011 IGNORE', 1, 'has no tab'],
    ['# a\n10011\tIGNOR', 2, '"IGNOR" is none of PASS, IGNORE'],
    ['10011\tignore', 1, '"ignore" is none of'],
    ['10011\t', 1, '"" is none of'],
    ['abc\tIGNORE', 1, '"abc" is no id of a rule'],
    ['*\tIGNORE', 1, '"*" is no id of a rule'],
    ['\tIGNORE', 1, '"" is no id of a rule'],
    ['10011\tWARN\n\n10011\tIGNORE', 3, '10011 stands on line 1 too'],
    ['1,x\tOUTOFSCOPE\t.*', 1, '"x" is no id of a rule'],
    ['1\tOUTOFSCOPE', 1, 'names no URL'],
    ['1\tOUTOFSCOPE\t(', 1, 'a pattern that is none'],
    ['1\tOUTOFSCOPE\t.*a.*b.*c.*d.*e.*f', 1, 'more than 5 repetitions'],
    ['1\tOUTOFSCOPE\t(a+)+b', 1, 'repeats a repetition'],
    ['1\tOUTOFSCOPE\t(?:(?:a|aa))*b', 1, 'repeats a repetition'],
    ['1\tOUTOFSCOPE\t(a?){40}b', 1, 'repeats a repetition'],
    [`1\tOUTOFSCOPE\t${'a?'.repeat(40)}b`, 1, 'more than 8 optional parts'],
    [`1\tOUTOFSCOPE\t${'a'.repeat(501)}`, 1, 'more than 500 characters'],
  ])('refuses %j', (text, line, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(message) }),
    );
    expect(() => read(text)).toThrow(`.zap/rules.tsv:${line}: `);
  });

  it.each([
    '.*a.*b',
    '.*a.*a.*b',
    '.*a.*a.*a.*b',
    '.*a.*a.*a.*a.*b',
    'a?a?a?a?a?a?a?a?.*a.*a.*b',
    '.*a.*a.*a.*a.*b.*',
  ])('takes no long time over %s, whatever a site is called', (pattern) => {
    const rules = read(`1\tOUTOFSCOPE\t${pattern}`);
    const begin = performance.now();
    expect(rules.levelFor({ pluginId: '1', alertRef: '1' }, 'a'.repeat(100_000))).toBeUndefined();
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('does not take a URL for shorter than it is', () => {
    const level = (pattern: string, url: string): string | undefined =>
      read(`1\tOUTOFSCOPE\t${pattern}`).levelFor({ pluginId: '1', alertRef: '1' }, url);
    const long = `https://shop.example/${'a'.repeat(5_000)}`;
    expect(level(String.raw`https?://(www\.)?shop\.example(:\d+)?/a.*`, long)).toBe('OUTOFSCOPE');
    expect(level('https://shop.example/a*$', 'https://shop.example/aa')).toBe('OUTOFSCOPE');
    expect(level('https://shop.example/a*$', `${long}b`)).toBeUndefined();
    expect(level('https://shop.example/(?!.*b$)', `${long}b`)).toBeUndefined();
  });

  it('says what was meant', () => {
    expect(() => read('1\tignore')).toThrow(
      expect.objectContaining({ remedy: 'Did you mean IGNORE?' }),
    );
  });

  it('is bounded', () => {
    expect(() => read('#'.repeat(1024 * 1024 + 1))).toThrow('is larger than 1 MB');
    expect(() => read('\n'.repeat(10_000))).toThrow('has more than 10000 lines');
  });
});

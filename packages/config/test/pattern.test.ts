import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '@gatehouse/findings';
import { IgnoreRules } from '../../workspace/src/ignored.ts';
import { compileDoublestar, compileGlob, compileWildcard } from '../src/index.ts';

describe('a path as in .gitignore', () => {
  it.each([
    [
      'deploy/agent/**',
      ['deploy/agent/a.yaml', 'deploy/agent/x/a.yaml'],
      ['deploy/agent', 'x/deploy/agent/a'],
    ],
    [
      'deploy/agent',
      ['deploy/agent', 'deploy/agent/x/a.yaml'],
      ['deploy/agents/a', 'x/deploy/agent'],
    ],
    ['/deploy', ['deploy', 'deploy/a'], ['x/deploy/a']],
    ['deploy', ['deploy', 'x/deploy/a'], ['deployed', 'x/redeploy']],
    ['fixtures/', ['fixtures/a', 'x/fixtures/a'], ['fixtures', 'x/fixtures']],
    ['*.yaml', ['a.yaml', 'x/y/a.yaml', 'x.yaml/b'], ['a.yml', '.yaml.bak']],
    ['a/**/z', ['a/z', 'a/b/z', 'a/b/c/z', 'a/b/z/d'], ['a/zz', 'b/a/z']],
    ['**/z', ['z', 'a/b/z'], ['a/y']],
    ['a?c', ['abc'], ['ac', 'a/c']],
    ['[a-c]x', ['ax', 'd/bx'], ['dx', '-x']],
    ['[!a-c]x', ['dx'], ['ax', 'x']],
    ['[]x]', [']', 'x'], ['a']],
    ['\\*.md', ['*.md'], ['a.md']],
    ['\\#a', ['#a'], ['a']],
    ['a\\{b,c}', ['a{b,c}'], ['ab']],
    ['**', ['a', 'a/b'], []],
  ])('%s', (pattern, matching, others) => {
    const glob = compileGlob(pattern);
    expect(matching.filter((path) => !glob.matches(path))).toEqual([]);
    expect(others.filter((path) => glob.matches(path))).toEqual([]);
  });

  it('means what `exclude` takes it for', () => {
    const name = fc.constantFrom('a', 'b', 'ab', 'a.b', 'abc');
    const part = fc.oneof(
      name,
      fc.constantFrom('*', '**', 'a*', '*b', 'a?', '?', '*a*', '[ab]', '[!a]b'),
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('', '/'),
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '/'),
      )
      .map(([start, parts, end]) => start + parts.join('/') + end);
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(pattern, path, (text, file) => {
        const ignored = new IgnoreRules().with('', text).ignores(file, false);
        expect([text, file, compileGlob(text).matches(file)]).toEqual([text, file, ignored]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['', 'is blank'],
    [' a', 'white space'],
    ['a\u0000', 'control character'],
    ['a'.repeat(1_025), 'more than 1024 characters'],
    ['!a', 'negated'],
    ['# a', 'comment'],
    ['deploy\\agent', 'backslash'],
    ['a\\', 'backslash'],
    ['{a,b}.yaml', 'braces'],
    ['./deploy', '. or ..'],
    ['a/../b', '. or ..'],
    ['a//b', 'empty name'],
    ['/', 'empty name'],
    ['a[b', '[ that is not closed'],
    ['a[b/c]', '[ that is not closed'],
  ])('%j is refused, for it would not do what its writer thinks', (pattern, reason) => {
    expect(() => compileGlob(pattern)).toThrow(UserError);
    expect(() => compileGlob(pattern)).toThrow(reason);
  });
});

describe('a name with *', () => {
  it.each([
    ['DaemonSet/monitoring/agent', ['DaemonSet/monitoring/agent'], ['DaemonSet/agent']],
    ['*/agent', ['Pod/agent'], ['Pod/x/agent', 'Pod/agents']],
    ['pkg:npm/lodash@*', ['pkg:npm/lodash@4.17.0'], ['pkg:npm/lodash', 'pkg:npm/lodash-es@4']],
    ['https://a.example/admin/**', ['https://a.example/admin/x/y'], ['https://a.example/adm']],
    ['https://*.example/x', ['https://a.example/x'], ['https://evil.test/?.example/x']],
    ['https://a.example/?id=[1]', ['https://a.example/?id=[1]'], ['https://a.example/xid=1']],
  ])('%s', (pattern, matching, others) => {
    const wildcard = compileWildcard(pattern);
    expect(matching.filter((text) => !wildcard.matches(text))).toEqual([]);
    expect(others.filter((text) => wildcard.matches(text))).toEqual([]);
  });
});

describe('a path as Go reads it', () => {
  it.each([
    ['Dockerfile', ['Dockerfile'], ['x/Dockerfile']],
    ['docs/**/*.md', ['docs/a.md', 'docs/x/y/a.md'], ['docs/a.txt', 'x/docs/a.md']],
    ['k8s/*.yaml', ['k8s/a.yaml'], ['k8s/x/a.yaml', 'k8s/a.yaml/b']],
  ])('%s', (pattern, matching, others) => {
    const path = compileDoublestar(pattern);
    expect(matching.filter((text) => !path.matches(text))).toEqual([]);
    expect(others.filter((text) => path.matches(text))).toEqual([]);
  });
});

describe('any text', () => {
  it('is compiled or refused with what to write instead', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '*',
            '**',
            '/',
            '[',
            ']',
            '!',
            '\\',
            '{',
            ',',
            '}',
            '?',
            '-',
            'a',
            '^',
            '.',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(compileGlob, compileWildcard, compileDoublestar),
        (pattern, path, compile) => {
          try {
            expect(typeof compile(pattern).matches(path)).toBe('boolean');
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect((error as UserError).remedy).toMatch(/./);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('takes no longer to match for being spiteful', () => {
    const started = performance.now();
    expect(compileGlob(`${'*a'.repeat(400)}b`).matches('a'.repeat(4_000))).toBe(false);
    expect(compileGlob(`${'**/a/'.repeat(200)}b`).matches('a/'.repeat(2_000))).toBe(false);
    expect(compileWildcard(`${'*a*/**/'.repeat(100)}b`).matches('aaa/'.repeat(1_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

import { describe, expect, it } from '@jest/globals';
import { describeSubject, readSubject } from '../../src/index.ts';

describe('readSubject', () => {
  it.each([
    ['repo:acme/shop:environment:production', 'environment', 'production', false],
    ['repo:acme/shop:ref:refs/heads/feature/a:b', 'branch', 'feature/a:b', false],
    ['repo:acme/shop:ref:refs/tags/v1.0', 'tag', 'v1.0', false],
    ['repo:acme/shop:pull_request', 'pull request', undefined, false],
    ['repo:acme@12/shop@34:environment:production', 'environment', 'production', true],
    ['repo:acme@12/shop@34:ref:refs/heads/main', 'branch', 'main', true],
  ])('%s', (text, form, name, isImmutable) => {
    expect(readSubject(text)).toEqual({ text, form, name, isImmutable, repository: 'acme/shop' });
  });

  it.each([
    '',
    'repository_owner:acme',
    'repo:acme/shop:job_workflow_ref:acme/x/.github/w.yml@main',
  ])('takes %j for customised', (text) => {
    expect(readSubject(text).form).toBe('customised');
  });

  it('says what it stands for', () => {
    expect(describeSubject(readSubject('repo:acme/shop:environment:"x"'))).toBe(
      'the environment "\\"x\\"" of acme/shop',
    );
    expect(describeSubject(readSubject('repo:acme/shop:pull_request'))).toBe(
      'a pull request of acme/shop',
    );
  });
});

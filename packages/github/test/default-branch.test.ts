import { describe, expect, it } from '@jest/globals';
import { askDefaultBranch, connect } from '../src/index.ts';
import { as, double, failure, REPOSITORY } from './github.ts';

describe('askDefaultBranch', () => {
  it('says where it stands now, whether the event names it or not', async () => {
    await using server = await double({ defaultBranch: 'trunk' });
    server.commit({ branch: 'trunk', files: { a: 'x' } });
    const { sha } = server.commit({ branch: 'trunk', files: { a: 'y' } });
    const github = as(server, { permissions: { contents: 'read' } });
    const expected = { name: 'trunk', commit: sha };
    const named = { repository: REPOSITORY, defaultBranch: 'trunk' };
    expect(await askDefaultBranch(github, named)).toEqual(expected);
    expect(server.requests).toHaveLength(1);
    expect(await askDefaultBranch(github, { repository: REPOSITORY })).toEqual(expected);
    expect(server.violations).toEqual([]);
  });

  it('names the permission that is missing', async () => {
    await using server = await double({ private: true });
    server.commit({ branch: 'main', files: { a: 'x' } });
    const github = as(server, { permissions: { checks: 'write' } });
    const { remedy } = await failure(
      askDefaultBranch(github, { repository: REPOSITORY, defaultBranch: 'main' }),
    );
    expect(remedy).toContain('contents: read');
  });

  it('does not ask without a token, and not for a repository that is not known', async () => {
    await using server = await double();
    const github = connect({ apiUrl: server.apiUrl, userAgent: 'test', environment: {} });
    await expect(askDefaultBranch(github, { repository: REPOSITORY })).rejects.toThrow(
      'there is no token',
    );
    await expect(askDefaultBranch(as(server), {})).rejects.toThrow('the repository is not known');
    expect(server.requests).toEqual([]);
  });
});

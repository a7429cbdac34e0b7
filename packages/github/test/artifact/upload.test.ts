import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { resultsService } from '@gatehouse/testing';
import { artifactNamePart, GithubError, jobMark, uploadArtifact } from '../../src/index.ts';

const clock = { sleep: () => Promise.resolve(), random: () => 0 };
const files = [{ name: 'iac.intoto.json', content: '{"verdict":"pass"}\n' }];

const failure = async (promise: Promise<unknown>): Promise<GithubError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GithubError) return error;
  throw new Error(`expected a GithubError, got ${String(error)}`);
};

describe('an artifact', () => {
  it('arrives as it was sent, with the digest of its archive', async () => {
    await using service = await resultsService();
    const environment = service.job();
    const made = await uploadArtifact({
      environment,
      name: 'gatehouse-evidence-iac',
      files,
      clock,
    });
    const [kept] = service.artifacts;
    expect(kept).toMatchObject({ name: 'gatehouse-evidence-iac' });
    const archive = Buffer.from(kept?.archive ?? []);
    expect(made.digest).toBe(`sha256:${createHash('sha256').update(archive).digest('hex')}`);
    expect(made.size).toBe(archive.length);
    expect(service.violations).toEqual([]);
  });

  it('is tried again where the service is busy', async () => {
    await using service = await resultsService();
    service.fail({ method: 'POST', path: /^\/twirp\//, status: 503, times: 2 });
    const environment = service.job();
    await uploadArtifact({ environment, name: 'a', files, clock });
    expect(service.artifacts).toHaveLength(1);
    expect(service.violations).toEqual([]);
  });

  it('of a name that is taken is refused in words', async () => {
    await using service = await resultsService();
    const environment = service.job();
    await uploadArtifact({ environment, name: 'a', files, clock });
    const error = await failure(uploadArtifact({ environment, name: 'a', files, clock }));
    expect(error.kind).toBe('rejected');
    expect(error.message).toMatch(/name|exists/);
  });

  it('is not made outside of a runner, and its error holds no token', async () => {
    expect((await failure(uploadArtifact({ environment: {}, name: 'a', files, clock }))).kind).toBe(
      'unavailable',
    );
    await using service = await resultsService();
    const environment = { ...service.job() };
    service.fail({ method: 'POST', path: /^\/twirp\//, status: 500, times: 50 });
    const error = await failure(uploadArtifact({ environment, name: 'a', files, clock }));
    expect(`${error.message}${error.stack ?? ''}`).not.toContain(environment.ACTIONS_RUNTIME_TOKEN);
  });

  it('has no name that leads anywhere', async () => {
    await using service = await resultsService();
    const environment = service.job();
    for (const name of ['', 'a/b', 'a:b', 'a\nb', 'x'.repeat(300)])
      expect((await failure(uploadArtifact({ environment, name, files, clock }))).kind).toBe(
        'rejected',
      );
    for (const name of ['../a', '/a', 'a//b', '.'])
      expect(
        (
          await failure(
            uploadArtifact({ environment, name: 'a', files: [{ name, content: '' }], clock }),
          )
        ).kind,
      ).toBe('rejected');
    expect(service.requests).toEqual([]);
    expect(artifactNamePart('  a/b:c ', 20)).toBe('a-b-c');
  });

  it('can be named so that jobs of a matrix do not meet', async () => {
    await using service = await resultsService();
    const [one, two] = [service.job(), service.job()];
    expect(jobMark(one)).toMatch(/^[0-9a-f]{8}$/);
    expect(jobMark(one)).not.toBe(jobMark(two));
  });
});

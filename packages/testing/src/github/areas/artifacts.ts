import { createHash } from 'node:crypto';
import { type Call, type Handlers, listed, numberIn, ok } from '../call.ts';
import { numberOf } from '../state/people.ts';
import type { Artifact } from '../state/delivery-records.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';
import { runOf } from './runs.ts';

export const artifacts: Handlers = {
  'actions/list-artifacts-for-repo': (call) => list(call, call.repository.artifacts),
  'actions/list-workflow-run-artifacts': (call) => {
    const { id } = runOf(call);
    return list(
      call,
      call.repository.artifacts.filter((artifact) => artifact.run === id),
    );
  },
  'actions/get-artifact': (call) => ok(answer(call.repository, find(call))),
  'actions/download-artifact': (call) => {
    const { archive, expired } = find(call);
    if (call.path['archive_format'] !== 'zip') throw notFound();
    if (expired) throw new Refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: call.repository.addresses.blob(archive) } };
  },
};

function find(call: Call): Artifact {
  const id = numberIn(call, 'artifact_id');
  const artifact = call.repository.artifacts.find((candidate) => candidate.id === id);
  if (artifact === undefined) throw notFound();
  return artifact;
}

function list({ repository, query }: Call, all: readonly Artifact[]): ReturnType<typeof listed> {
  const found = all.filter(({ name }) => query['name'] === undefined || name === query['name']);
  return listed(
    found.toReversed().map((artifact) => answer(repository, artifact)),
    'artifacts',
  );
}

function answer(repository: Repository, artifact: Artifact): object {
  const { id, name, archive, expired, created_at, run: runId } = artifact;
  const url = repository.url(`actions/artifacts/${id}`);
  const run = repository.runs.find((candidate) => candidate.id === runId);
  return {
    id,
    name,
    expired,
    created_at,
    updated_at: created_at,
    size_in_bytes: archive.length,
    digest: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
    url,
    archive_download_url: `${url}/zip`,
    ...(run === undefined
      ? {}
      : {
          workflow_run: {
            id: run.id,
            repository_id: repository.id,
            head_repository_id:
              run.head_repository === repository.fullName
                ? repository.id
                : numberOf(run.head_repository),
            head_branch: run.head_branch,
            head_sha: run.head_sha,
          },
        }),
  };
}

import { type Handlers, listed, ok, timestamp } from '../call.ts';
import { notFound } from '../refusal.ts';

/** The dependency graph and attestations. */
export const supplyChain: Handlers = {
  'dependency-graph/diff-range': ({ repository, path }) => {
    const changes = repository.dependencyChanges.get(path['basehead'] ?? '');
    if (changes === undefined) throw notFound();
    return listed(changes);
  },
  'dependency-graph/export-sbom': ({ repository }) => {
    if (repository.sbom === undefined) throw notFound();
    return ok({ sbom: repository.sbom });
  },
  'dependency-graph/create-repository-snapshot': ({ repository, body }) => {
    repository.snapshots.push(body as object);
    return {
      status: 201,
      body: {
        id: repository.nextId(),
        created_at: timestamp(),
        result: 'SUCCESS',
        message: 'Dependency results for the repo have been successfully updated.',
      },
    };
  },
  'repos/list-attestations': ({ repository, path, query }) => {
    const bundles = repository.attestations.get(path['subject_digest'] ?? '') ?? [];
    const size = Number(query['per_page'] ?? 30);
    const attestations = bundles.slice(0, size);
    return ok({
      attestations: attestations.map((bundle) => ({ bundle, repository_id: repository.id })),
    });
  },
};

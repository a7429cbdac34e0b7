import { type Answer, type Call, type Handlers, listed, ok } from '../call.ts';
import type { Commit, TreeEntry } from '../state/git-objects.ts';
import { notFound } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';

/** Above it the contents of a file are only had as raw. */
const CONTENT_LIMIT = 1024 * 1024;

export const contents: Handlers = {
  'repos/get-content': (call) => {
    const { repository, path, query } = call;
    const commit = commitAt(
      repository,
      (query['ref'] as string | undefined) ?? repository.defaultBranch,
    );
    const name = path['path']?.replace(/\/+$/u, '') ?? '';
    const text = commit.files[name];
    return text === undefined ? folder(repository, commit, name) : file(call, name, text);
  },
  'git/get-blob': ({ repository, path }) => {
    const sha = path['file_sha'] ?? '';
    const text = repository.git.blobs.get(sha);
    if (text === undefined) throw notFound();
    return ok({ sha, ...encoded(text), url: repository.url(`git/blobs/${sha}`) });
  },
  'git/get-tree': ({ repository, path, query }) => {
    const asked = path['tree_sha'] ?? '';
    const sha = repository.git.find(asked)?.tree ?? asked;
    const entries = repository.git.trees.get(sha);
    if (entries === undefined) throw notFound();
    const tree = query['recursive'] === undefined ? entries : inside(repository, entries);
    const sized = tree.map((entry) => ({
      ...entry,
      ...(entry.type === 'blob' ? { size: sizeOf(repository, entry.sha) } : {}),
    }));
    return ok({ sha, tree: sized, truncated: false, url: repository.url(`git/trees/${sha}`) });
  },
};

/** @throws Refusal when there is no such commit or branch */
export function commitAt(repository: Repository, ref: string): Commit {
  const commit = repository.git.find(ref);
  if (commit === undefined) throw notFound();
  return commit;
}

function file({ repository, accept }: Call, path: string, text: string): Answer {
  if (accept.includes('raw'))
    return { status: 200, raw: { type: 'application/vnd.github.raw', content: text } };
  const size = Buffer.byteLength(text);
  const content = size > CONTENT_LIMIT ? { content: '', encoding: 'none', size } : encoded(text);
  return ok({ ...entryOf(repository, path, 'file'), ...content });
}

function folder(repository: Repository, commit: Commit, path: string): Answer {
  const prefix = path === '' ? '' : `${path}/`;
  const below = Object.keys(commit.files).filter((name) => name.startsWith(prefix));
  if (below.length === 0) throw notFound();
  const children = new Map(
    below.map((name) => {
      const [child = '', more] = name.slice(prefix.length).split('/');
      return [prefix + child, more === undefined ? 'file' : 'dir'] as const;
    }),
  );
  return listed([...children].map(([name, type]) => entryOf(repository, name, type)));
}

function entryOf(repository: Repository, path: string, type: 'file' | 'dir'): object {
  return {
    type,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    url: repository.url(`contents/${path}`),
  };
}

function encoded(text: string): { content: string; encoding: string; size: number } {
  // GitHub breaks Base64 into lines.
  const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/gu, '$&\n');
  return { content, encoding: 'base64', size: Buffer.byteLength(text) };
}

function inside(repository: Repository, entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return entries.flatMap((entry) => [
    entry,
    ...inside(
      repository,
      repository.git.trees.get(entry.type === 'tree' ? entry.sha : '') ?? [],
    ).map((below) => ({ ...below, path: `${entry.path}/${below.path}` })),
  ]);
}

function sizeOf(repository: Repository, sha: string): number {
  return Buffer.byteLength(repository.git.blobs.get(sha) ?? '');
}

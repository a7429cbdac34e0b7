import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository, type GitRepository } from '@gatehouse/testing';
import { ROOT } from '../built.ts';

const EXAMPLES = join(ROOT, 'examples');

/** The example application as a repository of its own, as a workflow has it after the checkout. */
export async function exampleRepository(): Promise<GitRepository> {
  const repository = await gitRepository();
  cpSync(EXAMPLES, repository.path, { recursive: true });
  await repository.commit('The store');
  return repository;
}

/** Every credential of the examples, as it stands there and in the other spellings that could leak. */
const CREDENTIALS: readonly string[] = credentials().flatMap((credential) => [
  credential,
  Buffer.from(credential).toString('base64').replace(/=+$/, ''),
  encodeURIComponent(credential),
]);

/** Where a text shows a credential of the examples: what stands around each. */
export function leaks(text: string): readonly string[] {
  return CREDENTIALS.flatMap((credential) => {
    const at = text.indexOf(credential);
    return at < 0 ? [] : [text.slice(Math.max(0, at - 80), at + credential.length + 40)];
  });
}

function credentials(): readonly string[] {
  const found = readdirSync(EXAMPLES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/not-a-real-[\w-]+/g)].map(([credential]) => credential));
  if (found.length < 5) throw new Error('the examples have lost their credentials');
  return [...new Set(found)];
}

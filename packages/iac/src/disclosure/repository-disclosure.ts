import {
  UserError,
  type Disclosure as Disclosing,
  type ExcerptLine,
  type Location,
} from '@gatehouse/findings';
import { decode, parseYaml, SourceText } from '@gatehouse/source';
import type { FileTree } from '@gatehouse/workspace';
import { candidate } from '../discover/candidates.ts';
import { objectsOf } from '../model/kubernetes/index.ts';
import { Disclosure } from './disclosure.ts';
import { gatherFromDocuments, gatherSecrets } from './gather.ts';
import type { SecretValues } from './secret-values.ts';

/** More files are not shown: a report of findings elsewhere needs few. */
const MOST_FILES = 500;

/**
 * Shows the files of a tree to a scan that has not read them, because it looked at something else: a running application,
 * an image. A file is read when it is asked for the first time; what cannot be read is not shown.
 */
export function repositoryDisclosure(tree: FileTree): Disclosing {
  return new RepositoryDisclosure(tree);
}

class RepositoryDisclosure implements Disclosing {
  readonly #tree: FileTree;
  #files: ReadonlySet<string> | undefined;
  /** By path; undefined for what is not shown. */
  readonly #known = new Map<string, Disclosure | undefined>();

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  excerpt(location: Location, context: number): readonly ExcerptLine[] {
    return this.#of(location.path)?.excerpt(location, context) ?? [];
  }

  mask(text: string): string {
    let masked = text;
    for (const file of this.#known.values()) masked = file?.mask(masked) ?? masked;
    return masked;
  }

  text(path: string): string | undefined {
    return this.#of(path)?.text(path);
  }

  #of(path: string): Disclosure | undefined {
    if (this.#known.has(path)) return this.#known.get(path);
    // What no list holds is not asked for: a path may come from anywhere.
    this.#files ??= new Set(this.#tree.list().files);
    if (!this.#files.has(path) || this.#known.size >= MOST_FILES) return undefined;
    const file = disclose(this.#tree, path);
    this.#known.set(path, file);
    return file;
  }
}

/** Undefined where not all that is secret in it can be told. */
function disclose(tree: FileTree, path: string): Disclosure | undefined {
  try {
    const source = new SourceText(path, decode(tree.read(path)));
    return new Disclosure(new Map([[path, source]]), secretsIn(source));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** @throws UserError as `objectsOf` */
function secretsIn(source: SourceText): readonly SecretValues[] {
  const kind = candidate(source.path);
  if (kind !== 'yaml' && kind !== 'json') return [];
  const { documents } = parseYaml(source);
  return [gatherSecrets(documents.flatMap(objectsOf)), gatherFromDocuments(documents)];
}

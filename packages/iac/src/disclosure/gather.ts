import {
  decodedSecret,
  findAssignments,
  findKnownSecrets,
  isSensitiveName,
  looksLikeSecret,
} from '@gatehouse/secrets';
import { scalars, type Scalar, type Value } from '@gatehouse/source';
import type { Container, KubernetesObject } from '../model/kubernetes/index.ts';
import { SecretCollection, type SecretValues } from './secret-values.ts';

/** No format that gives itself away is shorter. */
const MIN_KNOWN_LENGTH = 10;

/** The secret values of Kubernetes objects: of Secrets every value, of everything else what names or formats tell. */
export function gatherSecrets(objects: Iterable<KubernetesObject>): SecretValues {
  const found = new SecretCollection();
  const names = new SensitiveNames();
  for (const object of objects) {
    if (object.kind === 'Secret') gatherSecret(object, found);
    else gatherScalars(object.node, found, names);
    for (const container of object.pod?.containers ?? []) gatherContainer(container, found);
  }
  return found;
}

/** The secret values of any YAML or JSON document, told by the names of keys and by formats. */
export function gatherFromDocuments(documents: Iterable<Value>): SecretValues {
  const found = new SecretCollection();
  const names = new SensitiveNames();
  for (const document of documents) gatherScalars(document, found, names);
  return found;
}

function gatherSecret(secret: KubernetesObject, found: SecretCollection): void {
  for (const value of secret.node.get('data').values) {
    found.addScalar(value);
    const decoded = value.string === undefined ? undefined : decodedSecret(value.string);
    if (decoded !== undefined) gatherPlain(decoded, found);
  }
  for (const value of secret.node.get('stringData').values) {
    found.addScalar(value);
    if (value.string !== undefined) gatherPlain(value.string, found);
  }
  // kubectl keeps a copy of the whole manifest here, values included.
  found.addScalar(secret.annotation('kubectl.kubernetes.io/last-applied-configuration'));
}

/** The plain text of a Secret's value, and what it holds where it is a file of its own. */
function gatherPlain(text: string, found: SecretCollection): void {
  found.addText(text);
  gatherKnown(text, found);
  if (!/[\n{=:]/.test(text)) return;
  for (const line of text.split('\n'))
    for (const { start, end } of findAssignments(line)) found.addText(line.slice(start, end));
}

function gatherContainer(container: Container, found: SecretCollection): void {
  for (const entry of container.get('env').items) {
    const value = entry.get('value');
    if (value.string !== undefined && looksLikeSecret(entry.get('name').string ?? '', value.string))
      found.addScalar(value);
  }
  gatherArguments(container.get('command').items, found);
  gatherArguments(container.get('args').items, found);
}

function gatherArguments(words: readonly Value[], found: SecretCollection): void {
  for (const [index, word] of words.entries()) {
    const text = word.string;
    if (text === undefined) continue;
    for (const { start, end } of findAssignments(text)) found.addText(text.slice(start, end));
    const next = words[index + 1];
    if (
      next?.string !== undefined &&
      /^--?[A-Za-z][\w.-]{1,100}$/.test(text) &&
      looksLikeSecret(text, next.string)
    )
      found.addScalar(next);
  }
}

function gatherScalars(root: Value, found: SecretCollection, names: SensitiveNames): void {
  for (const scalar of scalars(root)) {
    const { text } = scalar;
    const key = names.keyOf(scalar);
    if (key !== undefined && looksLikeSecret(key, text)) found.addScalar(scalar);
    else gatherKnown(text, found);
  }
}

function gatherKnown(text: string, found: SecretCollection): void {
  if (text.length < MIN_KNOWN_LENGTH) return;
  for (const { start, end } of findKnownSecrets(text)) found.addText(text.slice(start, end));
}

/** Remembers which keys are sensitive: a tree has few keys and writes them often. */
class SensitiveNames {
  readonly #known = new Map<string, boolean>();

  /** The key of a scalar where it says that a credential follows. */
  keyOf(scalar: Scalar): string | undefined {
    if (scalar.keyStart < 0) return undefined;
    const key = scalar.source.text.slice(scalar.keyStart, scalar.keyEnd);
    let sensitive = this.#known.get(key);
    if (sensitive === undefined) {
      sensitive = isSensitiveName(key);
      this.#known.set(key, sensitive);
    }
    return sensitive ? key : undefined;
  }
}

import {
  decodedSecret,
  findAssignments,
  findKnownSecrets,
  isSensitiveName,
  looksLikeSecret,
  mayHoldKnownSecret,
} from '@gatehouse/secrets';
import { eachScalar, type SourceText, type Value } from '@gatehouse/source';
import type { Container, KubernetesObject } from '../model/kubernetes/index.ts';
import { SecretCollection, type SecretValues } from './secret-values.ts';

/** No format that gives itself away is shorter. */
const MIN_KNOWN_LENGTH = 10;

/** The secret values of Kubernetes objects: of Secrets every value, of everything else what names or formats tell. */
export function gatherSecrets(objects: Iterable<KubernetesObject>): SecretValues {
  const found = new SecretCollection();
  for (const object of objects) {
    if (object.kind === 'Secret') gatherSecret(object, found);
    else gatherScalars(object.node, found);
    for (const container of object.pod?.containers ?? []) gatherContainer(container, found);
  }
  return found;
}

/** The secret values of any YAML or JSON document, told by the names of keys and by formats. */
export function gatherFromDocuments(documents: Iterable<Value>): SecretValues {
  const found = new SecretCollection();
  for (const document of documents) gatherScalars(document, found);
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

/** Values whose shape gives them away are found among all scalars; here the name decides. */
function gatherContainer(container: Container, found: SecretCollection): void {
  for (const entry of container.get('env').items) {
    const name = entry.get('name').string;
    const value = entry.get('value');
    if (name === undefined || value.string === undefined || !isSensitive(name)) continue;
    if (looksLikeSecret(name, value.string)) found.addScalar(value);
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

function gatherScalars({ tape, index }: Value, found: SecretCollection): void {
  const { path } = tape.source;
  const holdsKnown = mayHoldKnown(tape.source);
  eachScalar(tape, index, (scalar, key) => {
    const name = key < 0 ? '' : tape.name(key);
    const isNamed = isSensitive(name);
    if (!isNamed && !holdsKnown) return;
    const value = tape.text(scalar);
    if (isNamed && looksLikeSecret(name, value))
      found.addSpan({ path, start: tape.start(scalar), end: tape.end(scalar) }, value);
    else if (holdsKnown) gatherKnown(value, found);
  });
}

function gatherKnown(text: string, found: SecretCollection): void {
  if (text.length < MIN_KNOWN_LENGTH) return;
  for (const { start, end } of findKnownSecrets(text)) found.addText(text.slice(start, end));
}

/** Most files hold nothing that looks like any known format. A file may hold thousands of objects: it is asked once. */
const answers = new WeakMap<SourceText, boolean>();

function mayHoldKnown(source: SourceText): boolean {
  let answer = answers.get(source);
  if (answer === undefined) {
    answer = mayHoldKnownSecret(source.text);
    answers.set(source, answer);
  }
  return answer;
}

/** Which names are sensitive: a tree has few keys and writes them often. */
const sensitiveNames = new Map<string, boolean>();
const MAX_NAMES = 10_000;

function isSensitive(name: string): boolean {
  const known = sensitiveNames.get(name);
  if (known !== undefined) return known;
  const sensitive = isSensitiveName(name);
  if (sensitiveNames.size < MAX_NAMES) sensitiveNames.set(name, sensitive);
  return sensitive;
}

import { children, type Access, type Node, type Reference } from '../../../model/workflow/index.ts';

/** Names below a context; `true` is text that strangers write. A `*` stands for the elements of an array. */
interface Names {
  readonly [name: string]: Names | true;
}

const PERSON: Names = { email: true, name: true };
const POST: Names = { title: true, body: true };
const BODY: Names = { body: true };

/** @see https://docs.github.com/en/actions/concepts/security/script-injections */
const GITHUB: Names = {
  head_ref: true,
  event: {
    issue: POST,
    pull_request: { ...POST, head: { ref: true, label: true, repo: { default_branch: true } } },
    comment: BODY,
    review: BODY,
    review_comment: BODY,
    discussion: POST,
    pages: { '*': { page_name: true } },
    commits: { '*': { message: true, author: PERSON } },
    head_commit: { message: true, author: PERSON },
  },
};

/** Functions that answer yes or no, so that nothing of the text comes through. */
const TESTS: ReadonlySet<string> = new Set(['contains', 'startswith', 'endswith']);

/** The references of an expression to text that strangers write, but for those that are merely searched. */
export function untrustedReferences(node: Node): readonly Reference[] {
  if (node.kind === 'call' && TESTS.has(node.name)) return [];
  const below = children(node).flatMap(untrustedReferences);
  return node.kind === 'reference' && isUntrusted(node) ? [node, ...below] : below;
}

function isUntrusted(reference: Reference): boolean {
  return placesOf(reference).includes(true);
}

/** What the reference may stand for. */
function placesOf({ head, accesses }: Reference): readonly (Names | true)[] {
  let places =
    typeof head === 'string' ? rootsOf(head) : head.kind === 'reference' ? placesOf(head) : [];
  let isFiltered = false;
  for (const access of accesses) {
    if (access.kind === 'star') {
      places = places.flatMap(everything);
      isFiltered = true;
      continue;
    }
    const name = nameOf(access);
    // After `.*` an index takes one of what is there already.
    if (name === '*' && isFiltered) isFiltered = false;
    else places = places.flatMap((place) => (place === true ? [] : (place[name] ?? [])));
  }
  return places;
}

function rootsOf(context: string): readonly Names[] {
  return context.toLowerCase() === 'github' ? [GITHUB] : [];
}

function nameOf(access: Exclude<Access, { readonly kind: 'star' }>): string {
  if (access.kind === 'property') return access.name.toLowerCase();
  return access.index.kind === 'literal' && typeof access.index.value === 'string'
    ? access.index.value.toLowerCase()
    : '*';
}

function everything(place: Names | true): readonly (Names | true)[] {
  if (place === true) return [];
  return place['*'] === undefined ? Object.values(place) : [place['*']];
}

import { Scalar, type Value } from '@gatehouse/source';

/** `owner/repo/path@ref`: an action or a reusable workflow of a repository. */
export interface RepositoryUses {
  readonly kind: 'repository';
  readonly value: Scalar;
  readonly text: string;
  readonly owner: string;
  readonly repo: string;
  /** Within the repository; may be empty. */
  readonly path: string;
  /** Empty where none is written. */
  readonly ref: string;
  /** `owner/repo` in lower case: GitHub does not tell them apart by case. */
  readonly slug: string;
  /** Whether the ref is a full commit id, which nobody can move. */
  readonly isPinned: boolean;
}

/** `docker://image`. */
export interface DockerUses {
  readonly kind: 'docker';
  readonly value: Scalar;
  readonly text: string;
  readonly image: string;
}

/** `./path` in the checked out repository, or `$/path` in the one that holds the workflow. */
export interface LocalUses {
  readonly kind: 'local';
  readonly value: Scalar;
  readonly text: string;
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses */
export type Uses = RepositoryUses | DockerUses | LocalUses;

const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/i;

/** Undefined where the value names no action. */
export function usesOf(value: Value): Uses | undefined {
  if (!(value instanceof Scalar) || value.isNull) return undefined;
  const text = value.text.trim();
  if (/^(?:\.{1,2}|\$)\//.test(text)) return { kind: 'local', value, text };
  if (text.startsWith('docker://'))
    return { kind: 'docker', value, text, image: text.slice('docker://'.length) };
  const at = text.indexOf('@');
  const [owner = '', repo = '', ...path] = (at < 0 ? text : text.slice(0, at)).split('/');
  if (owner === '' || repo === '') return undefined;
  const ref = at < 0 ? '' : text.slice(at + 1);
  return {
    kind: 'repository',
    value,
    text,
    owner,
    repo,
    path: path.join('/'),
    ref,
    slug: `${owner}/${repo}`.toLowerCase(),
    isPinned: COMMIT.test(ref),
  };
}

/** Whether it is the action `owner/repo` or `owner/repo/path`, whatever its version. */
export function isAction(
  uses: Uses | undefined,
  ...names: readonly string[]
): uses is RepositoryUses {
  if (uses?.kind !== 'repository') return false;
  const full = uses.path === '' ? uses.slug : `${uses.slug}/${uses.path.toLowerCase()}`;
  return names.some((name) => name.toLowerCase() === full);
}

/** `v4.1.2` and its shorter forms. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/** The version that the ref names or, beside a commit id, the comment at the end of its line. */
export function versionOf(uses: RepositoryUses): Version | undefined {
  return parseVersion(
    uses.isPinned
      ? (commentAfter(uses.value)?.replace(/^(?:tag|version|ver)\s*[:=]\s*/, '') ?? '')
      : uses.ref,
  );
}

function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text.trim());
  return match
    ? { major: Number(match[1]), minor: Number(match[2] ?? 0), patch: Number(match[3] ?? 0) }
    : undefined;
}

/** The comment on the line on which a scalar ends, without its `#`; undefined where there is none or it is empty. */
export function commentAfter(value: Value): string | undefined {
  const { source, end } = value;
  const line = source.lineAt(end);
  const rest = source.line(line).slice(source.columnAt(end) - 1);
  return /^['"]?\s+#(.*)$/.exec(rest)?.[1]?.trim() || undefined;
}

/** What a file's name lets it be. What it is, its content says. */
export type Candidate =
  'yaml' | 'json' | 'dockerfile' | 'terraform' | 'bicep' | 'possible-dockerfile';

const DOCKERFILE = /^(?:dockerfile|containerfile)(?:[._-].*)?$|\.(?:dockerfile|containerfile)$/i;

/**
 * Endings of programs, documents and data, which may be about Dockerfiles: `dockerfile.ts` reads them, `Dockerfile.md`
 * explains them. They may be Dockerfiles too: some `Dockerfile.go` builds a program in Go, some `Dockerfile.tf` brings
 * TensorFlow.
 */
const FOREIGN = new Set(
  (
    'bash bat bicep c cc cjs cmd cpp cs css cts dart el erl ex exs fish go gradle groovy h hcl hs html java jl js jsx ' +
    'kt kts lua mjs ml mts php pl pm ps1 psm1 py pyi r rb rs scala scss sh snap sql svelte swift tf tfvars ts tsx vim ' +
    'vue zig zsh adoc asciidoc diff htm markdown md mdx org patch pdf rst tex txt cfg conf css csv gif gz ini ipynb jpg ' +
    'lock log map png svg tar tgz toml tsv wasm webp xml zip'
  ).split(' '),
);

/** Undefined for files that nothing here could be read from. */
export function candidate(path: string): Candidate | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = extensionOf(name);
  // To kubectl a file that is called `.yaml` has that extension.
  if (extension === undefined) return DOCKERFILE.test(name) ? 'dockerfile' : 'possible-dockerfile';
  const kind = kindOfExtension(name);
  if (kind === 'yaml' || kind === 'json' || extension === 'dockerignore') return kind;
  if (!DOCKERFILE.test(name)) return kind;
  return FOREIGN.has(extension) ? 'possible-dockerfile' : 'dockerfile';
}

/** What a file is by its extension alone. */
export function kindOfExtension(
  path: string,
): Exclude<Candidate, 'dockerfile' | 'possible-dockerfile'> | undefined {
  switch (extensionOf(path)) {
    case 'yaml':
    case 'yml':
      return 'yaml';
    case 'json':
      return /\.(?:tf|tfvars)\.json$/i.test(path) ? 'terraform' : 'json';
    case 'tf':
    case 'tfvars':
    case 'hcl':
      return 'terraform';
    case 'bicep':
    case 'bicepparam':
      return 'bicep';
    default:
      return undefined;
  }
}

/** In lower case, without the dot; undefined where there is none. */
function extensionOf(path: string): string | undefined {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase();
}

/** Whether a text starts like a Dockerfile: comments and `ARG`s, then `FROM`. */
export function looksLikeDockerfile(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\n]*|ARG[ \t][^\n]*)?\r?\n)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w./:@${}-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?(?:\n|$)/i.test(
    text.slice(0, 8192),
  );
}

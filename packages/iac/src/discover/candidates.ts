/** What a file's name lets it be. What it is, its content says. */
export type Candidate = 'yaml' | 'json' | 'dockerfile' | 'terraform' | 'bicep' | 'nameless';

const DOCKERFILE = /^(?:dockerfile|containerfile)(?:[._-].*)?$|\.(?:dockerfile|containerfile)$/i;

/** Undefined for files that nothing here could be read from. */
export function candidate(path: string): Candidate | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (DOCKERFILE.test(name) && !/\.(?:dockerignore|md|ya?ml|json)$/i.test(name))
    return 'dockerfile';
  const dot = name.lastIndexOf('.');
  // To kubectl a file that is called `.yaml` has that extension.
  if (dot < 0) return 'nameless';
  switch (name.slice(dot + 1).toLowerCase()) {
    case 'yaml':
    case 'yml':
      return 'yaml';
    case 'json':
      return /\.(?:tf|tfvars)\.json$/i.test(name) ? 'terraform' : 'json';
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

/** Whether a file without an extension starts like a Dockerfile: comments and `ARG`s, then `FROM`. */
export function looksLikeDockerfile(text: string): boolean {
  return /^(?:[ \t]*(?:#[^\n]*|ARG[ \t][^\n]*)?\r?\n)*[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?[\w./:@${}-]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?(?:\n|$)/i.test(
    text.slice(0, 8192),
  );
}

import type { parseDockerfile } from './parse.ts';

export type ParseDockerfile = typeof parseDockerfile;

/** The parser is large, and most trees hold no Dockerfile: it is loaded when it is first asked for. */
export async function loadDockerfileParser(): Promise<ParseDockerfile> {
  return (await import('./parse.ts')).parseDockerfile;
}

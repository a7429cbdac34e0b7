import type { DocumentDirective } from 'js-yaml';

/** What an explicit tag makes of a scalar: what its text looks like, a string, or base64 of one. */
export type TagReading = 'resolved' | 'string' | 'binary';

const STANDARD = 'tag:yaml.org,2002:';
const RESOLVED = /^tag:yaml\.org,2002:(?:bool|int|float|null|timestamp|merge)$/;

/** Reads a tag as written (`!!bool`, `!<tag:…>`, `!e!int`) the way Kubernetes' reader does (goyaml.v2). */
export function readTag(
  tag: string,
  text: string,
  directives: readonly DocumentDirective[],
): TagReading {
  // The lone `!` makes a string of everything but a merge key.
  if (tag === '!') return text === '<<' ? 'resolved' : 'string';
  const name = fullName(tag, directives).replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  if (RESOLVED.test(name)) return 'resolved';
  return name === `${STANDARD}binary` ? 'binary' : 'string';
}

function fullName(tag: string, directives: readonly DocumentDirective[]): string {
  if (tag.startsWith('!<')) return tag.slice(2, -1);
  const handle = /^!(?:[\w-]*!)?/.exec(tag)?.[0] ?? '';
  const declared = directives.find((each) => each.kind === 'tag' && each.handle === handle);
  const prefix = declared?.kind === 'tag' ? declared.prefix : handle === '!!' ? STANDARD : handle;
  return prefix + tag.slice(handle.length);
}

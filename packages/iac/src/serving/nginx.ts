import type { SourceText } from '@gatehouse/source';
import { EVERYTHING, readHost, type ServedHost } from './served-host.ts';

/** In lines of a configuration, none of them longer. */
const LONGEST_LINE = 2_000;

const DIRECTIVE = /^[ \t]*server_name[ \t]+([^;#{}]*)/u;

/**
 * The hosts of the `server_name` lines of a configuration of nginx (nginx.org/en/docs/http/server_names.html). What is
 * served below them depends on more than lines tell, so it is everything.
 */
export function* servedByNginx(source: SourceText): Generator<ServedHost> {
  if (!source.text.includes('server_name')) return;
  for (const [index, start] of source.lineStarts.entries()) {
    const end = source.lineStarts[index + 1] ?? source.text.length;
    if (end - start > LONGEST_LINE) continue;
    const [whole, names = ''] = DIRECTIVE.exec(source.text.slice(start, end)) ?? [];
    if (whole === undefined) continue;
    const first = start + whole.length - names.length;
    for (const { 0: name, index: at } of names.matchAll(/\S+/gu)) {
      // `_` is what is written where no name is meant; `.example.com` stands for `example.com` and `*.example.com`.
      const hosts = name.startsWith('.') ? [name.slice(1), `*${name}`] : name === '_' ? [] : [name];
      const location = source.location(first + at, first + at + name.length);
      for (const host of hosts.flatMap((each) => readHost(each) ?? []))
        yield {
          ...EVERYTHING,
          ...{ host, isDeep: true, kind: 'nginx', name: source.path, location },
        };
    }
  }
}

import { MASK } from '@gatehouse/secrets';

const SECRET_KIND = /^\s{0,100}["']?kind["']?\s{0,20}:\s{0,20}["']?Secret["']?\s{0,20},?\s{0,20}$/m;

/** What a Secret says besides its values. */
const PLAIN =
  /^\s{0,100}(?:-\s)?["']?(?:apiVersion|kind|metadata|name|namespace|type|labels|annotations|data|stringData|immutable)["']?\s{0,20}:/;

/** The lines of the documents that are Secrets, for files that could not be parsed: there every value counts. */
export function secretManifestLines(text: string): ReadonlySet<number> {
  const secret = new Set<number>();
  if (!text.includes('Secret')) return secret;
  const lines = text.split('\n');
  let first = 0;
  for (let line = 0; line <= lines.length; line++) {
    if (line < lines.length && !/^---(?:\s|$)/.test(lines[line] ?? '')) continue;
    const document = lines.slice(first, line);
    if (document.some((text) => SECRET_KIND.test(text)))
      for (let index = first; index < line; index++) secret.add(index);
    first = line + 1;
  }
  return secret;
}

/** Hides what follows the key of a line of a Secret, or the whole line where it has none. */
export function maskManifestLine(line: string): string {
  if (PLAIN.test(line) || line.trim() === '' || /^\s*[{}[\]],?\s*$/.test(line)) return line;
  const key = /^\s{0,200}["']?[\w.-]{1,200}["']?\s{0,20}:\s{0,20}(?=\S)/.exec(line)?.[0];
  return key === undefined ? (/^\s*/.exec(line)?.[0] ?? '') + MASK : key + MASK;
}

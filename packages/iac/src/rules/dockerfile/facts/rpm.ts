import type { Dockerfile, Stage } from '../../../model/dockerfile/index.ts';

/** Whether an RPM package is named with its version: `name-1.2.3`, a file, or with a variable that the file sets. */
export function isVersionedRpm(text: string, defined: ReadonlySet<string>): boolean {
  const [, ...parts] = text.split('-');
  if (parts.length === 0) return false;
  if (text.endsWith('.rpm')) return true;
  if (text.includes('$'))
    return [...text.matchAll(/\$\{?(\w+)/g)].some((match) => defined.has(match[1] ?? ''));
  return parts.every((part) => /^[\w.~^:+]*$/.test(part)) && parts.some((part) => /^\d/.test(part));
}

/** The variables that ENV and ARG set for a stage: its own ENV, that of the stages below it, and every ARG. */
export function definedFor(dockerfile: Dockerfile, stage: Stage): ReadonlySet<string> {
  const environment = stage.lineage.flatMap(({ instructions }) =>
    instructions.filter(({ keyword }) => keyword === 'ENV'),
  );
  return new Set(
    [...environment, ...dockerfile.all('ARG')].flatMap(({ pairs }) =>
      pairs.map(({ name }) => name),
    ),
  );
}

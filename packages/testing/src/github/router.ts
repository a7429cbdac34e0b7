import { description, type Operation, parametersOf } from './description.ts';

export interface Route {
  readonly operation: Operation;
  /** Decoded. */
  readonly path: Readonly<Record<string, string>>;
}

interface Template {
  readonly method: string;
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Characters that are not up to the request. */
  readonly literal: number;
}

const templates: readonly Template[] = Object.entries(description.paths)
  .flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => template(path, method, operation)),
  )
  // Where two fit, the one that leaves less open is meant.
  .sort((one, other) => other.literal - one.literal);

/** The operation that a request names; undefined where GitHub describes none that we know. */
export function route(method: string, path: string): Route | undefined {
  for (const { operation, pattern, names, ...candidate } of templates) {
    const found = candidate.method === method ? pattern.exec(path) : null;
    if (found === null) continue;
    const values = names.map((name, index) => [name, decode(found[index + 1] ?? '')] as const);
    if (values.every(([, value]) => value !== undefined))
      return { operation, path: Object.fromEntries(values) as Record<string, string> };
  }
  return undefined;
}

function template(path: string, method: string, operation: Operation): Template {
  const long = parametersOf(operation).filter((parameter) => parameter['x-multi-segment']);
  const names: string[] = [];
  const pattern = path
    .split(/(\{\w+\})/u)
    .map((part) => {
      const name = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (name === undefined) return part.replaceAll('.', '\\.');
      names.push(name);
      return long.some((parameter) => parameter.name === name) ? '(.*)' : '([^/]+)';
    })
    .join('')
    // The folder of a repository that has no path is its root.
    .replace(/\/contents\/\(\.\*\)$/u, '/contents(?:/(.*))?');
  return {
    method: method.toUpperCase(),
    operation,
    names,
    literal: path.replaceAll(/\{\w+\}/gu, '').length,
    pattern: new RegExp(`^${pattern}$`, 'u'),
  };
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

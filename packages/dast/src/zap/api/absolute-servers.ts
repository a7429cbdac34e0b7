import { UserError } from '@gatehouse/findings';
import { load } from 'js-yaml';
import { plainCopy } from './plain-copy.ts';

/** UTF-16 units. */
const LONGEST = 16 * 1024 * 1024;

type Tree = Record<string, unknown>;

/**
 * The same description with one server, the target, in JSON. As it comes it may name none, a relative one or production:
 * ZAP then asks URLs that do not exist and reports success, or asks the wrong host.
 *
 * @param text OpenAPI 3 or Swagger 2, YAML or JSON
 * @throws UserError for what is neither, is too large, or refers to other files
 */
export function absoluteServers(text: string, target: URL): string {
  const api = readDescription(text);
  refuseOtherFiles(api);
  const base = basePathOf(api, target);
  if (typeof api.swagger === 'string') {
    api.host = target.host;
    api.basePath = base === '' ? '/' : base;
    api.schemes = [target.protocol.slice(0, -1)];
  } else api.servers = [{ url: `${target.origin}${base}` }];
  for (const item of Object.values(isTree(api.paths) ? api.paths : {})) {
    if (!isTree(item)) continue;
    delete item.servers;
    for (const operation of Object.values(item)) {
      if (!isTree(operation)) continue;
      delete operation.servers;
      delete operation.schemes;
    }
  }
  return JSON.stringify(api);
}

/** The description of an API as a tree of its own. @throws UserError for what is none */
export function readDescription(text: string): Tree {
  if (text.length > LONGEST)
    throw new UserError(`api-spec: is larger than ${LONGEST / 1024 / 1024} MB`);
  let read: unknown;
  try {
    read = load(text);
  } catch (cause) {
    const [line = ''] = String(cause instanceof Error ? cause.message : cause).split('\n');
    throw new UserError(`api-spec: is neither YAML nor JSON: ${line.slice(0, 200)}`, { cause });
  }
  const api = plainCopy(read, 'api-spec');
  if (!isTree(api) || !(typeof api.openapi === 'string' || typeof api.swagger === 'string'))
    throw new UserError('api-spec: says neither openapi nor swagger at its top', {
      remedy: 'Give the description itself, not a page that shows it',
    });
  if (!isTree(api.paths) || Object.keys(api.paths).length === 0)
    throw new UserError('api-spec: describes no paths: there is nothing to scan');
  return api;
}

/**
 * The path before the paths of the description, without a slash at its end: that of the target where it has one, else
 * that of the first server.
 */
export function basePathOf(api: Tree, target: URL): string {
  if (target.pathname !== '/') return withoutSlash(target.pathname);
  if (typeof api.swagger === 'string')
    return typeof api.basePath === 'string' ? withoutSlash(api.basePath) : '';
  const server: unknown = Array.isArray(api.servers) ? api.servers[0] : undefined;
  if (!isTree(server) || typeof server.url !== 'string') return '';
  const url = withVariables(server.url, server.variables);
  return URL.canParse(url, target.href) ? withoutSlash(new URL(url, target).pathname) : '';
}

/** OpenAPI 3.1, 4.8.6: each variable has a default. */
function withVariables(url: string, variables: unknown): string {
  return url.replaceAll(/\{([^{}]+)\}/gu, (_, name: string) => {
    const variable = isTree(variables) ? variables[name] : undefined;
    return isTree(variable) && typeof variable.default === 'string' ? variable.default : '';
  });
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/u, '');
}

/** ZAP would go and read them: files of the runner, addresses inside of the network. */
function refuseOtherFiles(tree: unknown): void {
  const open: unknown[] = [tree];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const { $ref: reference } = next as { $ref?: unknown };
    if (typeof reference === 'string' && !reference.startsWith('#'))
      throw new UserError(`api-spec: refers to another file: "${reference.slice(0, 100)}"`, {
        remedy: 'Bundle the description into one file first',
      });
    for (const child of Object.values(next)) if (child !== undefined) open.push(child);
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

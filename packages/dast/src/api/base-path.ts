import { isTree, type Tree } from './tree.ts';

/**
 * The path before the paths of the description, without a slash at its end: that of the target where it has one, else
 * that of the first server. Whichever host a description names, what is asked is the target.
 */
export function basePathOf(api: Tree, target: URL): string {
  if (target.pathname !== '/') return withoutSlash(target.pathname);
  const written = typeof api.swagger === 'string' ? api.basePath : firstServer(api);
  if (typeof written !== 'string' || !URL.canParse(written, target.href)) return '';
  return withoutSlash(new URL(written, target).pathname);
}

function firstServer({ servers }: Tree): unknown {
  const server: unknown = Array.isArray(servers) ? servers[0] : undefined;
  if (!isTree(server) || typeof server.url !== 'string') return undefined;
  return withVariables(server.url, server.variables);
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

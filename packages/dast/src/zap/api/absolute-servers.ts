import { basePathOf } from '../../api/base-path.ts';
import { readWholeDescription } from '../../api/read-description.ts';
import { isTree } from '../../api/tree.ts';

/**
 * The same description with one server, the target, in JSON. As it comes it may name none, a relative one or production:
 * ZAP then asks URLs that do not exist and reports success, or asks the wrong host.
 *
 * @param text OpenAPI 3 or Swagger 2, YAML or JSON
 * @throws UserError for what is neither, is too large, or refers to other files
 */
export function absoluteServers(text: string, target: URL): string {
  const api = readWholeDescription(text);
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

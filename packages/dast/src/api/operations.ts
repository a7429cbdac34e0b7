import type { Location } from '@gatehouse/findings';
import { parseYaml, SourceText } from '@gatehouse/source';

/** One method of one path of an API. */
export interface ApiOperation {
  /** In capitals. */
  readonly method: string;
  /** As the description writes it: `/books/{id}`. */
  readonly path: string;
  readonly location: Location;
}

/** OpenAPI 3.2, 4.9.1; Swagger 2 has no trace and no query. */
const METHODS = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);

/**
 * The operations that a description has, in its order, each with the line of its method. Empty for what is no
 * description.
 *
 * @param path of the file, relative to the root of the repository
 * @param text OpenAPI 3 or Swagger 2, YAML or JSON
 */
export function operationsOf(path: string, text: string): ApiOperation[] {
  const [api] = parseYaml(new SourceText(path, text)).documents;
  const paths = api?.get('paths');
  if (api === undefined || paths === undefined) return [];
  if (!api.get('openapi').exists && !api.get('swagger').exists) return [];
  return paths.keys.flatMap((template) => {
    const item = paths.get(template);
    return item.keys.filter(isMethod).map((key) => ({
      method: key.toUpperCase(),
      path: template,
      location: item.get(key).location,
    }));
  });
}

/** Whether a key of a path is a method, and not what all of its methods have in common. */
export function isMethod(key: string): boolean {
  return METHODS.has(key);
}

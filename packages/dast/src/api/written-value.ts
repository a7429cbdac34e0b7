import { followReference } from './follow-reference.ts';
import { isTree, items, said, type Tree } from './tree.ts';

/**
 * The value that a description itself gives a parameter, a body or a schema: an example, the default, what it must be,
 * or the first that it may be (OpenAPI 3.1, 4.8.12, 4.8.14, 4.8.24; `x-example` is what Swagger 2 has for parameters by
 * custom). Undefined where it gives none.
 */
export function writtenValue(api: Tree, holder: unknown): unknown {
  const schema = followReference(api, said(holder, 'schema'));
  return [
    said(holder, 'example'),
    ...examplesOf(api, said(holder, 'examples')),
    said(holder, 'x-example'),
    said(schema, 'example'),
    ...examplesOf(api, said(schema, 'examples')),
    ...[schema, holder].flatMap((each) => [
      said(each, 'default'),
      said(each, 'const'),
      items(said(each, 'enum')).find((value) => value !== null),
    ]),
  ].find((value) => value !== undefined && value !== null);
}

/** By name for parameters and bodies, in a list for schemas. Only the first ones: a list may be long. */
function examplesOf(api: Tree, examples: unknown): readonly unknown[] {
  if (Array.isArray(examples)) return examples.slice(0, 1);
  const [first] = isTree(examples) ? Object.values(examples) : [];
  return [said(followReference(api, first), 'value')];
}

import { followReference } from './follow-reference.ts';
import type { Samples } from './samples.ts';
import { isTree, items, said, type Tree } from './tree.ts';
import { writtenValue } from './written-value.ts';

/** What an operation is sent. */
export interface ApiBody {
  readonly type: string;
  readonly text: string;
}

/** UTF-16 units. */
const LONGEST = 16 * 1024;

const JSON_TYPE = /^application\/(?:[\w.-]{1,100}\+)?json$/iu;

const OTHER_KIND = 'needs a body that is not JSON';

/**
 * The body of an operation, in JSON: as its example says, else as its schema allows. Undefined where it needs none, a
 * reason where it needs one of another kind.
 */
export function bodyOf(
  api: Tree,
  operation: unknown,
  samples: Samples,
): ApiBody | string | undefined {
  const of = typeof api.swagger === 'string' ? swaggerBody : openApiBody;
  return of(api, operation, samples);
}

function openApiBody(
  api: Tree,
  operation: unknown,
  samples: Samples,
): ApiBody | string | undefined {
  const described = followReference(api, said(operation, 'requestBody'));
  if (!isTree(described)) return undefined;
  const types = Object.entries(said(described, 'content') ?? {}) as [string, unknown][];
  const [type, media] = types.find(([name]) => isJson(name)) ?? [];
  if (type !== undefined)
    return {
      type: JSON_TYPE.test(type) ? type : 'application/json',
      text: textOf(api, media, samples),
    };
  if (said(described, 'required') === true) return OTHER_KIND;
  return undefined;
}

/** `application/*` and whatever else stands for all kinds stand for this one too. */
function isJson(type: string): boolean {
  const [name = ''] = type.split(';');
  return JSON_TYPE.test(name.trim()) || ['application/*', '*/*'].includes(name.trim());
}

function swaggerBody(
  api: Tree,
  operation: unknown,
  samples: Samples,
): ApiBody | string | undefined {
  const parameters = items(said(operation, 'parameters')).map((each) => followReference(api, each));
  const isForm = parameters.some(
    (each) => said(each, 'in') === 'formData' && said(each, 'required') === true,
  );
  const body = parameters.find((each) => said(each, 'in') === 'body');
  if (isForm) return OTHER_KIND;
  if (body === undefined) return undefined;
  const consumes = items(said(operation, 'consumes') ?? said(api, 'consumes'));
  const takesJson = consumes.some((type) => typeof type === 'string' && isJson(type));
  if (consumes.length > 0 && !takesJson) return OTHER_KIND;
  return { type: 'application/json', text: textOf(api, body, samples) };
}

function textOf(api: Tree, holder: unknown, samples: Samples): string {
  const written = JSON.stringify(writtenValue(api, holder)) as string | undefined;
  if (written !== undefined && written.length <= LONGEST) return written;
  return JSON.stringify(samples.of(said(holder, 'schema')) ?? {});
}

import {
  bodySchema,
  description,
  type Operation,
  parametersOf,
  resolve,
  type Schema,
} from './description.ts';
import { Refusal } from './refusal.ts';
import { type Problem, validate } from './validation.ts';

/** What a request says, as the description types it. */
export interface CheckedRequest {
  readonly query: Readonly<Record<string, unknown>>;
  /** What GitHub overlooks and a client should not do. */
  readonly oversights: readonly string[];
}

interface Request {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Checked against what Enterprise Server describes. */
  readonly enterprise: boolean;
}

/** @throws Refusal when the request is not what GitHub describes */
export function checkRequest(operation: Operation, request: Request): CheckedRequest {
  const query: Record<string, unknown> = {};
  const oversights: string[] = [];
  const parameters = parametersOf(operation);
  for (const { name, in: place, schema } of parameters) {
    const given = place === 'path' ? request.path[name] : request.query.get(name);
    if (place === 'header' || given === null || given === undefined) continue;
    const value = typed(schema, given);
    const [problem] = validate(schema, value);
    if (problem !== undefined && place === 'path') throw new Refusal(404, 'Not Found');
    if (problem !== undefined) refuse(operation, [{ ...problem, field: name }]);
    if (place === 'query') query[name] = value;
  }
  for (const [name, value] of request.query) {
    if (!parameters.some((parameter) => parameter.in === 'query' && parameter.name === name))
      oversights.push(`The query parameter '${name}' does not exist`);
    if (name === 'per_page' && Number(value) > 100)
      oversights.push(`per_page=${value}: GitHub gives at most 100`);
  }
  checkBody(operation, request);
  return { query, oversights };
}

function checkBody(operation: Operation, { body, enterprise }: Request): void {
  const schema = bodySchema(operation);
  if (schema === undefined) {
    if (body !== undefined) refuse(operation, [{ field: 'body', message: 'takes no body' }]);
    return;
  }
  const problems = [...validate(schema, body ?? {})];
  const absent = description['x-enterprise-server'].properties[operation.operationId] ?? [];
  for (const name of enterprise ? absent : [])
    if (name in (body as object))
      problems.push({ field: name, message: 'is not known to Enterprise Server' });
  if (problems.length > 0) refuse(operation, problems);
}

function refuse(operation: Operation, problems: readonly Problem[]): never {
  const [first] = problems;
  throw new Refusal(
    operation.operationId === 'code-scanning/upload-sarif' ? 400 : 422,
    `Invalid request.\n\n${first?.field ?? ''} ${first?.message ?? ''}.`,
    { errors: problems.map(({ field, message }) => ({ field, code: 'invalid', message })) },
  );
}

/** A parameter is text; where the description wants a number or a truth value, it is read as one. */
function typed(schema: Schema, text: string): unknown {
  const target = resolve(schema);
  const types = [target, ...(target.oneOf ?? target.anyOf ?? [])].map(({ type }) => type);
  if (types.includes('integer') && /^-?\d+$/u.test(text)) return Number(text);
  if (types.includes('boolean') && ['true', 'false'].includes(text)) return text === 'true';
  return text;
}

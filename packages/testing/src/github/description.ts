import { readFileSync } from 'node:fs';

/** The part of an OpenAPI 3.0 schema that GitHub's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  /** The value may hold slashes. */
  readonly 'x-multi-segment'?: boolean;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
  /** False where GitHub refuses the tokens of apps, GITHUB_TOKEN among them. */
  readonly 'x-apps'?: boolean;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly 'x-enterprise-server': {
    readonly operations: readonly string[];
    readonly properties: Readonly<Record<string, readonly string[]>>;
  };
}

/** GitHub's published description of its REST API, trimmed (see README.md beside this file). */
export const description = JSON.parse(
  readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'),
) as Description;

export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.values(description.paths)
    .flatMap((item) => Object.values(item))
    .map((operation) => [operation.operationId, operation]),
);

/** What a `$ref` of the description points at; anything else is returned as it is. */
export function resolve<T extends { readonly $ref?: string }>(value: T): T {
  if (value.$ref === undefined) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  const target = description.components[kind]?.[name];
  if (target === undefined) throw new Error(`The description lacks ${value.$ref}`);
  return resolve(target as T);
}

export function parametersOf(operation: Operation): readonly Parameter[] {
  return (operation.parameters ?? []).map((parameter) => resolve(parameter));
}

/** The schema of what an operation answers with in JSON; undefined where it answers without a body. */
export function answerSchema(operation: Operation, status: number): Schema | undefined {
  const response = operation.responses[String(status)];
  if (response === undefined)
    throw new Error(`GitHub does not describe a ${status} answer to ${operation.operationId}`);
  return resolve(response).content?.['application/json']?.schema;
}

export function bodySchema(operation: Operation): Schema | undefined {
  return operation.requestBody?.content?.['application/json']?.schema;
}

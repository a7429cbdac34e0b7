import { areas } from './areas/index.ts';
import { answerSchema, description, type Operation } from './description.ts';
import type { Answer, Call } from './call.ts';
import { completeAnswer } from './answer-check.ts';
import { authenticate, checkHeaders, type Headers } from './credentials.ts';
import { pageOf } from './pages.ts';
import { acceptedPermissions, authorize } from './permissions.ts';
import type { SecondaryLimits } from './rate-limits.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Repository } from './state/repository.ts';
import { checkRequest } from './request-check.ts';
import { watched } from './query-use.ts';
import type { Route } from './router.ts';
import type { Token } from './tokens.ts';

export interface Received {
  readonly method: string;
  /** As the client sees it. */
  readonly url: URL;
  readonly headers: Headers;
  readonly body: unknown;
  readonly route: Route | undefined;
}

/** What the answers depend on. */
export interface World {
  readonly enterprise: boolean;
  readonly tokens: ReadonlyMap<string, Token>;
  /** The first is the one that operations without a repository get. */
  readonly repositories: readonly Repository[];
  limitsOf(token: Token): SecondaryLimits;
  /** Lets a test act between the request and its answer. */
  interrupt(operation: string): Promise<void>;
  violate(message: string): void;
}

/** Comments and reviews are the content that GitHub counts. */
const MAKES_CONTENT = /^(?:issues\/create-comment|pulls\/create-review)/u;

/** One request through everything that GitHub does with it. @throws Refusal when it says no */
export async function answerTo(received: Received, world: World): Promise<Answer> {
  const { method, headers, route } = received;
  checkHeaders(headers).forEach((oversight) => {
    world.violate(oversight);
  });
  const token = authenticate(headers, world.tokens);
  try {
    const counted = route?.operation.operationId !== 'rate-limit/get' && !world.enterprise;
    if (counted) token.budget.spend();
    const content = MAKES_CONTENT.test(route?.operation.operationId ?? '');
    const leave = counted
      ? world.limitsOf(token).enter({ write: method !== 'GET', content })
      : undefined;
    try {
      return withHeaders(await carryOut(received, token, world), limitHeaders(token, world));
    } finally {
      leave?.();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error.with(limitHeaders(token, world));
    throw error;
  }
}

async function carryOut(received: Received, token: Token, world: World): Promise<Answer> {
  const { route, url, body, headers } = received;
  if (route === undefined) {
    world.violate('GitHub describes no such operation that the double knows');
    throw notFound();
  }
  const { operation, path } = route;
  const { operationId } = operation;
  if (world.enterprise && description['x-enterprise-server'].operations.includes(operationId))
    throw notFound();
  const repository = repositoryOf(path, token, world);
  authorize(operationId, token, !repository.private);
  const checked = checkRequest(operation, {
    path,
    query: url.searchParams,
    body,
    enterprise: world.enterprise,
  });
  for (const oversight of checked.oversights) world.violate(oversight);
  await world.interrupt(operationId);
  const handler = areas[operationId];
  if (handler === undefined) throw new Error(`The double does not carry out ${operationId}`);
  const accept = headers['accept'] ?? '';
  const { query, unused } = watched(operation, checked.query);
  const call: Call = { operation: operationId, path, query, body, accept, token, repository };
  const answer = handler(call);
  for (const name of unused()) world.violate(`the double does not honour '${name}'`);
  return withHeaders(finish(operation, answer, url), {
    'x-accepted-github-permissions': acceptedPermissions(operationId),
  });
}

function repositoryOf(path: Route['path'], token: Token, world: World): Repository {
  const [main] = world.repositories;
  const { owner, repo } = path;
  const name = owner === undefined ? main?.fullName : `${owner}/${repo ?? ''}`;
  const found = world.repositories.find(
    ({ fullName }) => fullName.toLowerCase() === name?.toLowerCase(),
  );
  const visible = token.repositories;
  // What a token may not see does not exist for it.
  if (found === undefined || (found.private && visible?.includes(found.fullName) === false))
    throw notFound();
  return found;
}

function finish(operation: Operation, answer: Answer, url: URL): Answer {
  if (answer.raw !== undefined) return answer;
  const schema = answerSchema(operation, answer.status);
  if (answer.list === undefined)
    return schema === undefined || answer.body === undefined
      ? answer
      : { ...answer, body: completeAnswer(schema, answer.body) };
  const { items, wrapped } = answer.list;
  const page = pageOf(items, url);
  const body =
    wrapped === undefined ? page.items : { total_count: items.length, [wrapped]: page.items };
  return withHeaders({ ...answer, body: completeAnswer(schema ?? {}, body) }, page.headers);
}

function limitHeaders(token: Token, world: World): Record<string, string> {
  return world.enterprise ? {} : token.budget.headers;
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { answerTo, type Received, type World } from './api.ts';
import type { Answer } from './call.ts';
import type { Fault, Faults } from './faults.ts';
import { Refusal } from './refusal.ts';
import type { RequestLog } from './request-log.ts';
import { route } from './router.ts';
import type { Message, WireAnswer } from './server.ts';

interface Setting {
  readonly world: World;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Of the API, without a slash at the end. */
  readonly apiUrl: string;
}

/** From a request on the wire to an answer on the wire, with the faults that strike between. */
export async function exchange(
  message: Message,
  setting: Setting,
): Promise<WireAnswer | undefined> {
  const { apiUrl, log, faults } = setting;
  const { pathname: base, origin } = new URL(apiUrl);
  const url = new URL(message.target, origin);
  const prefix = base === '/' ? '' : base;
  const path = url.pathname.startsWith(`${prefix}/`)
    ? url.pathname.slice(prefix.length)
    : `outside ${prefix}: ${url.pathname}`;
  const { method, headers } = message;
  const found = route(method, path);
  const operation = found?.operation.operationId;
  const json = parse(message.text);
  const finished = log.open({
    method,
    path,
    query: Object.fromEntries(url.searchParams),
    headers,
    operation,
    body: json.value,
    at: Date.now(),
  });
  const world = {
    ...setting.world,
    violate: (words: string) => {
      setting.world.violate(`${method} ${path}: ${words}`);
    },
  };
  const fault = faults.strike({ operation, method, path });
  if (fault?.delay !== undefined) await wait(fault.delay);
  const answer =
    fault?.dropConnection === 'before'
      ? undefined
      : fault?.status === undefined
        ? await answerOrRefusal(
            { method, url, headers, body: json.value, route: found },
            json,
            world,
          )
        : scripted(fault, fault.status);
  const wire =
    fault?.dropConnection === undefined && answer ? onTheWire(answer, setting) : undefined;
  finished(wire?.status);
  return wire && fault?.truncate === true ? { ...wire, truncate: true } : wire;
}

async function answerOrRefusal(
  received: Received,
  json: { readonly valid: boolean },
  world: World,
): Promise<Answer> {
  try {
    if (!json.valid) throw new Refusal(400, 'Problems parsing JSON');
    if (received.body !== undefined && !received.headers['content-type']?.includes('json'))
      world.violate('the content-type of the body is not JSON');
    return await answerTo(received, world);
  } catch (error) {
    if (error instanceof Refusal) {
      if (error.avoidable) world.violate(`${error.status} ${error.reason}`);
      return error;
    }
    // A mistake of the double or of a test, which must not look like a fault of GitHub.
    const words = error instanceof Error ? error.message : String(error);
    world.violate(`the double failed: ${words}`);
    return { status: 500, body: { message: words } };
  }
}

function scripted({ headers = {}, body }: Fault, status: number): Answer {
  if (typeof body === 'string')
    return { status, headers, raw: { type: 'text/html', content: body } };
  return { status, headers, body: body ?? { message: 'A scripted fault' } };
}

function onTheWire({ status, body, raw, headers }: Answer, { world }: Setting): WireAnswer {
  const content = raw?.content ?? (body === undefined ? '' : JSON.stringify(body));
  return {
    status,
    content,
    headers: {
      ...(content === '' ? {} : { 'content-type': raw?.type ?? 'application/json; charset=utf-8' }),
      'x-github-request-id': randomUUID(),
      'x-github-api-version-selected': '2022-11-28',
      ...(world.enterprise ? { 'x-github-enterprise-version': '3.19.0' } : {}),
      ...headers,
    },
  };
}

function parse(text: string): { readonly valid: boolean; readonly value: unknown } {
  if (text === '') return { valid: true, value: undefined };
  try {
    return { valid: true, value: JSON.parse(text) as unknown };
  } catch {
    return { valid: false, value: text };
  }
}

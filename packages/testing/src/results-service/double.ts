import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Fault, Faults } from '../github/faults.ts';
import { RequestLog, type RequestRecord } from '../github/request-log.ts';
import { listen, type Listener, type Message, type WireAnswer } from '../github/server.ts';
import { Artifacts, type KeptArtifact } from './artifacts.ts';
import { isMethod, readMessage } from './messages.ts';
import { TwirpRefusal } from './refusal.ts';
import { type BackendIds, makeRuntimeToken } from './runtime-token.ts';
import { UploadPort } from './upload-port.ts';

const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * GitHub's results service and its blob storage on loopback, as far as artifacts are uploaded through them, for
 * `ACTIONS_RESULTS_URL` and `ACTIONS_RUNTIME_TOKEN`.
 *
 *     await using service = await resultsService();
 */
export async function resultsService(): Promise<ResultsServiceDouble> {
  const double = new ResultsServiceDouble();
  await double.open();
  return double;
}

export class ResultsServiceDouble implements AsyncDisposable {
  /** What clients did that the service refuses or that they should not do. */
  readonly violations: string[] = [];
  readonly #run = randomUUID();
  readonly #jobs = new Map<string, BackendIds>();
  readonly #port = new UploadPort((message) => this.violations.push(message));
  readonly #artifacts = new Artifacts(this.#port, () => this.#storage?.origin ?? '');
  readonly #faults = new Faults();
  readonly #log = new RequestLog();
  #service: Listener | undefined;
  #storage: Listener | undefined;

  /** What `resultsService` does. */
  async open(): Promise<void> {
    this.#storage = await listen((message) =>
      this.#exchange(message, (sent) => this.#port.answer(sent)),
    );
    this.#service = await listen((message) => this.#exchange(message, (sent) => this.#twirp(sent)));
  }

  /** What the runner sets for the actions of a job; a new job each time. */
  job(): { readonly ACTIONS_RESULTS_URL: string; readonly ACTIONS_RUNTIME_TOKEN: string } {
    if (this.#service === undefined) throw new Error('The double is not open');
    const ids = { run: this.#run, job: randomUUID() };
    const token = makeRuntimeToken(ids);
    this.#jobs.set(token, ids);
    return { ACTIONS_RESULTS_URL: `${this.#service.origin}/`, ACTIONS_RUNTIME_TOKEN: token };
  }

  get artifacts(): readonly KeptArtifact[] {
    return this.#artifacts.kept;
  }

  get requests(): readonly RequestRecord[] {
    return this.#log.records;
  }

  /** Something goes wrong, once unless told otherwise. Paths are `/twirp/…/CreateArtifact` and `/actions-results/…`. */
  fail(fault: Omit<Fault, 'operation'>): void {
    this.#faults.add(fault);
  }

  async close(): Promise<void> {
    await this.#service?.close();
    await this.#storage?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #exchange(
    message: Message,
    answer: (message: Message) => WireAnswer,
  ): Promise<WireAnswer | undefined> {
    const { method, headers } = message;
    const { pathname: path, searchParams } = new URL(message.target, 'http://double');
    const finished = this.#log.open({
      method,
      path,
      query: Object.fromEntries(searchParams),
      headers,
      operation: undefined,
      body: method === 'POST' ? message.text : message.bytes,
      at: Date.now(),
    });
    const fault = this.#faults.strike({ operation: undefined, method, path });
    if (fault?.delay !== undefined) await wait(fault.delay);
    const given =
      fault?.dropConnection === 'before' ? undefined : (scripted(fault) ?? answer(message));
    const sent = fault?.dropConnection === undefined ? given : undefined;
    finished(sent?.status);
    return sent && fault?.truncate === true ? { ...sent, truncate: true } : sent;
  }

  #twirp(message: Message): WireAnswer {
    const { pathname } = new URL(message.target, 'http://double');
    try {
      return json(200, this.#carryOut(message, pathname));
    } catch (error) {
      if (!(error instanceof TwirpRefusal)) throw error;
      if (error.isAvoidable) this.violations.push(`POST ${pathname}: ${error.message}`);
      return json(error.status, { code: error.code, msg: error.message });
    }
  }

  #carryOut({ method, headers, text }: Message, path: string): object {
    const name = path.startsWith(PATH) ? path.slice(PATH.length) : '';
    if (method !== 'POST' || !isMethod(name))
      throw new TwirpRefusal('bad_route', `no handler for ${method} ${path}`);
    if (headers['content-type']?.split(';')[0] !== 'application/json')
      throw new TwirpRefusal('bad_route', 'the content-type is not application/json');
    const token = /^Bearer (.+)$/u.exec(headers['authorization'] ?? '')?.[1] ?? '';
    const caller = this.#jobs.get(token);
    if (caller === undefined) throw new TwirpRefusal('unauthenticated', 'the token is not known');
    return this.#artifacts.carryOut(name, readMessage(name, text), caller);
  }
}

function scripted(fault: Fault | undefined): WireAnswer | undefined {
  if (fault?.status === undefined) return undefined;
  const { status, headers = {}, body = {} } = fault;
  if (typeof body === 'string') return { status, headers, content: body };
  const answer = json(status, body as object);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function json(status: number, body: object): WireAnswer {
  const headers = { 'content-type': 'application/json' };
  return { status, headers, content: JSON.stringify(body) };
}

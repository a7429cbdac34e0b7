import { type Call, created, type Handlers, listed, numberIn, ok, timestamp } from '../call.ts';
import { appNamed } from '../state/people.ts';
import type { CheckAnnotation, CheckRun } from '../state/review-records.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';

/** Above these GitHub refuses; the description states some of the others. */
const TITLE_LIMIT = 255;
const TEXT_BYTES = 64 * 1024;

interface CheckBody {
  readonly name?: string;
  readonly head_sha: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly CheckAnnotation[];
  };
}

export const checks: Handlers = {
  'checks/create': (call) => {
    const body = call.body as CheckBody;
    const run: CheckRun = {
      id: call.repository.nextId(),
      app: call.token.identity,
      head_sha: body.head_sha,
      name: body.name ?? '',
      status: 'queued',
      conclusion: null,
      started_at: timestamp(),
      completed_at: null,
      external_id: '',
      details_url: '',
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    write(run, body);
    call.repository.checkRuns.push(run);
    return created(answer(call, run));
  },
  'checks/update': (call) => {
    const run = find(call);
    if (run.app !== call.token.identity)
      throw new Refusal(
        403,
        `Invalid app_id \`1\` - check run can only be modified by the GitHub App that created it.`,
      );
    write(run, call.body as CheckBody);
    return ok(answer(call, run));
  },
  'checks/get': (call) => ok(answer(call, find(call))),
  'checks/list-annotations': (call) => listed(find(call).annotations),
  'checks/list-for-ref': (call) => {
    const { repository, path, query } = call;
    const ref = path['ref'] ?? '';
    const sha = repository.git.find(ref)?.sha ?? ref;
    const runs = repository.checkRuns.filter(
      (run) =>
        run.head_sha === sha &&
        (query['check_name'] === undefined || run.name === query['check_name']) &&
        (query['status'] === undefined || run.status === query['status']),
    );
    // `filter=latest`, the default: one of each name and app.
    const latest = new Map(runs.map((run) => [`${run.app} ${run.name}`, run]));
    const shown = query['filter'] === 'all' ? runs : [...latest.values()];
    return listed(
      shown.toReversed().map((run) => answer(call, run)),
      'check_runs',
    );
  },
};

function find(call: Call): CheckRun {
  const id = numberIn(call, 'check_run_id');
  const run = call.repository.checkRuns.find((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

function write(run: CheckRun, body: CheckBody): void {
  if (body.status === 'completed' && body.conclusion === undefined)
    throw invalid('CheckRun', 'conclusion', 'conclusion is required when status is completed');
  for (const annotation of body.output?.annotations ?? []) checkAnnotation(annotation);
  if ((body.output?.title?.length ?? 0) > TITLE_LIMIT)
    throw invalid('CheckRun', 'title', `title is too long (maximum is ${TITLE_LIMIT} characters)`);
  const { output, conclusion } = body;
  run.name = body.name ?? run.name;
  run.status = conclusion === undefined ? (body.status ?? run.status) : 'completed';
  // A run that is started again has no conclusion.
  run.conclusion = run.status === 'completed' ? (conclusion ?? run.conclusion) : null;
  run.started_at = body.started_at ?? run.started_at;
  run.completed_at = run.status === 'completed' ? (body.completed_at ?? timestamp()) : null;
  run.external_id = body.external_id ?? run.external_id;
  run.details_url = body.details_url ?? run.details_url;
  if (output === undefined) return;
  run.title = output.title ?? run.title;
  run.summary = output.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
}

function checkAnnotation(annotation: CheckAnnotation): void {
  const { start_line: start, end_line: end, message, raw_details: details, title } = annotation;
  const refuse = (field: string, why: string): never => {
    throw invalid('CheckRun', `annotations.${field}`, why);
  };
  if (start < 1 || end < start) refuse('end_line', 'end_line must not come before start_line');
  if (start !== end && (annotation.start_column ?? annotation.end_column) !== undefined)
    refuse('start_column', 'columns are only allowed when start_line and end_line are equal');
  if (message === '') refuse('message', 'message must not be empty');
  if (Buffer.byteLength(message) > TEXT_BYTES) refuse('message', 'message exceeds 64 KB');
  if (Buffer.byteLength(details ?? '') > TEXT_BYTES) refuse('raw_details', 'exceeds 64 KB');
  if ((title?.length ?? 0) > TITLE_LIMIT) refuse('title', `exceeds ${TITLE_LIMIT} characters`);
}

function answer({ repository }: Call, run: CheckRun): object {
  const { annotations, app, title, summary, text, ...rest } = run;
  return {
    ...rest,
    url: repository.url(`check-runs/${run.id}`),
    html_url: repository.page(`runs/${run.id}`),
    app: appNamed(app),
    output: {
      title,
      summary,
      text,
      annotations_count: annotations.length,
      annotations_url: repository.url(`check-runs/${run.id}/annotations`),
    },
  };
}

import { type Call, created, type Handlers, listed, numberIn, ok, timestamp } from '../call.ts';
import { invalid, notFound, Refusal } from '../refusal.ts';
import { userNamed } from '../state/people.ts';
import type { Issue } from '../state/review-records.ts';
import { checkBody } from './comments.ts';
import { pullAsIssue, pullOf } from './pulls.ts';

/** Characters of an issue's title. */
const TITLE_LIMIT = 256;

/** To GitHub every pull request is an issue too. */
export const issues: Handlers = {
  'issues/get': (call) => {
    const issue = find(call);
    return ok(issue ? answer(call, issue) : pullAsIssue(call, pullOf(call, 'issue_number')));
  },
  'issues/list-for-repo': (call) => {
    refuseWhereOff(call);
    const { repository, query } = call;
    const state = query['state'] ?? 'open';
    const creator = query['creator'];
    const isAsked = (each: { readonly state: string; readonly author: string }): boolean =>
      (state === 'all' || each.state === state) &&
      (creator === undefined || each.author === creator);
    const found = [
      ...repository.pulls.filter(isAsked).map((pull) => ({
        number: pull.number,
        shown: pullAsIssue(call, pull),
      })),
      ...repository.issues.filter(isAsked).map((issue) => ({
        number: issue.number,
        shown: answer(call, issue),
      })),
    ];
    // The newest first, as GitHub has them without a word.
    const ordered = found.sort((one, other) => other.number - one.number);
    return listed(ordered.map(({ shown }) => shown));
  },
  'issues/create': (call) => {
    refuseWhereOff(call);
    const { title, body = '' } = call.body as { title: string; body?: string };
    checkTitle(title);
    if (body !== '') checkBody('Issue', body);
    const now = timestamp();
    const issue: Issue = {
      number: call.repository.nextNumber(),
      author: call.token.identity,
      created_at: now,
      updated_at: now,
      state: 'open',
      state_reason: null,
      labels: [],
      assignees: [],
      title,
      body,
    };
    call.repository.issues.push(issue);
    return created(answer(call, issue));
  },
  'issues/update': (call) => {
    refuseWhereOff(call);
    const issue = find(call);
    if (issue === undefined) throw notFound();
    const { title, body, state, state_reason: reason } = call.body as Partial<Issue>;
    if (title !== undefined) checkTitle(title);
    if (body !== undefined && body !== '') checkBody('Issue', body);
    Object.assign(issue, {
      updated_at: timestamp(),
      ...(title !== undefined && { title }),
      ...(body !== undefined && { body }),
      ...(state === 'closed' && { state, state_reason: reason ?? 'completed' }),
      ...(state === 'open' && { state, state_reason: issue.state === 'open' ? null : 'reopened' }),
    });
    return ok(answer(call, issue));
  },
};

function refuseWhereOff({ repository }: Call): void {
  if (repository.options.issues === false)
    throw new Refusal(410, 'Issues are disabled for this repo');
}

function checkTitle(title: string): void {
  if (title.trim() === '') throw invalid('Issue', 'title', "title can't be blank");
  if (title.length > TITLE_LIMIT)
    throw invalid('Issue', 'title', `title is too long (maximum is ${TITLE_LIMIT} characters)`);
}

function find(call: Call): Issue | undefined {
  const number = numberIn(call, 'issue_number');
  return call.repository.issues.find((candidate) => candidate.number === number);
}

function answer({ repository }: Call, issue: Issue): object {
  const { number, author, labels, assignees, ...rest } = issue;
  return {
    ...rest,
    id: number,
    number,
    user: userNamed(author),
    html_url: repository.page(`issues/${number}`),
    url: repository.url(`issues/${number}`),
    labels: labels.map((name) => ({ name })),
    assignees: assignees.map(userNamed),
    comments: repository.comments.filter((comment) => comment.issue === number).length,
    closed_at: issue.state === 'closed' ? issue.updated_at : null,
  };
}

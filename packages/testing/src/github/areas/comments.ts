import { type Call, created, type Handlers, listed, numberIn, ok, timestamp } from '../call.ts';
import { userNamed } from '../state/people.ts';
import type { Comment } from '../state/review-records.ts';
import { invalid, notFound } from '../refusal.ts';

/** Characters of a comment's body. */
export const BODY_LIMIT = 65_536;

export const comments: Handlers = {
  'issues/list-comments': (call) => {
    const issue = issueOf(call);
    const found = call.repository.comments.filter((comment) => comment.issue === issue);
    return listed(found.map((comment) => answer(call, comment)));
  },
  'issues/get-comment': (call) => ok(answer(call, find(call))),
  'issues/create-comment': (call) => {
    const { body } = call.body as { body: string };
    checkBody('IssueComment', body);
    const now = timestamp();
    const comment: Comment = {
      id: call.repository.nextId(),
      issue: issueOf(call),
      author: call.token.identity,
      created_at: now,
      updated_at: now,
      body,
    };
    call.repository.comments.push(comment);
    return created(answer(call, comment));
  },
  'issues/update-comment': (call) => {
    const { body } = call.body as { body: string };
    checkBody('IssueComment', body);
    const comment = find(call);
    Object.assign(comment, { body, updated_at: timestamp() });
    return ok(answer(call, comment));
  },
  'issues/delete-comment': (call) => {
    const comment = find(call);
    call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
    return { status: 204 };
  },
};

/** @throws Refusal when a comment has no text or too much */
export function checkBody(resource: string, body: string): void {
  if (body.trim() === '') throw invalid(resource, 'body', "body can't be blank");
  if (body.length > BODY_LIMIT)
    throw invalid(resource, 'body', `Body is too long (maximum is ${BODY_LIMIT} characters)`);
}

function issueOf(call: Call): number {
  const number = numberIn(call, 'issue_number');
  if (!call.repository.pulls.some((pull) => pull.number === number)) throw notFound();
  return number;
}

function find(call: Call): Comment {
  const id = numberIn(call, 'comment_id');
  const comment = call.repository.comments.find((candidate) => candidate.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

function answer({ repository }: Call, { issue, author, ...comment }: Comment): object {
  return {
    ...comment,
    url: repository.url(`issues/comments/${comment.id}`),
    html_url: repository.page(`pull/${issue}#issuecomment-${comment.id}`),
    issue_url: repository.url(`issues/${issue}`),
    user: userNamed(author),
    author_association: author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
  };
}

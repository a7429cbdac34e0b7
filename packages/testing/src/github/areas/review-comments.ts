import { type Call, created, type Handlers, listed, numberIn, ok, timestamp } from '../call.ts';
import { checkBody } from './comments.ts';
import { userNamed } from '../state/people.ts';
import { pullOf } from './pulls.ts';
import type { Pull, Review, ReviewComment } from '../state/review-records.ts';
import { invalid, notFound } from '../refusal.ts';
import { placed, type Placement, placementErrors } from './review-lines.ts';

type CommentBody = Placement & {
  readonly body: string;
  readonly commit_id: string;
  readonly in_reply_to?: number;
};

export const reviewComments: Handlers = {
  'pulls/list-review-comments': (call) => {
    const { number } = pullOf(call);
    const found = call.repository.reviewComments.filter((comment) => comment.pull === number);
    return listed(found.map((comment) => answerComment(call, comment)));
  },
  'pulls/get-review-comment': (call) => ok(answerComment(call, findComment(call))),
  'pulls/create-review-comment': (call) => {
    const pull = pullOf(call);
    const { body, commit_id, in_reply_to, ...placement } = call.body as CommentBody;
    const errors = in_reply_to === undefined ? placementErrors(pull, placement) : [];
    const [first] = errors;
    if (first !== undefined)
      throw invalid('PullRequestReviewComment', 'pull_request_review_thread.line', first);
    checkBody('PullRequestReviewComment', body);
    const review = addReview(call, pull, 'COMMENTED', '', commit_id);
    const comment = addComment(call, review, { ...placement, body }, in_reply_to);
    return created(answerComment(call, comment));
  },
  'pulls/update-review-comment': (call) => {
    const { body } = call.body as { body: string };
    checkBody('PullRequestReviewComment', body);
    const comment = Object.assign(findComment(call), { body, updated_at: timestamp() });
    return ok(answerComment(call, comment));
  },
};

export function addReview(
  { repository, token }: Call,
  pull: Pull,
  state: Review['state'],
  body: string,
  commit_id: string,
): Review {
  const review: Review = {
    id: repository.nextId(),
    pull: pull.number,
    author: token.identity,
    commit_id,
    state,
    submitted_at: timestamp(),
    body,
  };
  repository.reviews.push(review);
  return review;
}

export function addComment(
  { repository }: Call,
  review: Review,
  { body, path, ...placement }: Placement & { readonly body: string },
  repliedTo?: number,
): ReviewComment {
  const comment: ReviewComment = {
    ...placed({ path, ...placement }),
    ...(repliedTo === undefined ? {} : { in_reply_to_id: repliedTo }),
    id: repository.nextId(),
    pull: review.pull,
    review: review.id,
    author: review.author,
    path,
    commit_id: review.commit_id,
    created_at: review.submitted_at,
    updated_at: review.submitted_at,
    body,
  };
  repository.reviewComments.push(comment);
  return comment;
}

function findComment(call: Call): ReviewComment {
  const id = numberIn(call, 'comment_id');
  const comment = call.repository.reviewComments.find((candidate) => candidate.id === id);
  if (comment === undefined) throw notFound();
  return comment;
}

export function answerComment({ repository, operation }: Call, comment: ReviewComment): object {
  const { pull, author, review, subject_type, ...rest } = comment;
  return {
    ...rest,
    // The list of one review is described in an older shape than all else.
    ...(operation === 'pulls/list-comments-for-review' ? {} : { subject_type }),
    pull_request_review_id: review,
    original_commit_id: comment.commit_id,
    url: repository.url(`pulls/comments/${comment.id}`),
    html_url: repository.page(`pull/${pull}#discussion_r${comment.id}`),
    pull_request_url: repository.url(`pulls/${pull}`),
    user: userNamed(author),
  };
}

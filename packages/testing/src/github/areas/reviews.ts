import { type Call, type Handlers, listed, numberIn, ok } from '../call.ts';
import { checkBody } from './comments.ts';
import { userNamed } from '../state/people.ts';
import { pullOf } from './pulls.ts';
import type { Pull, Review } from '../state/review-records.ts';
import { notFound, Refusal } from '../refusal.ts';
import { addComment, addReview, answerComment } from './review-comments.ts';
import { type Placement, placementErrors } from './review-lines.ts';

const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

interface ReviewBody {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: keyof typeof STATES;
  readonly comments?: readonly (Placement & { readonly body: string })[];
}

export const reviews: Handlers = {
  'pulls/list-reviews': (call) => {
    const { number } = pullOf(call);
    const found = call.repository.reviews.filter((review) => review.pull === number);
    return listed(found.map((review) => answerReview(call, review)));
  },
  'pulls/get-review': (call) => ok(answerReview(call, findReview(call))),
  'pulls/list-comments-for-review': (call) => {
    const { id } = findReview(call);
    const found = call.repository.reviewComments.filter((comment) => comment.review === id);
    return listed(found.map((comment) => answerComment(call, comment)));
  },
  'pulls/create-review': (call) => ok(answerReview(call, createReview(call, pullOf(call)))),
  'pulls/update-review': (call) => {
    const review = findReview(call);
    review.body = (call.body as { body: string }).body;
    return ok(answerReview(call, review));
  },
};

function createReview(call: Call, pull: Pull): Review {
  const {
    body = '',
    event,
    comments = [],
    commit_id: commit = pull.head.sha,
  } = call.body as ReviewBody;
  const refuse = (...errors: string[]): Refusal =>
    new Refusal(422, 'Unprocessable Entity', { errors });
  if (event === 'REQUEST_CHANGES' && body === '') throw refuse('Review body is required');
  if (event === 'COMMENT' && body === '' && comments.length === 0)
    throw refuse('Review body or comments are required');
  if (call.token.app && event === 'APPROVE')
    throw refuse('GitHub Actions is not permitted to approve pull requests.');
  const known = [...call.repository.git.commits.keys(), pull.head.sha];
  if (!known.includes(commit)) throw refuse('The commit is not part of the pull request');
  const own = ({ author, state, pull: of }: Review): boolean =>
    author === call.token.identity && state === 'PENDING' && of === pull.number;
  if (event === undefined && call.repository.reviews.some(own))
    throw refuse('User can only have one pending review per pull request');
  // All or nothing: one comment in a wrong place and there is no review.
  const errors = comments.flatMap((comment) => placementErrors(pull, comment));
  if (errors.length > 0) throw refuse([...new Set(errors)].join(', '));
  for (const comment of comments) checkBody('PullRequestReviewComment', comment.body);
  if (body !== '') checkBody('PullRequestReview', body);
  const review = addReview(call, pull, event ? STATES[event] : 'PENDING', body, commit);
  for (const comment of comments) addComment(call, review, comment);
  return review;
}

function findReview(call: Call): Review {
  const { number } = pullOf(call);
  const id = numberIn(call, 'review_id');
  const review = call.repository.reviews.find((each) => each.id === id && each.pull === number);
  if (review === undefined) throw notFound();
  return review;
}

function answerReview({ repository }: Call, { pull, author, ...review }: Review): object {
  return {
    ...review,
    user: userNamed(author),
    html_url: repository.page(`pull/${pull}#pullrequestreview-${review.id}`),
    pull_request_url: repository.url(`pulls/${pull}`),
  };
}

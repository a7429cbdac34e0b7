const PULL_REQUEST =
  'assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled';

/** Events and the activities that each can be narrowed to. */
const EVENTS: Readonly<Record<string, string>> = {
  branch_protection_rule: 'created edited deleted',
  check_run: 'created rerequested completed requested_action',
  check_suite: 'completed',
  create: '',
  delete: '',
  deployment: '',
  deployment_status: '',
  discussion:
    'created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered',
  discussion_comment: 'created edited deleted',
  fork: '',
  gollum: '',
  image_version: '',
  issue_comment: 'created edited deleted',
  issues:
    'opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped',
  label: 'created edited deleted',
  merge_group: 'checks_requested',
  milestone: 'created closed opened edited deleted',
  page_build: '',
  public: '',
  pull_request: PULL_REQUEST,
  pull_request_review: 'submitted edited dismissed',
  pull_request_review_comment: 'created edited deleted',
  pull_request_target: PULL_REQUEST,
  push: '',
  registry_package: 'published updated',
  release: 'published unpublished created edited deleted prereleased released',
  repository_dispatch: '',
  schedule: '',
  status: '',
  watch: 'started',
  workflow_call: '',
  workflow_dispatch: '',
  workflow_run: 'completed requested in_progress',
};

/**
 * The activities of each event; empty where it knows none.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const ACTIVITIES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(EVENTS).map(([event, types]) => [event, types.split(' ').filter(Boolean)]),
);

/** Events whose settings are not the filters of a webhook. */
export const CONFIGURED_EVENTS: ReadonlySet<string> = new Set([
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'workflow_call',
  'image_version',
]);

/**
 * Filters that exclude each other, and the events that have them.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on
 */
export const FILTERS: readonly (readonly [filter: string, events: readonly string[]])[] = [
  ['paths', ['push', 'pull_request', 'pull_request_target']],
  ['branches', ['merge_group', 'push', 'pull_request', 'pull_request_target', 'workflow_run']],
  ['tags', ['push']],
];

/** The events that start workflows (docs.github.com, "Events that trigger workflows"). */
export const EVENT_NAMES = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_dispatch',
  'workflow_run',
] as const;

export type EventName = (typeof EVENT_NAMES)[number];

const OWN_EVENTS: ReadonlySet<string> = new Set([
  'deployment',
  'deployment_status',
  'push',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
] satisfies readonly EventName[]);

/** Whether only those bring it about, for a branch, who may write to the repository. */
export function isOwnEvent(name: string): boolean {
  return OWN_EVENTS.has(name);
}

/** `other` for an event that is newer than this list; undefined where there is none, outside of Actions. */
export function readEventName(name: string | undefined): EventName | 'other' | undefined {
  if (name === undefined || name === '') return undefined;
  return EVENT_NAMES.find((known) => known === name) ?? 'other';
}

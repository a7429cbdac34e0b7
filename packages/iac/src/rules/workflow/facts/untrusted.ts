/**
 * What anybody who may open an issue or a pull request can write into the event, as patterns of reference paths; a `*`
 * stands for one step. GitHub's own list names most of them:
 * https://docs.github.com/en/actions/concepts/security/script-injections
 */
const WRITTEN_BY_STRANGERS = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.issue.body',
  'github.event.pull_request.title',
  'github.event.pull_request.body',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pull_request.head.repo.description',
  'github.event.pull_request.head.repo.homepage',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.discussion.title',
  'github.event.discussion.body',
  'github.event.answer.body',
  'github.event.pages.*.page_name',
  'github.event.commits.*.message',
  'github.event.commits.*.author.email',
  'github.event.commits.*.author.name',
  'github.event.commits.*.committer.email',
  'github.event.commits.*.committer.name',
  'github.event.head_commit.message',
  'github.event.head_commit.author.email',
  'github.event.head_commit.author.name',
  'github.event.head_commit.committer.email',
  'github.event.head_commit.committer.name',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_repository.description',
  'github.event.workflow_run.head_commit.message',
  'github.event.workflow_run.head_commit.author.email',
  'github.event.workflow_run.head_commit.author.name',
  'github.event.workflow_run.pull_requests.*.head.ref',
].map((path) => path.split('.'));

/** Whether a reference yields text of a stranger's choice, or an object that holds such text. */
export function isWrittenByStrangers(path: string): boolean {
  if (!path.startsWith('github')) return false;
  const steps = path.split('.');
  return WRITTEN_BY_STRANGERS.some((pattern) =>
    pattern.length < steps.length
      ? false
      : steps.every(
          (step, index) => pattern[index] === step || pattern[index] === '*' || step === '*',
        ),
  );
}

/** What GitHub sets itself: ids, numbers, flags, names that its rules keep free of quotes and spaces. */
const SET_BY_GITHUB = new Set([
  'github.action_path',
  'github.event.after',
  'github.event.before',
  'github.event.number',
  'github.event.pull_request.base.sha',
  'github.event.pull_request.head.sha',
  'github.job',
  'github.repository',
  'github.repository_id',
  'github.repository_owner',
  'github.repository_owner_id',
  'github.repositoryurl',
  'github.run_attempt',
  'github.run_id',
  'github.run_number',
  'github.server_url',
  'github.sha',
  'github.token',
  'github.triggering_actor',
  'github.workspace',
  'runner.arch',
  'runner.debug',
  'runner.os',
  'runner.temp',
  'runner.tool_cache',
]);

/** Fields of event payloads that are numbers, flags, times or one of a few words, wherever they stand. */
const FIXED_FIELD =
  /\.(?:number|id|draft|merged|mergeable|rebaseable|fork|forks|private|archived|locked|deleted|distinct|forced|prerelease|site_admin|is_template|maintainer_can_modify|additions|deletions|changed_files|comments|review_comments|commits|position|line|side|size|watchers|stargazers|open_issues|closed_issues|conclusion|author_association|merge_method|ref_type|event_name|run_number|run_attempt|[a-z]+_(?:count|at|id)|(?:has|allow)_[a-z_]+)$/;

/** Where a payload's `id` is a hash or free text after all. */
const FREE_ID =
  /\.(?:head_commit|commits\.\*|commit|client_payload|inputs)\.|(?:node|gravatar|client|commit)_id$/;

/** Whether a reference can only come out as something harmless to a script. */
export function isSetByGitHub(path: string): boolean {
  if (SET_BY_GITHUB.has(path)) return true;
  if (/^(?:needs\.[^.]+\.result|steps\.[^.]+\.(?:outcome|conclusion))$/.test(path)) return true;
  return path.startsWith('github.event.') && FIXED_FIELD.test(path) && !FREE_ID.test(path);
}

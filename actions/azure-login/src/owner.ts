/** Whose a folder is: a job's. */
export interface Owner {
  /**
   * What has started the login. On a machine that is the runner's worker, which lives as long as the job; in a
   * container it may be 0, or a shell that ends with the step.
   */
  readonly pid: number;
  /** See `jobOf`. */
  readonly job: string;
}

/** A name of a job that no other on this machine has. RUNNER_TRACKING_ID is made anew for each, but is not in containers. */
export function jobOf(environment: Readonly<Record<string, string | undefined>>): string {
  return ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB', 'RUNNER_TRACKING_ID']
    .map((name) => environment[name] ?? '')
    .join('/');
}

/**
 * Whether the owner's job still runs: it is this one, or what started it is there.
 *
 * @param text as JSON, or what is left of it
 * @param job this one
 */
export function isOwned(text: string, job: string): boolean {
  const owner = parse(text);
  return owner !== undefined && (owner.job === job || isAlive(owner.pid));
}

function parse(text: string): Owner | undefined {
  try {
    const { pid, job } = JSON.parse(text) as Partial<Record<keyof Owner, unknown>>;
    return typeof pid === 'number' && typeof job === 'string' ? { pid, job } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

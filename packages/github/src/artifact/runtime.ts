import { GithubError } from '../errors/github-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner tells its actions, and no `run:` step, about the service that keeps artifacts. */
export interface Runtime {
  /** Without a path. */
  readonly origin: string;
  /** Secret. */
  readonly token: string;
  /** The run, as the service calls it. */
  readonly run: string;
  /** The job, as the service calls it: another one for each job of a matrix. */
  readonly job: string;
}

const LONGEST_TOKEN = 16 * 1024;

/**
 * Reads ACTIONS_RUNTIME_TOKEN, a JWT whose claim `scp` names run and job as `Actions.Results:<run>:<job>`, and
 * ACTIONS_RESULTS_URL (@actions/artifact 6.2.1, lib/internal/shared: util, config).
 *
 * @throws GithubError `unavailable` outside an action and on GitHub Enterprise Server, which has no such service
 */
export function readRuntime(environment: Environment): Runtime {
  if (isEnterpriseServer(environment['GITHUB_SERVER_URL']))
    throw new GithubError('GitHub Enterprise Server does not take artifacts in this way', {
      kind: 'unavailable',
      remedy:
        'Use the actions/upload-artifact that your server supports, with the output evidence-file.',
    });
  const token = environment['ACTIONS_RUNTIME_TOKEN']?.trim() ?? '';
  const url = environment['ACTIONS_RESULTS_URL']?.trim() ?? '';
  if (token === '' || url === '') throw absent('Only an action on a runner can upload artifacts');
  const ids = backendIds(token);
  if (ids === undefined) throw absent('The token of the job does not say which job it is for');
  if (!URL.canParse(url) || !/^https?:/iu.test(url))
    throw absent('ACTIONS_RESULTS_URL is not an address');
  return { origin: new URL(url).origin, token, ...ids };
}

/** All but github.com, `*.ghe.com` and, for trials, `*.localhost`. */
function isEnterpriseServer(url = 'https://github.com'): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
  return host !== 'github.com' && !/\.(?:ghe\.com|localhost)$/u.test(host);
}

/** The signature is the service's to check. */
function backendIds(token: string): Pick<Runtime, 'run' | 'job'> | undefined {
  const [, claims = ''] = token.length > LONGEST_TOKEN ? [] : token.split('.');
  let scopes: unknown;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
    scopes = (parsed as { readonly scp?: unknown } | null)?.scp;
  } catch {
    return undefined;
  }
  const [, run, job] =
    /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/u.exec(
      typeof scopes === 'string' ? scopes : '',
    ) ?? [];
  return run === undefined || job === undefined ? undefined : { run, job };
}

function absent(why: string): GithubError {
  return new GithubError(why, {
    kind: 'unavailable',
    remedy: 'Use actions/upload-artifact with the output evidence-file.',
  });
}

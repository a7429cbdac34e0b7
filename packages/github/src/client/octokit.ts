import type { Clock, Redact } from '@gatehouse/network';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { describeFailure, type RequestFailure } from './failure.ts';
import { nextAttempt, PATIENCE } from './retry-policy.ts';

export interface OctokitSettings {
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly redact: Redact;
  readonly log: (message: string) => void;
  /** Whether writes keep the distance that GitHub asks for: 1 s, and 3 s where people are notified. */
  readonly isPaced: boolean;
}

/** Every status that is not a success: the plugin would repeat some of them by a rule of its own. */
const FAILURES = Array.from({ length: 200 }, (_, index) => 400 + index);

const API_VERSION = '2022-11-28';

/**
 * Octokit with its plugins. To load this file is to load them all. The retry plugin repeats what our policy says, after our policy's wait; the
 * throttling plugin keeps writes apart.
 */
export function makeOctokit(settings: OctokitSettings) {
  const { clock, log, redact } = settings;

  /** Before the plugins, so that it sees each attempt fail, and they what it decided. */
  const policy: Parameters<typeof Octokit.plugin>[0] = (octokit) => {
    octokit.hook.before('request', (options) => {
      options.headers['x-github-api-version'] = API_VERSION;
    });
    octokit.hook.error('request', async (error, options) => {
      const failure = error as RequestFailure;
      const state = options.request as AttemptState;
      const number = state.retryCount ?? 0;
      const wait = nextAttempt(
        {
          failure: describeFailure(failure),
          number,
          isRepeatable: state.isRepeatable === true,
          patience: PATIENCE - (state.waited ?? 0),
        },
        { now: clock.now(), random: clock.random() },
      );
      if (wait !== undefined && failure.request !== undefined) {
        log(redact(`Asking again in ${wait} ms: ${failure.message.slice(0, 200)}`));
        await clock.sleep(wait);
        state.waited = (state.waited ?? 0) + wait;
        const repeat = failure.request.request ?? {};
        failure.request.request = { ...repeat, retries: number + 1, retryAfter: 0 };
      }
      throw error;
    });
  };

  const quiet = (): undefined => undefined;
  const say = (message: unknown): void => {
    log(redact(String(message)));
  };
  return new (Octokit.plugin(policy, retry, throttling))({
    ...(settings.token === undefined ? {} : { auth: settings.token }),
    baseUrl: settings.apiUrl,
    userAgent: settings.userAgent,
    log: { debug: quiet, info: say, warn: say, error: say },
    retry: { doNotRetry: FAILURES },
    throttle: settings.isPaced
      ? // The policy has waited already, or found that it is not worth it.
        { onRateLimit: quiet, onSecondaryRateLimit: quiet }
      : { enabled: false },
  });
}

/** What the options of a request carry from one attempt to the next. */
interface AttemptState {
  isRepeatable?: boolean;
  /** Counted by the retry plugin. */
  retryCount?: number;
  /** Milliseconds. */
  waited?: number;
}

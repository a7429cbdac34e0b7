import type { Config } from '@gatehouse/config';
import { UserError } from '@gatehouse/findings';
import type { Wishes } from './wishes.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the configuration wishes for. What is secret stands in variables that it names.
 *
 * @throws UserError for a variable that is empty
 */
export function configuredWishes(config: Config, environment: Environment): Wishes {
  const dast = config.phases?.dast;
  if (dast === undefined) return {};
  const { auth = {}, 'auth-check': check = {} } = dast;
  const secret = (key: keyof typeof auth): string | undefined => {
    const name = auth[key];
    return name === undefined
      ? undefined
      : secretFrom(environment, name, `phases.dast.auth.${key}`);
  };
  return {
    target: dast.target,
    urls: dast.urls,
    mode: dast.mode,
    engine: dast.engine,
    scope: dast.scope,
    apiSpec: dast['api-spec'],
    apiFormat: dast['api-format'],
    apiMethods: dast['api-methods'],
    authToken: secret('token-from'),
    authHeader: secret('header-from'),
    authLoginUrl: auth['login-url'],
    authLoginPage: auth['login-page'],
    authUsername: auth.username,
    authUsernameField: auth['username-field'],
    authPassword: secret('password-from'),
    authPasswordField: auth['password-field'],
    authTokenUrl: auth['token-url'],
    authClientId: auth['client-id'],
    authClientSecret: secret('client-secret-from'),
    authTokenScope: auth['token-scope'],
    authCheckUrl: check.url,
    authCheckStatus: check.status,
    authCheckText: check.text,
    authCheckLoggedOutText: check['logged-out-text'],
    probe: dast.probe,
    minUrls: dast['min-urls'],
    minOperations: dast['min-operations'],
    maxUrls: dast['max-urls'],
    maxDuration: dast['max-duration'],
    rate: dast.rate,
    rulesFile: dast['rules-file'],
    minConfidence: dast['min-confidence'],
    locationMap: dast['location-map'],
    active: dast.active,
    allowActive: dast['allow-active'],
    zapImage: dast['zap-image'],
    zapPath: dast['zap-path'],
    zapNetwork: dast['zap-network'],
    har: dast.har,
    import: dast.import,
  };
}

/**
 * A secret of the environment.
 *
 * @param called who names the variable, for messages
 * @throws UserError where it holds none
 */
export function secretFrom(environment: Environment, name: string, called: string): string {
  const value = environment[name]?.trim() ?? '';
  if (value !== '') return value;
  throw new UserError(`${called}: the variable ${name} is empty`, {
    remedy: `Give it to the step: env: ${name}: \${{ secrets.${name} }}`,
  });
}

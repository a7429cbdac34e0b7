import {
  API_FORMATS,
  DAST_ENGINES,
  DAST_MODES,
  LEAST_CONFIDENCES,
  parseDuration,
} from '@gatehouse/config';
import { UserError } from '@gatehouse/findings';
import { secretFrom, type Wishes } from '@gatehouse/phases';
import type { Arguments, Options } from './options.ts';

/** What the scan of a running application may be told. Secrets come from the environment: everybody sees a command line. */
export const DAST_OPTIONS = {
  mode: {
    type: 'string',
    choices: DAST_MODES,
    about:
      'passive asks the given URLs, baseline crawls, full attacks too, api goes by its description (default: baseline).',
  },
  engine: {
    type: 'string',
    choices: DAST_ENGINES,
    about: 'embedded needs nothing; zap needs --zap-path or --zap-image (default: auto).',
  },
  replay: {
    type: 'string',
    value: 'FILE',
    multiple: true,
    about: 'Judge recorded traffic, a HAR file or lines of JSON, and ask nobody.',
  },
  import: {
    type: 'string',
    value: 'FILE',
    multiple: true,
    about: 'Take over a report of ZAP (JSON, XML), wapiti or nuclei, and ask nobody.',
  },
  scope: {
    type: 'string',
    value: 'HOST',
    multiple: true,
    about: 'Ask this host too, without the login: shop.example.com, host:8443 or *.example.com.',
  },
  'api-spec': {
    type: 'string',
    value: 'FILE|URL',
    about: 'The description of the API; its operations of GET are asked.',
  },
  'api-format': {
    type: 'string',
    choices: API_FORMATS,
    about: 'What describes it; graphql and soap need ZAP (default: openapi).',
  },
  'api-method': {
    type: 'string',
    value: 'METHOD',
    multiple: true,
    about: 'Ask operations of this method too, such as POST: they may change data. ZAP asks all.',
  },
  'bearer-from': {
    type: 'string',
    value: 'VARIABLE',
    about: 'Log in with the token in this variable of the environment.',
  },
  'header-from': {
    type: 'string',
    value: 'VARIABLE',
    about: 'Log in with the header in this variable, as Name: value.',
  },
  'login-url': { type: 'string', value: 'URL', about: 'Log in by a form that is sent there.' },
  'login-page': { type: 'string', value: 'URL', about: 'The page that holds the form.' },
  username: { type: 'string', value: 'NAME', about: 'Who logs in by the form.' },
  'username-field': {
    type: 'string',
    value: 'FIELD',
    about: 'What the form calls it (default: username).',
  },
  'password-from': {
    type: 'string',
    value: 'VARIABLE',
    about: 'The password is in this variable.',
  },
  'password-field': {
    type: 'string',
    value: 'FIELD',
    about: 'What the form calls it (default: password).',
  },
  'token-url': {
    type: 'string',
    value: 'URL',
    about: 'Get a token there, by OAuth client credentials.',
  },
  'client-id': { type: 'string', value: 'ID', about: 'The client that asks for it.' },
  'client-secret-from': {
    type: 'string',
    value: 'VARIABLE',
    about: 'Its secret is in this variable.',
  },
  'token-scope': { type: 'string', value: 'SCOPES', about: 'The scopes that it asks for.' },
  'check-url': {
    type: 'string',
    value: 'URL',
    about: 'Prove the login here: it answers otherwise to who is not logged in. A login needs it.',
  },
  'check-status': {
    type: 'string',
    value: 'N',
    about: 'The status that it answers to who is (default: 200).',
  },
  'check-text': { type: 'string', value: 'TEXT', about: 'Text that only who is logged in gets.' },
  'check-logged-out-text': {
    type: 'string',
    value: 'TEXT',
    about: 'Text that only who is not logged in gets.',
  },
  probe: {
    type: 'boolean',
    about:
      'Ask also for a short list of paths that nothing links to: .git, .env, actuators, metrics.',
  },
  'min-urls': {
    type: 'string',
    value: 'N',
    about: 'How many URLs must answer with success (default: 1).',
  },
  'min-operations': {
    type: 'string',
    value: 'N',
    about:
      'How many operations of the API must be reached (default: all that may be asked, by ZAP half).',
  },
  'max-urls': {
    type: 'string',
    value: 'N',
    about: 'How many URLs our own engine asks at the most (default: 2000).',
  },
  'max-duration': {
    type: 'string',
    value: 'TIME',
    about:
      'How long to take at the most: 90s, 10m, 1h (default: 10m, mode full 1h; ZAP takes 3m at least).',
  },
  rate: {
    type: 'string',
    value: 'N',
    about: 'Requests in a second (default: 20; on this machine and for ZAP no limit).',
  },
  'rules-file': {
    type: 'string',
    value: 'FILE',
    about: "What becomes of which alert: a rules file of ZAP's actions.",
  },
  'min-confidence': {
    type: 'string',
    choices: LEAST_CONFIDENCES,
    about: 'How sure a finding must be to fail (default: low).',
  },
  'location-map': {
    type: 'string',
    value: 'FILE',
    about: 'Which line of the repository serves which URL.',
  },
  active: { type: 'boolean', about: 'With --mode api: attack too. Needs ZAP and --allow-active.' },
  'allow-active': {
    type: 'string',
    value: 'HOST',
    multiple: true,
    about: 'A host that may be attacked, the own one of the target too.',
  },
  'zap-path': { type: 'string', value: 'FOLDER', about: 'The folder of an installed ZAP.' },
  'zap-image': {
    type: 'string',
    value: 'IMAGE',
    about: 'A ZAP for docker or podman: name@sha256:…',
  },
  'zap-network': {
    type: 'string',
    value: 'NAME',
    about: 'The network of its container (default: that of the host).',
  },
} as const satisfies Options;

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws UserError for a number that is none, and for a variable that is empty */
export function dastWishes(args: Arguments, environment: Environment): Wishes {
  const [target, ...urls] = args.positionals;
  const secret = (option: string): string | undefined => {
    const name = args.text(option);
    return name === undefined ? undefined : secretFrom(environment, name, `--${option}`);
  };
  return {
    target,
    urls: some(urls),
    mode: args.text('mode') as Wishes['mode'],
    engine: args.text('engine') as Wishes['engine'],
    scope: some(args.texts('scope')),
    apiSpec: args.text('api-spec'),
    apiFormat: args.text('api-format') as Wishes['apiFormat'],
    apiMethods: some(args.texts('api-method')),
    authToken: secret('bearer-from'),
    authHeader: secret('header-from'),
    authLoginUrl: args.text('login-url'),
    authLoginPage: args.text('login-page'),
    authUsername: args.text('username'),
    authUsernameField: args.text('username-field'),
    authPassword: secret('password-from'),
    authPasswordField: args.text('password-field'),
    authTokenUrl: args.text('token-url'),
    authClientId: args.text('client-id'),
    authClientSecret: secret('client-secret-from'),
    authTokenScope: args.text('token-scope'),
    authCheckUrl: args.text('check-url'),
    authCheckStatus: whole(args, 'check-status', 200),
    authCheckText: args.text('check-text'),
    authCheckLoggedOutText: args.text('check-logged-out-text'),
    probe: args.flag('probe'),
    minUrls: whole(args, 'min-urls', 0),
    minOperations: whole(args, 'min-operations', 0),
    maxUrls: whole(args, 'max-urls', 1),
    maxDuration: duration(args, 'max-duration'),
    rate: whole(args, 'rate', 1),
    rulesFile: args.text('rules-file'),
    minConfidence: args.text('min-confidence') as Wishes['minConfidence'],
    locationMap: args.text('location-map'),
    active: args.flag('active'),
    allowActive: some(args.texts('allow-active')),
    zapImage: args.text('zap-image'),
    zapPath: args.text('zap-path'),
    zapNetwork: args.text('zap-network'),
    har: some(args.texts('replay')),
    import: some(args.texts('import')),
  };
}

/** What is not given leaves the word to the configuration. */
function some(texts: readonly string[]): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts;
}

function whole(args: Arguments, name: string, least: number): number | undefined {
  const written = args.text(name);
  if (written === undefined) return undefined;
  const number = /^\d{1,7}$/u.test(written) ? Number(written) : NaN;
  if (number >= least) return number;
  throw new UserError(`--${name}: "${written.slice(0, 50)}" is not a whole number from ${least}`);
}

function duration(args: Arguments, name: string): number | undefined {
  const written = args.text(name);
  if (written === undefined) return undefined;
  const milliseconds = parseDuration(written);
  if (milliseconds !== undefined) return milliseconds;
  throw new UserError(`--${name}: "${written.slice(0, 50)}" is not a duration`, {
    remedy: 'Write 90s, 10m or 1h',
  });
}

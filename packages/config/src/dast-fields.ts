import type { Fields } from './field.ts';

const URL_FORM = { pattern: /^https?:\/\/\S+$/u, description: 'a URL of http or https' };
const VARIABLE = { pattern: /^[A-Za-z_]\w{0,199}$/u, description: 'the name of a variable' };

export const DAST_MODES = ['passive', 'baseline', 'full', 'api'] as const;
export const DAST_ENGINES = ['auto', 'embedded', 'zap'] as const;
export const API_FORMATS = ['openapi', 'graphql', 'soap'] as const;
export const LEAST_CONFIDENCES = ['low', 'medium', 'high', 'confirmed'] as const;

/** How to log in. What is secret stands in variables of the step, never in a file. */
const AUTH_FIELDS = {
  'token-from': {
    type: 'text',
    form: VARIABLE,
    about: 'The variable of the environment that holds a bearer token.',
  },
  'header-from': {
    type: 'text',
    form: VARIABLE,
    about: 'The variable that holds a header that logs in, as `Name: value`.',
  },
  'login-url': { type: 'text', form: URL_FORM, about: 'Where the form of a login is sent.' },
  'login-page': {
    type: 'text',
    form: URL_FORM,
    about: 'The page that holds the form, where that is another than `login-url`.',
  },
  username: { type: 'text', about: 'Who logs in by the form.' },
  'username-field': {
    type: 'text',
    default: 'username',
    about: 'What the form calls the name of the user.',
  },
  'password-from': { type: 'text', form: VARIABLE, about: 'The variable that holds the password.' },
  'password-field': {
    type: 'text',
    default: 'password',
    about: 'What the form calls the password.',
  },
  'token-url': {
    type: 'text',
    form: URL_FORM,
    about: 'Where a client gets a token by OAuth client credentials.',
  },
  'client-id': { type: 'text', about: 'The client that asks there.' },
  'client-secret-from': {
    type: 'text',
    form: VARIABLE,
    about: 'The variable that holds its secret.',
  },
  'token-scope': { type: 'text', about: 'The scopes that it asks for, between spaces.' },
} as const satisfies Fields;

/** How one sees that the login worked. */
const AUTH_CHECK_FIELDS = {
  url: { type: 'text', form: URL_FORM, about: 'A URL that answers otherwise to who is not in.' },
  status: {
    type: 'number',
    minimum: 200,
    maximum: 599,
    whole: true,
    default: 200,
    about: 'The status that it answers to who is.',
  },
  text: { type: 'text', about: 'Text that only the answer to who is logged in holds.' },
  'logged-out-text': { type: 'text', about: 'Text that only the answer to who is not holds.' },
} as const satisfies Fields;

/** The running application. */
export const DAST_FIELDS = {
  enabled: {
    type: 'flag',
    default: true,
    loosens: (_, to) => to === false,
    about: 'Whether the suite runs this phase, where it is named here.',
  },
  target: { type: 'text', form: URL_FORM, about: 'The URL of the running application.' },
  urls: { type: 'texts', about: 'More URLs that are asked.' },
  mode: {
    type: 'choice',
    choices: DAST_MODES,
    default: 'baseline',
    about:
      '`passive` asks the given URLs, `baseline` crawls, `full` attacks too, `api` goes by its description.',
  },
  engine: {
    type: 'choice',
    choices: DAST_ENGINES,
    default: 'auto',
    about: 'Ours, which needs nothing, or a ZAP that is given; `auto` takes ZAP where one is.',
  },
  scope: {
    type: 'texts',
    about:
      'Hosts beside that of the target that may be asked; no login goes there unless `urls` names it.',
  },
  'api-spec': { type: 'text', about: 'The description of the API: a file or a URL.' },
  'api-format': {
    type: 'choice',
    choices: API_FORMATS,
    default: 'openapi',
    about: 'What describes it; GraphQL and SOAP need ZAP.',
  },
  'api-methods': {
    type: 'texts',
    about: 'Methods of operations that our engine may ask, beside GET and HEAD. ZAP asks all.',
  },
  auth: { type: 'section', about: 'How to log in.', fields: AUTH_FIELDS },
  'auth-check': {
    type: 'section',
    about: 'How one sees that the login worked.',
    fields: AUTH_CHECK_FIELDS,
  },
  probe: {
    type: 'flag',
    default: false,
    about: 'Whether a short list of paths is asked that nothing links to: .git, .env, metrics.',
  },
  'min-urls': {
    type: 'number',
    minimum: 0,
    whole: true,
    default: 1,
    about: 'How many URLs must answer with success; fewer is no scan.',
  },
  'min-operations': {
    type: 'number',
    minimum: 0,
    whole: true,
    about:
      'How many operations of an API must be reached. Default all that may be asked, for ZAP half.',
  },
  'max-urls': {
    type: 'number',
    minimum: 1,
    whole: true,
    default: 2000,
    about: 'How many URLs are asked at the most.',
  },
  'max-duration': {
    type: 'duration',
    about: 'How long it may take. Default `10m`, for `full` `1h`.',
  },
  rate: {
    type: 'number',
    minimum: 1,
    whole: true,
    about:
      'Requests in a second. Default 20 for our engine, but on this machine and for ZAP no limit.',
  },
  'rules-file': {
    type: 'text',
    about: "A rules file of ZAP's actions, from the root. That of the base goes.",
  },
  'min-confidence': {
    type: 'choice',
    choices: LEAST_CONFIDENCES,
    default: 'low',
    about: 'How sure a finding must be to fail the run.',
  },
  'location-map': {
    type: 'text',
    about: 'A file that says which line serves which URL. That of the base goes.',
  },
  active: {
    type: 'flag',
    default: false,
    about: 'Whether an API is attacked too; needs ZAP and `allow-active`.',
  },
  'allow-active': { type: 'texts', about: 'Hosts that may be attacked.' },
  'zap-image': { type: 'text', about: 'A ZAP to run: an image with its digest.' },
  'zap-path': { type: 'text', about: 'A ZAP that is installed: its folder.' },
  'zap-network': { type: 'text', about: 'The network of its container. Default that of the host.' },
  har: { type: 'texts', about: 'Recorded traffic to judge instead of asking: HAR, lines of JSON.' },
  import: { type: 'texts', about: 'Reports of ZAP, wapiti or nuclei to take over.' },
} as const satisfies Fields;

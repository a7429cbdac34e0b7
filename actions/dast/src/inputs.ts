import { DOCTOR } from '@gatehouse/action';
import {
  API_FORMATS,
  DAST_ENGINES,
  DAST_MODES,
  LEAST_CONFIDENCES,
  parseDuration,
} from '@gatehouse/config';
import {
  choice,
  flag,
  type Input,
  type InputValues,
  items,
  line,
  text,
  whole,
} from '@gatehouse/runner';

/** More make no sense, and each is a number that a runner can hold. */
const MOST = 1_000_000;

/** As many as other lists may hold. */
const MOST_ADDRESSES = 50;

/** What this action accepts beside what all accept: the names of the configuration, but for the secrets. */
export const INPUTS = {
  target: line('a URL'),
  urls: addresses(),
  mode: choice([...DAST_MODES, DOCTOR]),
  engine: choice(DAST_ENGINES),
  scope: items('hosts, separated by commas or new lines', /^\S+$/u),
  'api-spec': line('the path or URL of a description of the API'),
  'api-format': choice(API_FORMATS),
  'api-methods': items('methods such as GET, POST', /^[A-Za-z]{1,20}$/u),
  'auth-token': text('a bearer token'),
  'auth-header': text('Name: value'),
  'auth-login-url': line('a URL'),
  'auth-login-page': line('a URL'),
  'auth-username': text('the name of a user'),
  'auth-username-field': line('the name of a field'),
  'auth-password': text('a password'),
  'auth-password-field': line('the name of a field'),
  'auth-token-url': line('a URL'),
  'auth-client-id': line('the id of a client'),
  'auth-client-secret': text('the secret of a client'),
  'auth-token-scope': line('scopes between spaces'),
  'auth-check-url': line('a URL'),
  'auth-check-status': whole('a status from 200 to 599', 200, 599),
  'auth-check-text': line('a text'),
  'auth-check-logged-out-text': line('a text'),
  probe: flag(),
  'min-urls': whole(`a whole number up to ${MOST}`, 0, MOST),
  'min-operations': whole(`a whole number up to ${MOST}`, 0, MOST),
  'max-urls': whole(`a whole number from 1 to ${MOST}`, 1, MOST),
  'max-duration': duration(),
  rate: whole(`requests in a second, from 1 to ${MOST}`, 1, MOST),
  'rules-file': line('the path of a rules file'),
  'min-confidence': choice(LEAST_CONFIDENCES),
  'location-map': line('the path of a file'),
  active: flag(),
  'allow-active': items('hosts, separated by commas or new lines', /^\S+$/u),
  'zap-image': line('an image with its digest'),
  'zap-path': line('a folder'),
  'zap-network': line('the name of a network'),
  har: items('paths of files, separated by commas or new lines', /^\S+$/u),
  import: items('paths of reports, separated by commas or new lines', /^\S+$/u),
} as const;

export type Inputs = InputValues<typeof INPUTS>;

/** A comma may be a part of a URL. */
function addresses(): Input<readonly string[]> {
  return {
    expected: `up to ${MOST_ADDRESSES} URLs, separated by spaces or new lines`,
    parse: (written) => {
      const urls = written.split(/\s+/u);
      return urls.length <= MOST_ADDRESSES ? urls : undefined;
    },
    suggest: () => undefined,
  };
}

function duration(): Input<number> {
  return {
    expected: 'a duration such as 90s, 10m or 1h',
    parse: parseDuration,
    suggest: (written) => (/^\d{1,4}$/u.test(written) ? `${written}s` : undefined),
  };
}

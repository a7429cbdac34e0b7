import { wordsOf } from './words.ts';

/** Words that name a credential by themselves. */
const CREDENTIALS = new Set(
  (
    'password passwords passwd passwort pwd pass passphrase passcode pw pgpass secret secrets token tokens credential credentials cred creds ' +
    'apikey apitoken accesskey accountkey privatekey secretkey authtoken accesstoken clientsecret connectionstring connstr ' +
    'jwt pat sas bearer htpasswd dockerconfigjson dockercfg kubeconfig'
  ).split(' '),
);

/** Endings of words that were run together: `mysqlpassword`. */
const ENDING =
  /(?:password|passwd|passphrase|secret|apikey|secretkey|accesskey|authtoken|accesstoken|connectionstring)$/;

/** Words that make a key a credential: `api key`, `account key`. */
const KEY_OWNERS = new Set(
  'api access account private secret encryption decryption signing sign storage shared ssh master auth license subscription function host hmac aes rsa tls server instrumentation admin webhook'.split(
    ' ',
  ),
);

/** A last word that says the value describes or points at a credential instead of being one. */
const ATTRIBUTES = new Set(
  (
    'name names path paths file files filename dir directory folder location ref refs reference url uri endpoint host port server id ids ' +
    'type kind length size len min max ttl expiry expiration expires expire expired timeout duration lifetime age days hours minutes seconds interval ' +
    'policy policies enabled enable disabled required optional allowed count limit limits version algorithm alg issuer audience aud scope scopes ' +
    'header headers field fields mount mountpath volume provider providers store backend manager engine class namespace prefix suffix format ' +
    'rotation reset mode strategy method validation validator regex pattern template title label description hint help bucket buckets source ' +
    'selector annotation annotations operator controller review reviews request requests projection sync syncer driver env var variable arn usage'
  ).split(' '),
);

/** First words that turn what follows into a setting or a reference: `maxTokens`, `existingSecret`. */
const QUALIFIERS = new Set(
  'max min num no use enable disable has is allow require existing create automount pull image public generate rotate show hide'.split(
    ' ',
  ),
);

/** Words one of which every sensitive name has; one that ends in another is found by that. */
const TELLING = [...CREDENTIALS, 'key', 'keys'].filter(
  (word, _, all) => !all.some((other) => other !== word && word.endsWith(other)),
);

/**
 * The source of a pattern for what every sensitive name holds, in the spellings that a single word has: lower, Capital or
 * UPPER. A small letter goes on with the word: `path` is no `pat`.
 */
export const NAME_HINT = [
  'conn|Conn|CONN',
  `(?:${TELLING.flatMap((word) => [word, capitalised(word)]).join('|')})(?![a-z])`,
  ...TELLING.map((word) => word.toUpperCase()),
].join('|');

/** Most names are told apart by this single pass. */
const HINT = new RegExp(NAME_HINT);

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Whether a name says that its value is a credential: `DB_PASSWORD`, `apiKey`, `connection-string`. Names of what only
 * points at one (`secretName`, `TOKEN_PATH`, `PASSWORD_FILE`, `API_KEY_REF`) or describes one (`passwordLength`) do not.
 */
export function isSensitiveName(name: string): boolean {
  if (!HINT.test(name)) return false;
  const words = wordsOf(name);
  // `secret2`, `PASSWORD_1`: a number at the end says nothing.
  while (words.length > 1 && /^\d+$/.test(words.at(-1) ?? '')) words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || ATTRIBUTES.has(last)) return false;
  if (QUALIFIERS.has(first) && words.length > 1) return false;
  return words.some((word, index) => namesCredential(word, words[index - 1]));
}

function namesCredential(word: string, before: string | undefined): boolean {
  const bare = word.replace(/\d{1,4}$/, '');
  if (CREDENTIALS.has(word) || CREDENTIALS.has(bare)) return true;
  if (bare === 'key' || bare === 'keys') return before !== undefined && KEY_OWNERS.has(before);
  if (bare === 'string') return before === 'connection' || before === 'conn';
  return ENDING.test(bare);
}

import { knownSecret } from './known.ts';
import { isSensitiveName } from './name.ts';
import { isPlaceholder } from './placeholder.ts';
import { wordsOf } from './words.ts';

const SWITCH =
  /^(?:true|false|yes|no|on|off|enabled|disabled|auto|always|never|default|optional|required|read|write|none|inherit|ifnotpresent)$/i;

/** Numbers, sizes and durations: `3600`, `15m`, `512Mi`. */
const QUANTITY = /^[-+]?\d{1,20}(?:\.\d{1,20})?(?:ms|[smhdwy]|[KMGTkmgt]i?B?)?$/;

/** `/etc/tls/key.pem`, `./token`, `C:\keys`: base64 has no dot or dash, a path no plus or equals sign. */
const PATH =
  /^(?:~|\.{1,2})?\/[\w./@:{}$ -]*$|^[A-Za-z]:\\[^\n]*$|^[\w.-]{1,100}\.(?:pem|key|crt|cer|pfx|p12|jks|json|ya?ml|toml|txt|conf|cfg|ini|env)$/;

const URL = /^[a-z][a-z0-9+.-]{1,30}:\/\/\S*$/i;

const PASSWORD = /^(?:passwords?|passwd|pwd|pass|passphrase|passcode|pin)$/;

/** `DB_PASSWORD_VALUE` for `DB_PASSWORD`: a name that a script replaces. */
const CONSTANT = /^[A-Z][A-Z0-9]{0,60}(?:_[A-Z0-9]{1,60}){1,20}$/;

/** Shorter values cannot be told from settings. */
const MIN_LENGTH = 3;

/**
 * Whether a value is a credential written out. Its shape may say so by itself; otherwise the name must say that a
 * credential is expected, and the value must not be a placeholder, reference, path, plain URL, number or switch.
 */
export function looksLikeSecret(name: string, value: string): boolean {
  if (knownSecret(value) !== undefined) return true;
  return isSensitiveName(name) && isLiteral(name, value.trim());
}

/** Whether a value is written out rather than taken from elsewhere; the name has already said what it is. */
export function isLiteral(name: string, value: string): boolean {
  if (value.length < MIN_LENGTH || isPlaceholder(value)) return false;
  if (CONSTANT.test(value) && value.includes(name.toUpperCase())) return false;
  if (SWITCH.test(value) || PATH.test(value) || URL.test(value)) return false;
  if (QUANTITY.test(value))
    return value.length > MIN_LENGTH && wordsOf(name).some((word) => PASSWORD.test(word));
  return true;
}

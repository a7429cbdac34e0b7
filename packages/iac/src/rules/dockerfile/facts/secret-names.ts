/** The last part of a name that says its value is a secret: `DB_PASSWORD`, `API_TOKEN`. */
const SECRET_ENDING =
  /(?:^|_)(?:PASSWORD|PASSWD|PWD|PASSPHRASE|SECRET|TOKEN|APIKEY|CREDENTIALS?|CONNECTION_?STRING|(?:API|ACCESS|ACCOUNT|SECRET|PRIVATE|STORAGE|SHARED|CLIENT|SIGNING|ENCRYPTION|LICENSE)_?KEY)$/i;

/** `PWD` alone is the working directory. */
const HARMLESS = /^(?:OLD)?PWD$|(?:^|_)PUBLIC(?:_|$)/i;

/** Whether a variable of that name holds a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_ENDING.test(name) && !HARMLESS.test(name);
}

/** Whether a value is plainly no secret: nothing, a switch, a path, a placeholder to be replaced. */
export function isHarmlessValue(value: string): boolean {
  return value === '' || /^(?:true|false|yes|no|none|null|[./~].*|<[^>]*>)$/i.test(value);
}

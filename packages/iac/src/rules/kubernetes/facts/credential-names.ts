/** Names that a list of known credentials has, as it stands in policies that only look at names. */
const CREDENTIAL_NAME =
  /^AWS_SECRET_ACCESS_KEY$|^GOOGLE_APPLICATION_CREDENTIALS$|^AZURE_.+KEY$|^OCI_CLI_KEY_CONTENT$|password|token|bearer|secret/i;

const PRIVATE_KEY = /-BEGIN\s{1,20}[^\n]{0,200}PRIVATE KEY-/i;

export function isCredentialName(name: string): boolean {
  return CREDENTIAL_NAME.test(name);
}

export function holdsPrivateKey(text: string): boolean {
  return PRIVATE_KEY.test(text);
}

import { isPlaceholder } from './placeholder.ts';

export type SecretKind =
  | 'private key'
  | 'JSON web token'
  | 'AWS access key'
  | 'GitHub token'
  | 'GitLab token'
  | 'Slack token'
  | 'Stripe key'
  | 'Google API key'
  | 'npm token'
  | 'PyPI token'
  | 'SendGrid key'
  | 'OpenAI or Anthropic key'
  | 'Docker Hub token'
  | 'HashiCorp Vault token'
  | 'Databricks token'
  | 'Azure account key'
  | 'Azure SAS signature'
  | 'Entra client secret'
  | 'Azure DevOps token'
  | 'Azure Container Registry key'
  | 'connection string password'
  | 'URL password'
  | 'authorization header';

/** Offsets of the secret itself within the text, without what makes it recognisable around it. */
export interface KnownSecret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

interface Format {
  readonly kind: SecretKind;
  /** Group 1 is the secret, where it is not the whole match. Starts are disjoint and runs bounded, so a search stays linear. */
  readonly pattern: RegExp;
}

/** Where a token may begin: never inside another one. */
const token = (body: string): RegExp =>
  new RegExp(`(?<![A-Za-z0-9_-])(?:${body})(?![A-Za-z0-9_-])`, 'dg');

const FORMATS: readonly Format[] = [
  {
    kind: 'private key',
    pattern:
      /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[^]){0,20000}(?:-----END [A-Z ]{1,60}-----)?/dg,
  },
  {
    kind: 'JSON web token',
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/dg,
  },
  { kind: 'AWS access key', pattern: token('(?:AKIA|ASIA)[0-9A-Z]{16}') },
  {
    kind: 'GitHub token',
    pattern: token('gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}'),
  },
  { kind: 'GitLab token', pattern: token('gl(?:pat|dt|rt|cbt|ptt)-[A-Za-z0-9_-]{20,255}') },
  {
    kind: 'Slack token',
    pattern:
      /(?<![A-Za-z0-9_-])xox[abeoprs]-[A-Za-z0-9-]{10,250}|hooks\.slack\.com\/services\/(T[A-Za-z0-9]{5,20}\/B[A-Za-z0-9]{5,20}\/[A-Za-z0-9]{10,40})/dg,
  },
  { kind: 'Stripe key', pattern: token('[rs]k_live_[A-Za-z0-9]{16,255}') },
  { kind: 'Google API key', pattern: token('AIza[A-Za-z0-9_-]{35}') },
  { kind: 'npm token', pattern: token('npm_[A-Za-z0-9]{36}') },
  { kind: 'PyPI token', pattern: token('pypi-AgE[A-Za-z0-9_-]{50,255}') },
  { kind: 'SendGrid key', pattern: token('SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}') },
  {
    kind: 'OpenAI or Anthropic key',
    pattern: token('sk-(?:proj-|ant-|svcacct-)[A-Za-z0-9_-]{20,255}'),
  },
  { kind: 'Docker Hub token', pattern: token('dckr_[op]at_[A-Za-z0-9_-]{20,100}') },
  { kind: 'HashiCorp Vault token', pattern: token('hv[sbr]\\.[A-Za-z0-9_-]{20,255}') },
  { kind: 'Databricks token', pattern: token('dapi[a-f0-9]{32}') },
  {
    kind: 'Azure account key',
    pattern: /(?:AccountKey|SharedAccessKey)\s{0,5}=\s{0,5}([A-Za-z0-9+/]{20,120}={0,2})/dgi,
  },
  { kind: 'Azure SAS signature', pattern: /(?<=[?&; "'])sig=([A-Za-z0-9%+/=_-]{20,200})/dg },
  {
    kind: 'Entra client secret',
    pattern:
      /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/dg,
  },
  { kind: 'Azure DevOps token', pattern: token('[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}') },
  {
    kind: 'Azure Container Registry key',
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9+/]{6}(?![A-Za-z0-9+/])/dg,
  },
  {
    kind: 'connection string password',
    pattern: /(?<=[;"' ])(?:Password|Pwd)\s{0,5}=\s{0,5}([^;"'\s]{1,200})(?=[;"'\s]|$)/dgi,
  },
  { kind: 'URL password', pattern: /:\/\/[^\s/@:"'?#]{0,200}:([^\s/@"'?#]{1,500})@/dg },
  {
    kind: 'authorization header',
    pattern:
      /(?<![A-Za-z])(?:Bearer|Basic) (?=[A-Za-z+/_.~-]{0,200}\d)([A-Za-z0-9+/_.~-]{16,2000}={0,2})/dg,
  },
];

/** What every format holds one of: most texts are told apart by this single pass. */
const HINT =
  /PRIVATE KEY|eyJ|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox[abeoprs]-|hooks\.slack|k_live_|AIza|npm_|pypi-|SG\.|sk-|dckr_|hv[sbr]\.|dapi|AccessKey|AccountKey|sig=|Q~|AZDO|\+ACR|Password|Pwd|:\/\/|Bearer|Basic/i;

/** A cheap look: whether a text can hold a secret of any known format. */
export function mayHoldKnownSecret(text: string): boolean {
  return HINT.test(text);
}

/** Every secret in a text that its own shape gives away, in the order of the formats. */
export function findKnownSecrets(text: string): KnownSecret[] {
  if (!HINT.test(text)) return [];
  const found: KnownSecret[] = [];
  for (const { kind, pattern } of FORMATS) {
    // `matchAll` would make a copy of the pattern each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = match.indices?.[1] ?? match.indices?.[0];
      if (span && !isPlaceholder(match[1] ?? ''))
        found.push({ kind, start: span[0], end: span[1] });
    }
  }
  return found;
}

/** What kind of secret a value is or holds, told by its shape alone. */
export function knownSecret(value: string): SecretKind | undefined {
  return findKnownSecrets(value)[0]?.kind;
}

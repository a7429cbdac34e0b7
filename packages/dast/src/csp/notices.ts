import type { Directive, Policy } from './policy.ts';
import { HASH, HOST, NONCE, SCHEME } from './source-list.ts';

const FETCH_DIRECTIVES = new Set(
  'child-src connect-src default-src font-src frame-src img-src manifest-src media-src object-src prefetch-src script-src script-src-attr script-src-elem style-src style-src-attr style-src-elem worker-src'.split(
    ' ',
  ),
);

const SOURCE_LISTS = new Set([...FETCH_DIRECTIVES, 'base-uri', 'form-action', 'navigate-to']);

const KEYWORDS = new Set(
  "'self' 'none' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' 'strict-dynamic' 'unsafe-hashes' 'report-sample' 'unsafe-allow-redirects'".split(
    ' ',
  ),
);

/** Written without quotes they are names of hosts. */
const UNQUOTED =
  /^(?:self|unsafe-inline|unsafe-eval|unsafe-redirect|none|strict-dynamic|unsafe-hashes|report-sample|unsafe-allow-redirects)$/;

const SANDBOX = new Set(
  [
    'downloads',
    'forms',
    'modals',
    'orientation-lock',
    'pointer-lock',
    'popups',
    'popups-to-escape-sandbox',
    'presentation',
    'same-origin',
    'scripts',
    'storage-access-by-user-activation',
    'top-navigation',
    'top-navigation-by-user-activation',
  ].map((name) => `allow-${name}`),
);

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const MEDIA_TYPE = /^[!#$%&'*+.^_`{|}~0-9A-Za-z-]+\/[!#$%&'*+.^_`{|}~0-9A-Za-z-]+$/;
const DIGEST_LENGTHS: Readonly<Record<string, number>> = { 256: 44, 384: 64, 512: 88 };

/** What in a policy is misspelt, repeated, obsolete or without effect; a sentence each. */
export function noticesOf(policy: Policy): readonly string[] {
  const seen = new Set<string>();
  return policy.directives.flatMap((directive) => {
    const { name } = directive;
    const notices = noticesOn(directive, seen.has(name));
    if (seen.has(name)) notices.push(`${name} stands there twice; only the first counts`);
    seen.add(name);
    return notices;
  });
}

function noticesOn({ name, values }: Directive, isRepeated: boolean): string[] {
  if (SOURCE_LISTS.has(name)) return sourceNotices(name, values);
  switch (name) {
    case 'frame-ancestors':
      return ancestorNotices(values);
    case 'block-all-mixed-content':
    case 'upgrade-insecure-requests':
      return values.length > 0 && !isRepeated ? [`${name} takes no value`] : [];
    case 'report-to':
      return isRepeated || (values.length === 1 && TOKEN.test(values[0] ?? ''))
        ? []
        : ['report-to takes one name'];
    case 'report-uri':
      return ['report-uri is deprecated for report-to'];
    case 'referrer':
      return ['referrer is deprecated for the header Referrer-Policy'];
    case 'trusted-types':
      return trustedTypesNotices(values);
    case 'require-trusted-types-for':
      return /^'script'$/i.test(values.join(' ')) ? [] : [`${name} takes 'script'`];
    case 'sandbox':
      return [
        ...values.filter((value) => !SANDBOX.has(value.toLowerCase())).map(unknownIn(name)),
        ...repeated(name, values),
      ];
    case 'plugin-types':
      return [
        'plugin-types is deprecated',
        ...values.filter((value) => !MEDIA_TYPE.test(value)).map(unknownIn(name)),
        ...repeated(name, values),
      ];
    default:
      return [
        /^[a-z0-9-]+$/.test(name) ? `${name} is no directive` : `${name} is no name of a directive`,
      ];
  }
}

/** Trusted Types §4.2.2. */
function trustedTypesNotices(values: readonly string[]): string[] {
  const name = 'trusted-types';
  const keywords = values.filter((value) => /^'(?:none|allow-duplicates)'$/i.test(value));
  const names = values.filter((value) => !keywords.includes(value));
  const notices = [
    ...names.filter((value) => !/^[A-Za-z0-9#=_/@.%-]+$/.test(value)).map(unknownIn(name)),
    ...repeated(name, values),
  ];
  const hasNone = keywords.some((value) => value.toLowerCase() === "'none'");
  if (hasNone && values.length > 1) notices.push(`'none' in ${name} stands beside other names`);
  if (values.length === 0) notices.push(`${name} has no names; write 'none'`);
  else if (names.length === 0 && !hasNone) notices.push(`${name} names no policy`);
  return notices;
}

function sourceNotices(name: string, values: readonly string[]): string[] {
  return [
    ...(name === 'prefetch-src' ? ['prefetch-src is deprecated'] : []),
    ...values.flatMap((value) => sourceNotice(name, value)),
    ...listNotices(name, values),
    ...repeated(name, values),
  ];
}

function ancestorNotices(values: readonly string[]): string[] {
  const name = 'frame-ancestors';
  const isKnown = (value: string): boolean => /^'(?:self|none)'$/i.test(value);
  return [
    ...values.filter((value) => !isKnown(value)).flatMap((value) => locationNotice(name, value)),
    ...listNotices(name, values),
    ...repeated(name, values),
  ];
}

function sourceNotice(name: string, value: string): string[] {
  if (!value.startsWith("'")) return locationNotice(name, value);
  if (KEYWORDS.has(value.toLowerCase()) || NONCE.test(value)) return [];
  const [, algorithm = '', digest] = HASH.exec(value) ?? [];
  if (digest === undefined) return [unknownIn(name)(value)];
  const isUsable = digest.length === DIGEST_LENGTHS[algorithm] && !/[_-]/.test(digest);
  return isUsable ? [] : [`a hash in ${name} can match nothing`];
}

function locationNotice(name: string, value: string): string[] {
  if (SCHEME.test(value)) return [];
  if (UNQUOTED.test(value)) return [`${value} in ${name} is meant to have quotes`];
  return HOST.test(value) ? [] : [unknownIn(name)(value)];
}

function listNotices(name: string, values: readonly string[]): string[] {
  if (values.length === 0) return [`${name} has no sources; write 'none'`];
  const hasNone = values.some((value) => value.toLowerCase() === "'none'");
  return hasNone && values.length > 1 ? [`'none' in ${name} stands beside other sources`] : [];
}

function repeated(name: string, values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return `${name} names a source twice`;
    seen.add(key);
    return [];
  });
}

function unknownIn(name: string): (value: string) => string {
  return (value) =>
    value.startsWith("'nonce") || value.startsWith("'sha")
      ? `a nonce or hash in ${name} is malformed`
      : `${value} in ${name} is not understood`;
}

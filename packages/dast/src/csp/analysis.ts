import type { Policy } from './policy.ts';
import { allowsAnyHost, type SourceList } from './source-list.ts';

/** What a policy may let in from anywhere, directive by directive. */
const OPEN_TO_ANY = [
  'script-src-elem',
  'style-src-elem',
  'img-src',
  'connect-src',
  'frame-src',
  'frame-ancestors',
  'font-src',
  'media-src',
  'object-src',
  'manifest-src',
  'worker-src',
  'form-action',
];

/** These fall back to nothing: a policy without them lets everything in. */
export const NO_FALLBACK: readonly string[] = ['frame-ancestors', 'form-action'];

/** The kinds of request, by their directive, that the policy allows to a host nobody named. */
export function openDirectives(policy: Policy): readonly string[] {
  return OPEN_TO_ANY.filter((kind) => {
    if (kind === 'script-src-elem' && policy.forbids('allow-scripts')) return false;
    if (kind === 'form-action' && policy.forbids('allow-forms')) return false;
    const sources = policy.governing(kind);
    if (!sources) return true;
    // Whatever is not trusted by a nonce or a hash is not loaded at all, whichever hosts are named beside it.
    if (kind === 'script-src-elem' && isStrict(sources)) return false;
    return allowsAnyHost(sources);
  }).map((kind) => kind.replace(/-elem$/, ''));
}

/** Whether scripts that stand in the page run, whoever put them there: §6.7.3.2. */
export function allowsInlineScript(policy: Policy): boolean {
  if (policy.forbids('allow-scripts')) return false;
  const sources = policy.governing('script-src-elem');
  return !sources || (allowsAllInline(sources) && !isStrict(sources));
}

export function allowsInlineStyle(policy: Policy): boolean {
  const sources = policy.governing('style-src-elem');
  return !sources || allowsAllInline(sources);
}

/** A nonce or a hash switches 'unsafe-inline' off. */
function allowsAllInline({ keywords, hasNonce, hasHash }: SourceList): boolean {
  return keywords.has("'unsafe-inline'") && !hasNonce && !hasHash;
}

export function isStrict({ keywords }: SourceList): boolean {
  return keywords.has("'strict-dynamic'");
}

/** Whether `script-src` itself, not what it falls back to, has a keyword. */
export function hasKeyword(policy: Policy, directive: string, keyword: string): boolean {
  return policy.sources(directive)?.keywords.has(keyword) ?? false;
}

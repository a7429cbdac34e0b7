/** Values that stand for another, or begin with one that does: `${X}`, `$(X)`, `{{ x }}`, `#{x}#`, `%X%`, `$X`, `{x}`, `%s`, `<x>`, `[x]`, `__X__`. */
const TEMPLATE =
  /^(?:\$[{(].*|\{\{.*\}\}|#\{.*\}#?|\{[^{}]*\}|%[sdvq]|%[\w.-]+%|\$[A-Za-z_]\w*[;,)\"'}\]]{0,9}|<[^<>]*>|\[[^[\]]*\]|__\w+__|@\w+@)$/s;

/** References that a platform resolves: Key Vault references, vals, SOPS, Sealed Secrets, Vault. */
const REFERENCE =
  /^(?:@Microsoft\.KeyVault\(|ref\+|vault:|secretref:|keyvault:|secret:\/\/|arn:aws:|ENC\[|projects\/[\w-]+\/secrets\/)/i;

/** What people write where a credential is to come. */
const STAND_IN =
  /^(?:x{3,}|\*{3,}|\.{3,}|-{3,}|_{3,}|null|nil|none|undefined|n\/a|tbd|todo|fixme|redacted|\(?redacted\)?|masked|hidden|omitted|placeholder|dummy|example|sample)$|replace|change[-_ ]?(?:me|this|it)|placeholder|(?:^|[-_ <])your(?:[-_ ]|$)|(?:^|[-_ ])insert[-_ ]|to[-_ ]be[-_ ](?:set|filled|defined)/i;

/** Longer than anything that only stands for something. */
const MAX_PLACEHOLDER = 300;

/** Whether a value stands for one that comes from elsewhere. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (REFERENCE.test(text)) return true;
  return text.length <= MAX_PLACEHOLDER && (TEMPLATE.test(text) || STAND_IN.test(text));
}

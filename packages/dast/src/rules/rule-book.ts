import type { DastRule } from './rule.ts';

/** Every passive rule. They are loaded when first asked for. */
export async function passiveRules(): Promise<readonly DastRule[]> {
  return (await import('./index.generated.ts')).rules;
}
